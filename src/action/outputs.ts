import type { Result } from '../core/model/result.ts';
import { replayOf } from '../core/report/parts/replay.ts';

export interface Paths {
  readonly result: string;
  readonly report: string;
}

/** The outputs of action.yml: words of ours, numbers, paths and one command; nothing from outside. */
export function outputsOf(result: Result, { result: resultPath, report }: Paths): Readonly<Record<string, string>> {
  const failed = result.scenarios.filter(({ outcome }) => outcome === 'failed' || outcome === 'unrestored');
  const [first] = failed;
  return {
    verdict: result.verdict,
    seed: result.seed,
    scenarios: String(result.scenarios.length),
    failed: String(failed.length),
    result: resultPath,
    report,
    replay: first === undefined ? '' : replayOf(result)(first.id),
  };
}
