import { GateFailure } from '../../core/model/failure.ts';
import type { Paint } from '../../core/report/terminal/paint.ts';
import type { Redact } from '../../core/secrets/redactor.ts';
import { visibleLines } from './visible-lines.ts';

/** What went wrong and what to do about it. A bug shows its stack, for the bug report. */
export function failureText(error: unknown, paint: Paint, redact: Redact): string {
  if (!(error instanceof GateFailure)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${paint('red', 'chaos-gate: this is a bug in chaos-gate; please report it')}\n${visibleLines(redact(stack))}\n`;
  }
  const hint = error.hint === undefined ? '' : `${paint('dim', visibleLines(redact(error.hint)))}\n`;
  return `${paint('red', 'chaos-gate:')} ${visibleLines(redact(error.message))}\n${hint}`;
}
