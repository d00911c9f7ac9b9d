import { setTimeout as sleep } from 'node:timers/promises';
import type { Json } from '../../core/model/json.ts';
import { type ClockFile, readClockFile, swapClockFile } from '../clock/clock-file.ts';
import { isRightTime, isSkewedText } from '../clock/clock-text.ts';
import { engineBackMs } from '../containers/engine-back.ts';
import { findReach } from '../reach/reach.ts';
import { rights } from '../reach/rights.ts';
import { recordIn, runs, startIfEnded } from './container.ts';
import { numberField, textIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

function clockIn(state: Json) {
  recordIn(state);
  const [path, was, ours] = [textIn(state, 'path'), textIn(state, 'was'), textIn(state, 'ours')];
  const settleMs = numberField(state, 'settleMs');
  const isPath = /^(\/[^/\0]{1,255}){1,64}$/.test(path) && !/\/\.\.?(\/|$)/.test(path);
  if (!isPath || !isRightTime(was) || !isSkewedText(ours)) throw new TypeError('the undo record names no clock file of a container');
  return { path, was, ours, settleMs };
}

async function look(state: Json, signal: AbortSignal): Promise<ClockFile | null> {
  return readClockFile(await findReach(signal, undefined, rights.clocks), { path: clockIn(state).path }, signal);
}

/**
 * Writes to the clock file of a container what it said, if it still says what the fault wrote. State: what `containerRecord` writes, and `{ path, was,
 * ours: string, settleMs: number }`; programs notice the change within `settleMs`. `path` is on this machine, so the file is restored also after the container has ended or was removed. A container
 * that ended during the fault is started, unless its restart policy does so.
 */
export const containerClock: UndoHandler = {
  kind: 'container.clock',
  async undo(state, signal) {
    const { path, was, ours, settleMs } = clockIn(state);
    if ((await look(state, signal))?.text === ours) {
      const reach = await findReach(signal, undefined, rights.clocks);
      const now = await swapClockFile(reach, { path, from: ours, to: was }, signal);
      if (now?.text === ours) throw new Error('the clock file could not be written');
      await sleep(settleMs, undefined, { signal });
    }
    await startIfEnded(state, signal);
  },
  async verifyRemoved(state, signal) {
    const { was, ours } = clockIn(state);
    const now = await look(state, signal);
    if (now?.text === ours) return { ok: false, says: 'the clock is still wrong', numbers: {} };
    const seen = await runs(state, signal);
    if (!seen.ok) return seen;
    const says =
      now === null
        ? 'the clock file was removed'
        : now.text === was
          ? 'the clock file says what it said before'
          : 'another program has written to the clock file, which stays as it is';
    return { ...seen, says: `${says}, and ${seen.says}` };
  },
  commands(state) {
    const { path, was } = clockIn(state);
    return [['sudo', 'sh', '-c', 'printf %s "$1" > "$2"', 'sh', was, path]];
  },
  limitMs: () => engineBackMs,
};
