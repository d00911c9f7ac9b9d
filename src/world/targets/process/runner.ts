import { GateFailure } from '../../../core/model/failure.ts';
import type { ProcessTarget } from '../../../core/model/target.ts';
import type { Undo } from '../../../core/model/undo.ts';
import { listenersOf } from '../../process/listeners.ts';
import { processStop } from '../../undo/process-stop.ts';
import { within } from '../../within.ts';
import type { Site } from '../site.ts';
import { opens, waitUntilReady } from './ready.ts';
import { type Started, startProcess } from './start.ts';

/** Starts one target's command, starts it again, and stops it; each start is owed as an undo before it happens. */
export interface Runner {
  started(): Started | null;
  start(signal: AbortSignal): Promise<void>;
  restart(signal: AbortSignal): Promise<void>;
  stop(signal: AbortSignal): Promise<void>;
}

export function runnerOf(target: ProcessTarget, site: Site): Runner {
  const mark = `${site.runId}/${target.name}`;
  let started: Started | null = null;
  /** Also what could not be started, or ended at once, may have left somebody behind. */
  let owed: Undo | null = null;
  const owe = async (leader: Started['leader'] | null): Promise<void> => {
    const undo = stopOf(target.name, mark, leader);
    await site.owe(undo);
    owed = undo;
  };
  const start = async (signal: AbortSignal): Promise<void> => {
    await refuseTaken(target, signal);
    await owe(null);
    const now = await startProcess(target, { mark, workspace: site.workspace, logDir: site.logDir });
    started = now;
    await owe(now.leader);
    const alive = () => now.child.exitCode === null && now.child.signalCode === null;
    if (await within(target.readyTimeoutMs, signal, (limit) => waitUntilReady(target, alive, limit))) return;
    signal.throwIfAborted();
    throw notReady(target, now);
  };
  const stop = async (signal: AbortSignal): Promise<void> => {
    if (owed === null) return;
    await processStop.undo(owed.state, signal);
    await site.settle(owed.id);
    [started, owed] = [null, null];
  };
  return {
    started: () => started,
    start,
    stop,
    async restart(signal) {
      await stop(signal);
      await start(signal);
    },
  };
}

/** Whoever listens there already would pass for what was started, be tested in its place, and be killed. */
async function refuseTaken(target: ProcessTarget, signal: AbortSignal): Promise<void> {
  const { name, port } = target;
  if (port === undefined || ((await listenersOf(port)).length === 0 && !(await opens(port, signal)))) return;
  throw new GateFailure('TARGET_UNAVAILABLE', `target "${name}" cannot be started: something else listens on port ${port}`, {
    hint: 'Stop it; or leave `run` away if that is what should be disturbed.',
  });
}

const stopOf = (name: string, mark: string, leader: Started['leader'] | null): Undo => ({
  id: `stop ${name}`,
  target: name,
  kind: processStop.kind,
  state: { mark, leader: leader === null ? null : { ...leader } },
});

function notReady(target: ProcessTarget, started: Started): GateFailure {
  const ended = started.child.exitCode ?? started.child.signalCode;
  return new GateFailure(
    'TARGET_NOT_READY',
    ended === null
      ? `target "${target.name}" was not ready within ${target.readyTimeoutMs / 1000} s`
      : `target "${target.name}" ended (${ended}) before it was ready`,
    { hint: `What it printed is in ${started.logFile}.` },
  );
}
