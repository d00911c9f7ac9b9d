import type { Json } from '../../core/model/json.ts';
import { lengthText } from '../../core/quantity/say-length.ts';
import { type HelperEnd, runHelper } from '../process/helper.ts';
import { within } from '../within.ts';
import { settled } from './settled.ts';
import { hasField, numberField, textIn, wordsIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

/** A reason is one line in a report. */
const lastLineLimit = 200;

/**
 * Runs the undo command that the config gives for a `command` target. Only the verify command decides whether the fault is removed (exit
 * code 0), which is run again until `outMs` is over: an undo command may fail because nothing is in place. State: `{ undo: string[], verify:
 * string[], cwd: string, timeoutMs: number, mark: string, outMs?: number }`.
 */
export const commandUndo: UndoHandler = {
  kind: 'command.undo',
  async undo(state, signal) {
    const undone = await run('undo', state, signal);
    if (undone.status === 0) return;
    const seen = await run('verify', state, signal);
    if (seen.status !== 0) throw new Error(`the undo command ${withOutput(undone)}, and the verify command ${withOutput(seen)}`);
  },
  async verifyRemoved(state, signal) {
    const isGone = ({ status }: HelperEnd): boolean => status === 0;
    const { last, waitedMs } = await settled((limit) => run('verify', state, limit), isGone, outMsIn(state), signal);
    return { ok: isGone(last), says: `the verify command ${withOutput(last)}${afterText(waitedMs)}`, numbers: exitOf(last) };
  },
  commands: (state) => [['cd', textIn(state, 'cwd')], wordsIn(state, 'undo'), wordsIn(state, 'verify')],
  limitMs: (state) => 4 * numberField(state, 'timeoutMs') + outMsIn(state),
};

/** Longer than any `settles.out` of a config. */
const largestOutMs = 180_000;

const outMsIn = (state: Json): number => (hasField(state, 'outMs') ? numberField(state, 'outMs', largestOutMs) : 0);

const run = (which: 'undo' | 'verify', state: Json, signal: AbortSignal): Promise<HelperEnd> =>
  within(numberField(state, 'timeoutMs'), signal, (limit) =>
    runHelper(wordsIn(state, which), { cwd: textIn(state, 'cwd'), mark: textIn(state, 'mark') }, limit),
  );

/** How a command ended, with the last line of its output. */
export function withOutput({ message, output }: HelperEnd): string {
  const line = output.trimEnd().split('\n').at(-1)?.trim() ?? '';
  // The ellipsis shows the redaction of secrets that one may have been cut in two.
  const last = line.length > lastLineLimit ? `${line.slice(0, lastLineLimit - 1)}…` : line;
  return last === '' ? message : `${message} ("${last}")`;
}

/** ` after 30 s`; empty if nothing was waited for. */
export const afterText = (waitedMs: number): string => (waitedMs === 0 ? '' : ` after ${lengthText(waitedMs)}`);

export const exitOf = ({ status }: HelperEnd): Readonly<Record<string, number>> => (status === null ? {} : { exit: status });
