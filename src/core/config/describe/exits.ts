import { failureCodes } from '../../model/failure.ts';
import { exitCodes, type RunVerdict } from '../../model/result/outcome.ts';
import { code, table } from './table.ts';

const meanings: Readonly<Record<RunVerdict, string>> = {
  passed: 'every scenario held',
  failed: 'a tolerance did not hold',
  invalid: 'usage or config; nothing was run',
  unhealthy: 'the preview did not hold its own steady state before any fault; nothing was injected',
  inconclusive: 'nothing can be said: too few samples, a fault that was not felt, or the gate had trouble of its own',
  error: 'the environment, not the preview',
  unrestored: 'a fault may still be in place',
  refused: 'a safety rule',
  cancelled: 'cut short from outside; every fault was taken out again',
};

/** Verdicts of a run, and the codes of failures that lead to them. */
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
