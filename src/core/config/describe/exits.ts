import { failureCodes } from '../../model/failure.ts';
import { exitCodes, type RunVerdict } from '../../model/result/outcome.ts';
import { code, table } from './table.ts';

const meanings: Readonly<Record<RunVerdict, string>> = {
  passed: 'every scenario passed',
  failed: 'a tolerance was exceeded',
  invalid: 'usage or config; nothing was run',
  unhealthy: 'the preview failed its own checks before any fault; nothing was injected',
  inconclusive: 'undecided: too few samples, a fault without an observed effect, or a problem in the gate itself',
  error: 'the environment, not the preview',
  unrestored: 'a fault may still be in place',
  refused: 'a safety rule',
  cancelled: 'cancelled from outside; every fault was removed',
};

/** The verdicts of a run, and the failure codes that lead to each. */
export function exits(): string {
  const verdicts = Object.keys(exitCodes) as RunVerdict[];
  const causes = (verdict: RunVerdict): string =>
    Object.entries(failureCodes)
      .flatMap(([failure, leadsTo]) => (leadsTo === verdict ? [code(failure)] : []))
      .join(' ');
  return table(
    ['exit code', 'verdict', 'meaning', 'failure codes'],
    verdicts.map((verdict) => [code(`${exitCodes[verdict]}`), code(verdict), meanings[verdict], causes(verdict)]),
  );
}
