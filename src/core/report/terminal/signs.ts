import { type FailOn, isLetThrough } from '../../compare/fail-on.ts';
import type { Outcome, RunVerdict } from '../../model/result/outcome.ts';
import type { Result, ScenarioResult } from '../../model/result/result.ts';
import { acceptedUntil, isAccepted } from '../../verdict/accept.ts';
import type { Style } from './paint.ts';

/** One column wide in every terminal. */
type Sign = readonly [sign: string, style: Style];

export const outcomeSigns: Readonly<Record<Outcome, Sign>> = {
  passed: ['✓', 'green'],
  inconclusive: ['?', 'yellow'],
  flaky: ['~', 'yellow'],
  failed: ['✗', 'red'],
  unrestored: ['!', 'red'],
};

export const verdictSigns: Readonly<Record<RunVerdict, Sign>> = {
  passed: ['✓', 'green'],
  failed: ['✗', 'red'],
  invalid: ['✗', 'red'],
  unhealthy: ['✗', 'yellow'],
  inconclusive: ['?', 'yellow'],
  error: ['!', 'red'],
  unrestored: ['!', 'red'],
  refused: ['✗', 'red'],
  cancelled: ['■', 'yellow'],
};

/** A known failure that is accepted; of a run: it passed but for such failures. */
const acceptedSign: Sign = ['*', 'yellow'];

export const signOf = (scenario: ScenarioResult): Sign => (isAccepted(scenario) ? acceptedSign : outcomeSigns[scenario.outcome]);

/** A run that did not pass, and that `fail-on` lets through, is not red. */
const letThroughSign: Sign = ['!', 'yellow'];

export function verdictSignOf(result: Result, failOn?: FailOn): Sign {
  const { verdict, scenarios } = result;
  if (failOn !== undefined && isLetThrough(result, failOn)) return letThroughSign;
  return verdict === 'passed' && acceptedUntil(scenarios) !== null ? acceptedSign : verdictSigns[verdict];
}
