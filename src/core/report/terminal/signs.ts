import type { Outcome, RunVerdict } from '../../model/outcome.ts';
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
