import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GateFailure } from '../../core/model/failure.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import type { ProcessEnd } from '../../core/model/run/process-end.ts';
import type { ProcessTarget } from '../../core/targets/process.ts';
import { endedEarly } from '../drivers/process/ended-early.ts';
import { startProcess } from '../drivers/process/start.ts';
import { drawInherited } from '../process/inherited.ts';
import { lastLines } from '../process/last-lines.ts';
import { listeningOf } from '../process/listeners.ts';
import { processes } from '../process/processes.ts';
import { processStop } from '../undo/process-stop.ts';
import { startedRecord } from '../undo/state.ts';
import { within } from '../within.ts';

/** An app that was started to be looked at. */
export interface StartedApp {
  readonly root: ProcessIdentity;
  /** TCP ports on which it, or a descendant, listens now, lowest first. */
  ports(): Promise<readonly number[]>;
  /**
   * Waits until it listens on one of these ports (on any, if there are none).
   * @throws GateFailure TARGET_NOT_READY when it ends, or does not listen in time
   */
  untilListening(expected: readonly number[], limitMs: number, signal: AbortSignal): Promise<readonly number[]>;
  /** The last lines that it printed, printable. */
  output(): Promise<readonly string[]>;
  /** Ends it with all its descendants. Harmless when it has ended. */
  stop(): Promise<void>;
}

const pollMs = 100;
const stopMs = 10_000;
/** A program that listens on several ports opens them one after the other. */
const settleMs = 500;
/** After this time, what does not listen where it was expected stays where it is. */
const elsewhereMs = 8_000;

/** Starts the command of a target without a shell, in its own session. @throws GateFailure TARGET_UNAVAILABLE where it cannot be started */
export async function startApp(target: ProcessTarget, workspace: string): Promise<StartedApp> {
  const logDir = await mkdtemp(join(tmpdir(), 'chaos-gate-look-'));
  const mark = `look-${randomUUID()}/${target.name}`;
  const started = await startProcess(target, { mark, inherited: await drawInherited(), workspace, logDir });
  const { leader, child, logFile, logFromByte } = started;
  let usable = false;
  const output = () => lastLines(logFile, logFromByte);
  const ports = async (): Promise<readonly number[]> => {
    const all = await processes.startedFor(mark, leader, started.inherited);
    const listening = await listeningOf(all.map(({ pid }) => pid));
    return [...new Set(listening.flatMap((one) => ('port' in one ? [one.port] : [])))].sort((a, b) => a - b);
  };
  const failIfEnded = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) return;
    const end: ProcessEnd = { exit: child.exitCode, signal: child.signalCode, output: await output() };
    throw await endedEarly(target, end, 'before it listened on a port', { workspace, logFile });
  };
  return {
    root: leader,
    ports,
    output,
    async untilListening(expected, limitMs, signal) {
      const now = await within(limitMs, signal, (limit) => settled(ports, expected, failIfEnded, limit));
      signal.throwIfAborted();
      if (now.length > 0) {
        usable = true;
        return now;
      }
      throw new GateFailure('TARGET_NOT_READY', `\`${(target.run ?? []).join(' ')}\` listened on no port within ${limitMs / 1000} s`, {
        hint: (await output()).slice(-3).join('\n') || 'it printed nothing',
      });
    },
    async stop() {
      await within(stopMs, null, (limit) => processStop.undo({ ...startedRecord(started) }, limit)).catch(() => undefined);
      // A message may name the log of an app that could not be used.
      if (usable) await rm(logDir, { recursive: true, force: true });
    },
  };
}

/** Resolves with the ports once they stay, or with those of the last look when the limit is reached. */
async function settled(
  ports: () => Promise<readonly number[]>,
  expected: readonly number[],
  failIfEnded: () => Promise<void>,
  limit: AbortSignal,
): Promise<readonly number[]> {
  let sinceMs: number | null = null;
  for (;;) {
    const now = await ports();
    if (now.length > 0) sinceMs ??= performance.now();
    else await failIfEnded();
    // Some programs ignore `PORT`, or open another port first.
    const waitMs = expected.length === 0 || expected.some((port) => now.includes(port)) ? settleMs : elsewhereMs;
    if (limit.aborted || (sinceMs !== null && performance.now() - sinceMs >= waitMs)) return now;
    await sleep(pollMs, undefined, { signal: limit }).catch(() => undefined);
  }
}
