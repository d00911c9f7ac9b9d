import { mutants } from '../../world/recover/simulation/mutants.ts';
import { stormInThreads } from '../../world/recover/simulation/run.ts';
import { stormOf } from '../../world/recover/simulation/storm.ts';
import type { StormRow } from '../row.ts';

const limitMs = 60_000;
const threads = 2;
const mostForMutant = 10_000;

/** Recovery in virtual time, with drawn schedules: the order of actors, the step at which one dies, failing writes, late effects. */
export async function simulationRow(schedules = 100_000): Promise<StormRow> {
  const startMs = performance.now();
  const { schedules: runs, events, violations } = await stormInThreads(schedules, threads);
  const tookMs = performance.now() - startMs;
  const missed = await missedMutants();
  const seen = `${violations.length} violations in ${events} steps, ${(tookMs / 1000).toFixed(0)} s`;
  return {
    row: 'schedules in virtual time',
    runs,
    goal: '0 violations, < 60 s',
    seen,
    ok: violations.length === 0 && tookMs < limitMs && missed.length === 0,
    mutant: { name: Object.keys(mutants).join(', '), caught: missed.length === 0 },
  };
}

async function missedMutants(): Promise<string[]> {
  const missed: string[] = [];
  for (const [name, mutant] of Object.entries(mutants))
    if ((await stormOf(0, mostForMutant, mutant, 1)).violations.length === 0) missed.push(name);
  return missed;
}
