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
import { within } from '../../within.ts';
import type { TargetEnd } from '../driver.ts';
import type { DriverContext } from '../driver-context.ts';
import { endedEarly } from './ended-early.ts';
import { notReady } from './not-ready.ts';
import { type BoundedLog, boundLogByKeeper } from './output.ts';
import { opens, waitUntilReady } from './ready.ts';
import { type Started, startProcess } from './start.ts';
import { isStruck, rememberStruck } from './struck.ts';

/** Starts one target's command, starts it again, and stops it; each start is owed as an undo before it happens. */
export interface Runner {
  started(): Started | null;
  start(signal: AbortSignal): Promise<void>;
  restart(signal: AbortSignal): Promise<void>;
  stop(signal: AbortSignal): Promise<void>;
  /** These are about to be ended by a fault: that is no crash, and a supervisor would start the program again. */
  striking(victims: readonly ProcessIdentity[]): Promise<void>;
  /** Has a supervisor in `run` itself started it again, ready or not, or does it within some seconds? */
  comesBack(signal: AbortSignal): Promise<boolean>;
  /** How it ended, each time, since this was asked last. */
  ends(): Promise<readonly TargetEnd[]>;
  /** Why it is not there, when it has ended and nobody starts it again; `null`: it runs. */
  endedFor(when: string): Promise<GateFailure | null>;
}

/** Output that is still on its way when the process has ended. */
const outputGraceMs = 100;
const pollMs = 50;
const stopMs = 5_000;
/** A program that cannot start is started again no more often in one run. */
const mostRestarts = 500;
const mostEnds = 50;
/** A supervisor in `run` starts again what has ended within so long, or is none. */
const supervisorMs = 3_000;

export function runnerOf(target: ProcessTarget, context: DriverContext): Runner {
  const mark = `${context.runId}/${target.name}`;
  let started: Started | null = null;
  let log: BoundedLog | null = null;
  /** Also what could not be started, or ended at once, may have left somebody behind. */
  let owed: Undo | null = null;
  /** Ends what goes on between a start and the next stop. */
  let life = new AbortController();
  /** A restart that is going on. */
  let reviving: Promise<void> = Promise.resolve();
  /** What is being started again already: a launcher and what it launched may both end. */
  let revived: Started | null = null;
  let restarts = 0;
  /** Who belonged to it when a fault struck. */
  let membersThen: readonly number[] = [];
  const seen: Promise<TargetEnd>[] = [];

  const owe = async (leader: Started['leader'] | null, inherited: Inherited | null): Promise<void> => {
    const undo = stopOf(target, mark, leader, inherited);
    await context.owe(undo);
    owed = undo;
  };
  const launch = async (): Promise<Started> => {
    const inherited = await drawInherited();
    await owe(null, inherited);
    const now = await startProcess(target, { mark, inherited, workspace: context.workspace, logDir: context.logDir });
    started = now;
    await owe(now.leader, inherited);
    log ??= boundLogByKeeper(context.keeper, now.logFile);
    const { signal } = life;
    const onEnd = () => {
      if (signal.aborted || started !== now) return;
      if (seen.length < mostEnds) seen.push(endOf(now, isStruck(context, now.leader), typeof target.restartAfterMs === 'number'));
      superviseAgain(signal);
    };
    if (hasEnded(now)) onEnd();
    else now.child.once('exit', onEnd);
    return now;
  };
  /** As a supervisor would: what has ended is started again after its pause, until it is stopped. */
  const superviseAgain = (signal: AbortSignal): void => {
    const { restartAfterMs } = target;
    if (typeof restartAfterMs !== 'number' || restarts >= mostRestarts || revived === started) return;
    revived = started;
    restarts += 1;
    reviving = reviving
      .then(async () => {
        await sleep(restartAfterMs, undefined, { signal });
        // What it left behind would hold its port.
        if (owed !== null) await within(stopMs, signal, (limit) => processStop.undo(owed?.state ?? null, limit));
        if (!signal.aborted) await launch().catch(() => tryAgain(signal));
      })
      .catch(() => undefined);
  };
  const tryAgain = (signal: AbortSignal): void => {
    revived = null;
    superviseAgain(signal);
  };
  /** A launcher that outlives what it started, and what a fault ended, is started again all the same. */
  const superviseStruck = async (now: Started, victims: readonly ProcessIdentity[], signal: AbortSignal): Promise<void> => {
    while ((await Promise.all(victims.map(stateOf))).some((state) => state !== null)) await sleep(pollMs, undefined, { signal });
    await sleep(outputGraceMs, undefined, { signal });
    if (started !== now || hasEnded(now) || target.port === undefined || (await listenersOf(target.port)).length > 0) return;
    superviseAgain(signal);
  };
  const early = async (now: Started, when: string): Promise<GateFailure> => {
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
    if (hasEnded(now)) throw await early(now, 'before it was ready');
    throw await notReady(target, now, last, signal.aborted);
  };
  const stop = async (signal: AbortSignal): Promise<void> => {
    life.abort();
    await reviving;
    life = new AbortController();
    if (owed === null) return;
    await processStop.undo(owed.state, signal);
    await context.settle(owed.id);
    [started, owed] = [null, null];
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
    async striking(victims) {
      membersThen =
        started === null ? [] : (await processes.startedFor(started.mark, started.leader, started.inherited)).map(({ pid }) => pid);
      await rememberStruck(context, victims, target.which === 'one');
      if (started !== null && typeof target.restartAfterMs === 'number')
        superviseStruck(started, victims, life.signal).catch(() => undefined);
    },
    async comesBack(signal) {
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
      // A launcher may leave a daemon behind, which serves.
      if (target.port !== undefined && (await listenersOf(target.port)).length > 0) return null;
      return early(started, when);
    },
  };
}

const hasEnded = ({ child }: Started): boolean => child.exitCode !== null || child.signalCode !== null;

async function endOf({ child, logFile, logFromByte }: Started, expected: boolean, supervised: boolean): Promise<TargetEnd> {
  const atMs = performance.now();
  const bytes = sizeOf(logFile);
  await sleep(outputGraceMs);
  // What is started next writes to the same file.
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

/** Whoever listens there already would pass for what was started, be tested in its place, and be killed. */
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
  state: {
    mark,
    leader: leader === null ? null : { ...leader },
    inherited: inherited === null ? null : { queueBytes: inherited.queueBytes, gate: { ...inherited.gate } },
    port: port ?? null,
  },
});

const sayBytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
