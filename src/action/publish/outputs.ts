import type { Outcome } from '../../core/model/result/outcome.ts';
import type { Result } from '../../core/model/result/result.ts';
import { replayOf } from '../../core/report/sections/replay.ts';
import { countedOutcome } from '../../core/verdict/accept.ts';

export interface Paths {
  readonly result: string;
  readonly report: string;
  readonly badge: string;
}

/** The outputs of action.yml: fixed words, numbers, paths and one command. They contain no text from outside. */
export function outputsOf(result: Result, { result: resultPath, report, badge }: Paths): Readonly<Record<string, string>> {
  const failed = result.scenarios.filter((scenario) => isRed(countedOutcome(scenario)));
  const [first] = failed;
  return {
    verdict: result.verdict,
    seed: result.seed,
    scenarios: String(result.scenarios.length),
    failed: String(failed.length),
    result: resultPath,
    report,
    badge,
    replay: first === undefined ? '' : replayOf(result)(first.id),
  };
}

export const isRed = (outcome: Outcome): boolean => outcome === 'failed' || outcome === 'unrestored';
