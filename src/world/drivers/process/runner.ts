import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { GateFailure } from '../../../core/model/failure.ts';
import type { ProcessIdentity } from '../../../core/model/run/event.ts';
import type { ProcessEnd } from '../../../core/model/run/process-end.ts';
import type { Undo } from '../../../core/model/run/undo.ts';
import type { ProcessTarget } from '../../../core/targets/process.ts';
import { stateOf } from '../../process/identity.ts';
import { drawInherited, type Inherited } from '../../process/inherited.ts';
import { lastLines } from '../../process/last-lines.ts';
import { listenersOf } from '../../process/listeners.ts';
import { portHolder } from '../../process/port-holder.ts';
import { processes } from '../../process/processes.ts';
import { processStop } from '../../undo/process-stop.ts';
import { startedRecord } from '../../undo/state.ts';
import { within } from '../../within.ts';
import type { TargetEnd } from '../driver.ts';
import type { DriverContext } from '../driver-context.ts';
import { endedEarly } from './ended-early.ts';
import { notReady } from './not-ready.ts';
import { type BoundedLog, boundLogByKeeper } from './output.ts';
import { opens, waitUntilReady } from './ready.ts';
import { type Started, startProcess } from './start.ts';
import { isStruck, rememberStruck } from './struck.ts';

/** Starts, restarts and stops one target's command. Before each start its undo is written to the journal. */
export interface Runner {
  started(): Started | null;
  start(signal: AbortSignal): Promise<void>;
  restart(signal: AbortSignal): Promise<void>;
  stop(signal: AbortSignal): Promise<void>;
  /** Called before a fault ends these processes: their end is not a crash, and a supervisor would restart the program. */
  markStruck(victims: readonly ProcessIdentity[]): Promise<void>;
  /** Does a supervisor inside `run` restart it within some seconds, or has it done so, ready or not? */
  restartsItself(signal: AbortSignal): Promise<boolean>;
  /** Each end of the process since the last call. */
  ends(): Promise<readonly TargetEnd[]>;
  /** Why the process has ended, if it is not going to be restarted; `null`: it runs. */
  endedFor(when: string): Promise<GateFailure | null>;
}

/** Time for output that is still in the pipe when the process has ended. */
const outputGraceMs = 100;
const pollMs = 50;
const stopMs = 5_000;
/** Limits restarts of a program that cannot start, in one run. */
const mostRestarts = 500;
const mostEnds = 50;
/** A supervisor inside `run` that does not restart a process within this time is treated as absent. */
const supervisorMs = 3_000;

export function runnerOf(target: ProcessTarget, context: DriverContext): Runner {
  const mark = `${context.runId}/${target.name}`;
  let started: Started | null = null;
  let log: BoundedLog | null = null;
  /** Set before the start: a process that could not be started, or ended immediately, may have left children behind. */
  let pending: Undo | null = null;
  /** Aborts the tasks between a start and the next stop. */
  let untilStop = new AbortController();
  /** The restart in progress. */
  let restarting: Promise<void> = Promise.resolve();
  /** The process whose restart is in progress: a launcher and its child may both end, but only one restart is needed. */
  let restartOf: Started | null = null;
  let restarts = 0;
  /** The pids of its processes at the time of the fault. */
  let membersThen: readonly number[] = [];
  const seen: Promise<TargetEnd>[] = [];

  const recordUndo = async (leader: Started['leader'] | null, inherited: Inherited | null): Promise<void> => {
    const undo = stopOf(target, mark, leader, inherited);
    await context.recordUndo(undo);
    pending = undo;
  };
  const launch = async (): Promise<Started> => {
    const inherited = await drawInherited();
    await recordUndo(null, inherited);
    const now = await startProcess(target, { mark, inherited, workspace: context.workspace, logDir: context.logDir });
    started = now;
    await recordUndo(now.leader, inherited);
    log ??= boundLogByKeeper(context.keeper, now.logFile);
    const { signal } = untilStop;
    const onEnd = () => {
      if (signal.aborted || started !== now) return;
      if (seen.length < mostEnds) seen.push(endOf(now, isStruck(context, now.leader), typeof target.restartAfterMs === 'number'));
      restartAfterEnd(signal);
    };
    if (hasEnded(now)) onEnd();
    else now.child.once('exit', onEnd);
    return now;
  };
  /** Acts as a supervisor: restarts an ended process after its pause, until the target is stopped. */
  const restartAfterEnd = (signal: AbortSignal): void => {
    const { restartAfterMs } = target;
    if (typeof restartAfterMs !== 'number' || restarts >= mostRestarts || restartOf === started) return;
    restartOf = started;
    restarts += 1;
    restarting = restarting
      .then(async () => {
        await sleep(restartAfterMs, undefined, { signal });
        // Processes that it left behind would keep its port.
        if (pending !== null) await within(stopMs, signal, (limit) => processStop.undo(pending?.state ?? null, limit));
        if (!signal.aborted) await launch().catch(() => tryAgain(signal));
      })
      .catch(() => undefined);
  };
  const tryAgain = (signal: AbortSignal): void => {
    restartOf = null;
    restartAfterEnd(signal);
  };
  /** A launcher may outlive the process that it started. If a fault ends that process, the target is restarted as well. */
  const restartAfterStrike = async (now: Started, victims: readonly ProcessIdentity[], signal: AbortSignal): Promise<void> => {
    while ((await Promise.all(victims.map(stateOf))).some((state) => state !== null)) await sleep(pollMs, undefined, { signal });
    await sleep(outputGraceMs, undefined, { signal });
    if (started !== now || hasEnded(now) || target.port === undefined || (await listenersOf(target.port)).length > 0) return;
    restartAfterEnd(signal);
  };
  const failureOf = async (now: Started, when: string): Promise<GateFailure> => {
    const { end } = await endOf(now, false, false);
    return endedEarly(target, end, when, { workspace: context.workspace, logFile: now.logFile });
  };
  const start = async (signal: AbortSignal): Promise<void> => {
    await refuseTaken(target, signal);
    const now = await launch();
    const last = await within(target.readyTimeoutMs, signal, (limit) =>
      waitUntilReady(
        target,
        context,
        () => !hasEnded(now),
        limit,
        (wait) => context.onWait?.(wait),
      ),
    );
    if (last.ready && !hasEnded(now)) return;
    if (hasEnded(now)) throw await failureOf(now, 'before it was ready');
    throw await notReady(target, now, last, signal.aborted);
  };
  const stop = async (signal: AbortSignal): Promise<void> => {
    untilStop.abort();
    await restarting;
    untilStop = new AbortController();
    if (pending === null) return;
    await processStop.undo(pending.state, signal);
    await context.settleUndo(pending.id);
    [started, pending] = [null, null];
    await endLog();
  };
  const endLog = async (): Promise<void> => {
    const ended = log;
    log = null;
    await ended?.stop();
    const bytes = ended?.leftOutBytes() ?? 0;
    if (bytes > 0)
      await context.note(`target "${target.name}" printed more than is kept: ${sayBytes(bytes)} in the middle of its log are left out`);
  };
  return {
    started: () => started,
    start,
    stop,
    async restart(signal) {
      await stop(signal);
      await start(signal);
    },
    async markStruck(victims) {
      membersThen =
        started === null ? [] : (await processes.startedFor(started.mark, started.leader, started.inherited)).map(({ pid }) => pid);
      await rememberStruck(context, victims, target.which === 'one');
      if (started !== null && typeof target.restartAfterMs === 'number')
        restartAfterStrike(started, victims, untilStop.signal).catch(() => undefined);
    },
    async restartsItself(signal) {
      const untilMs = performance.now() + supervisorMs;
      while (started !== null && !hasEnded(started)) {
        const members = await processes.startedFor(started.mark, started.leader, started.inherited);
        if (members.some(({ pid }) => !membersThen.includes(pid))) return true;
        if (performance.now() >= untilMs) return false;
        await sleep(pollMs, undefined, { signal });
      }
      return false;
    },
    ends: () => Promise.all(seen.splice(0)),
    async endedFor(when) {
      if (started === null || !hasEnded(started) || typeof target.restartAfterMs === 'number') return null;
      // A launcher may leave behind a daemon that serves.
      if (target.port !== undefined && (await listenersOf(target.port)).length > 0) return null;
      return failureOf(started, when);
    },
  };
}

const hasEnded = ({ child }: Started): boolean => child.exitCode !== null || child.signalCode !== null;

async function endOf({ child, logFile, logFromByte }: Started, expected: boolean, supervised: boolean): Promise<TargetEnd> {
  const atMs = performance.now();
  const bytes = sizeOf(logFile);
  await sleep(outputGraceMs);
  // The next start appends to the same file, so the end of this process's output is noted here.
  const output = await lastLines(logFile, logFromByte, bytes === logFromByte ? undefined : bytes);
  const end: ProcessEnd = { exit: child.exitCode, signal: child.signalCode, output };
  return { end, expected, supervised, agoMs: () => performance.now() - atMs };
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/** A process that already listens on this port would be taken for the started one, tested in its place, and killed. */
async function refuseTaken(target: ProcessTarget, signal: AbortSignal): Promise<void> {
  const { name, port } = target;
  if (port === undefined || ((await listenersOf(port)).length === 0 && !(await opens(port, signal)))) return;
  throw new GateFailure(
    'TARGET_UNAVAILABLE',
    `target "${name}" cannot be started: ${await portHolder(port)} listens on port ${port} already`,
    {
      hint: 'Stop it, or remove `run` to disturb the process that is listening there.',
    },
  );
}

const stopOf = ({ name, port }: ProcessTarget, mark: string, leader: Started['leader'] | null, inherited: Inherited | null): Undo => ({
  id: `stop ${name}`,
  target: name,
  kind: processStop.kind,
  state: { ...startedRecord({ mark, leader, inherited }), port: port ?? null },
});

const sayBytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
