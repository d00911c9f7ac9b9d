import type { Baseline } from '../compare/compare.ts';
import { scenarioContent } from '../compare/content.ts';
import type { Result, ScenarioResult } from '../model/result/result.ts';
import { mostRuns, mostScenarios, type RunRecord, type ScenarioRecord } from '../model/result/run-record.ts';
import { pairName } from '../plan/candidate.ts';
import { hashOf } from '../random/hash-of.ts';

/** Adds this run to those that the baseline remembers, oldest first. A baseline of another gate has nothing to say. */
export function withRuns(result: Result, baseline: Baseline | undefined): Result {
  const earlier = typeof baseline === 'object' && baseline.name === result.name ? (baseline.runs ?? []) : [];
  return { ...result, runs: [...earlier, recordOf(result)].slice(-mostRuns) };
}

export const recordOf = ({ run, verdict, scenarios }: Result): RunRecord => ({
  startedAt: run.startedAt,
  run: run.id,
  commit: run.commit,
  verdict,
  scenarios: scenarios.slice(0, mostScenarios).map(scenarioRecord),
});

function scenarioRecord({ faults, outcome, recovery }: ScenarioResult): ScenarioRecord {
  const specs = faults.map(({ spec }) => spec);
  const times = recovery.map(({ recoveredMs }) => recoveredMs);
  const known = times.filter((ms) => ms !== null);
  return {
    id: hashOf(scenarioContent({ faults: specs })).toString(36),
    what: [...new Set(specs.map(pairName))].sort().join(' + '),
    outcome,
    recoveredMs: known.length === 0 || known.length < times.length ? null : Math.round(Math.max(...known)),
  };
}
