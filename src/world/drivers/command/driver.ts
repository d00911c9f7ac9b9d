import { existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { GateFailure } from '../../../core/model/failure.ts';
import type { Sighting } from '../../../core/model/plan/effect.ts';
import { atOnce, type CommandTarget } from '../../../core/targets/command.ts';
import { type HelperEnd, helperMark, runHelper } from '../../process/helper.ts';
import { afterText, commandUndo, exitOf, withOutput } from '../../undo/command-undo.ts';
import { settled } from '../../undo/settled.ts';
import { within } from '../../within.ts';
import type { Driver } from '../driver.ts';
import type { DriverContext } from '../driver-context.ts';

/** Runs the three commands of one target. Their output goes to `<target>.log`. */
export function commandDriver(target: CommandTarget, { workspace, logDir, runId }: DriverContext): Driver {
  const place = { cwd: resolve(workspace, target.cwd ?? '.'), mark: helperMark(runId) };
  const log = join(logDir, `${target.name.replace(/[^A-Za-z0-9._-]/g, '_')}.log`);
  const run = async (which: 'inject' | 'verify', signal: AbortSignal): Promise<HelperEnd> => {
    const ended = await within(target.timeoutMs, signal, (limit) => runHelper(target[which], place, limit));
    await appendFile(log, `${which} ${ended.message}\n${ended.output}`, { mode: 0o600 }).catch(() => undefined);
    return ended;
  };
  const { timeoutMs, settles: { inMs, outMs } = atOnce } = target;
  return {
    rehearsed: true,
    claims: async () => [`command ${JSON.stringify(namesPlace(target.undo, place.cwd) ? [place.cwd, target.undo] : [target.undo])}`],
    stepMs: 2 * timeoutMs + 1_000,
    applyMs: () => 2 * timeoutMs + inMs + 1_000,
    undoMs: 2 * timeoutMs + outMs + 1_000,
    ...(target.settles !== undefined && { settles: true as const }),
    async prepare(_effect, id, signal) {
      const seen = await run('verify', signal);
      if (seen.status !== 0)
        throw new GateFailure('TARGET_UNAVAILABLE', `the verify command ${withOutput(seen)} although nothing was injected`);
      const state = { undo: [...target.undo], verify: [...target.verify], timeoutMs, ...place, ...(outMs > 0 && { outMs }) };
      return { id, target: target.name, kind: commandUndo.kind, state };
    },
    async apply(_effect, _undo, signal) {
      const ended = await run('inject', signal);
      if (ended.status !== 0) throw new GateFailure('TARGET_UNAVAILABLE', `the inject command ${withOutput(ended)}`);
      if (inMs === 0) return;
      const { last, waitedMs } = await settled((limit) => run('verify', limit), isInPlace, inMs, signal);
      if (isInPlace(last)) return;
      const says = `the verify command ${withOutput(last)}${afterText(waitedMs)}, as if nothing were in place`;
      throw new GateFailure('TARGET_UNAVAILABLE', signal.aborted ? 'it was cut short' : `the fault did not show: ${says}`);
    },
    observeEffect: async (_effect, _undo, signal) => effectSighting(await run('verify', signal)),
    undo: (undo, signal) => commandUndo.undo(undo.state, signal),
    verifyRemoved: (_effect, undo, signal) => commandUndo.verifyRemoved(undo.state, signal),
  };
}

/** Whether a word names a file relative to this folder: the same words in another folder then mean something else. */
const namesPlace = (words: readonly string[], cwd: string): boolean =>
  words.some((word) => /^\.{1,2}\//.test(word) || (!isAbsolute(word) && existsSync(resolve(cwd, word))));

/** Without an exit code nothing is known: the fault may be in place or not. */
const isInPlace = ({ status }: HelperEnd): boolean => status !== null && status !== 0;

const effectSighting = (seen: HelperEnd): Sighting => ({
  ok: isInPlace(seen),
  says: `the verify command ${withOutput(seen)}`,
  numbers: exitOf(seen),
});
