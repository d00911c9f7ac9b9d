import { describe, expect, it } from 'vitest';
import { mutants } from './mutants.ts';
import { stormOf } from './storm.ts';

/** `npm run storm` runs 100,000 of them; `CHAOS_GATE_SCHEDULES=20000` runs more here. */
const schedules = Number(process.env.CHAOS_GATE_SCHEDULES ?? 1_500);
/** Every defect is detected within this number of schedules. */
const mostForMutant = 6_000;

describe('recovery, in random schedules of steps and crashes', () => {
  it(`leaves nothing behind, does not touch unrelated processes, and undoes the latest fault first, in ${schedules} of them`, {
    timeout: 600_000,
  }, async () => {
    expect((await stormOf(0, schedules)).violations).toEqual([]);
  });

  it('gives the same schedule for the same seed', async () => {
    expect(await stormOf(7, 57)).toEqual(await stormOf(7, 57));
  });

  it.each(Object.entries(mutants))('detects a build with a defect: %s', { timeout: 120_000 }, async (_, mutant) => {
    expect((await stormOf(0, mostForMutant, mutant, 1)).violations).not.toEqual([]);
  });
});
