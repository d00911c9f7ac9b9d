import type { CheckSpec } from '../model/config/check-spec.ts';
import type { Result, ScenarioResult } from '../model/result/result.ts';
import type { TrafficSent } from '../model/run/traffic-sent.ts';
import { repeatedNote } from './confirm.ts';
import { noPromiseNotes, sparedNotes } from './judge/spared.ts';
import { unjudgedNotes } from './judge/unjudged.ts';
import { restartNotes } from './restart-notes.ts';
import { trafficNotes } from './traffic-notes.ts';

/** Notes about what the verdict leaves out: load that was not judged, checks that promise nothing, and what was not judged. */
export function runNotes(
  checks: readonly Pick<CheckSpec, 'name' | 'during'>[],
  scenarios: readonly ScenarioResult[],
  traffic: readonly TrafficSent[],
): Result['notes'] {
  const repeated = repeatedNote(scenarios);
  return [
    ...trafficNotes(traffic),
    ...noPromiseNotes(checks),
    ...sparedNotes(scenarios),
    ...unjudgedNotes(scenarios),
    ...restartNotes(scenarios),
    ...(repeated === null ? [] : [repeated]),
  ];
}
