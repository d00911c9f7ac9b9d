import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ComposeUp } from '../../core/model/config/compose-up.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { Undo } from '../../core/model/run/undo.ts';
import { nextWaitMs } from '../../core/model/run/waiting.ts';
import type { DriverContext } from '../drivers/driver-context.ts';
import { errorLine, type HelperEnd, helperMark, runHelper } from '../process/helper.ts';
import { composeDown, composeRecord } from '../undo/compose-down.ts';
import { within } from '../within.ts';
import { composeContainers } from './find.ts';
import type { Container } from './inspect.ts';
import { engineSocket } from './socket.ts';

/** The Compose project of `preview.compose`. */
export interface ComposeProject {
  /** Unique to the run, so that everything with this name belongs to the gate. */
  readonly name: string;
  /**
   * Starts the project and waits until its containers are healthy. What undoes it is in the journal before.
   * @throws GateFailure TARGET_UNAVAILABLE or TARGET_NOT_READY
   */
  start(signal: AbortSignal): Promise<void>;
  /** Removes all that `start` has created. */
  stop(signal: AbortSignal): Promise<void>;
}

type Context = Pick<DriverContext, 'workspace' | 'logDir' | 'runId' | 'recordUndo' | 'settleUndo' | 'onWait'>;

const pollMs = 250;
/** Version 1 is a Python program, which takes seconds to start on a busy machine. */
const lookUpMs = 30_000;
const logsMs = 10_000;

export const composeProjectName = (runId: string): string => `chaos-gate-${runId.slice(-12).toLowerCase()}`;

export function composeProject({ files, readyMs }: ComposeUp, context: Context): ComposeProject {
  const name = composeProjectName(context.runId);
  const logFile = join(context.logDir, 'compose.log');
  let pending: Undo | null = null;
  let compose: readonly string[] = [];

  const run = async (words: readonly string[], signal: AbortSignal): Promise<HelperEnd> =>
    runHelper(words, { cwd: context.workspace, mark: helperMark(context.runId), keeps: 'tail' }, signal);
  const log = async ({ output }: HelperEnd): Promise<void> => {
    await mkdir(context.logDir, { recursive: true });
    await appendFile(logFile, output, { mode: 0o600 });
  };
  const failed = async (code: 'TARGET_UNAVAILABLE' | 'TARGET_NOT_READY', message: string): Promise<GateFailure> => {
    if (code === 'TARGET_NOT_READY')
      await within(logsMs, null, async (limit) => log(await run([...compose, 'logs', '--no-color', '--tail', '100'], limit)));
    return new GateFailure(code, message, { hint: `What Compose and its containers printed is in ${logFile}.` });
  };

  const untilHealthy = async (socket: string, startMs: number, limit: AbortSignal): Promise<void> => {
    let nextMs = nextWaitMs(0);
    for (;;) {
      const { ended, waitsFor } = progressOf(await composeContainers(socket, name, limit));
      if (ended !== null)
        throw await failed('TARGET_NOT_READY', `container "${ended.name}" ended with exit code ${ended.exitCode} before it was ready`);
      if (waitsFor === null) return;
      const message = waitsFor.health ?? 'it does not run';
      const waitedMs = performance.now() - startMs;
      if (waitedMs >= nextMs) {
        nextMs = nextWaitMs(nextMs);
        context.onWait?.({ what: `container ${waitsFor.name}`, message, waitedMs, limitMs: readyMs });
      }
      await sleep(pollMs, undefined, { signal: limit }).catch(() => undefined);
      if (limit.aborted)
        throw await failed('TARGET_NOT_READY', `container "${waitsFor.name}" was not ready within ${readyMs / 1000} s: ${message}`);
    }
  };

  return {
    name,
    async start(signal) {
      const socket = await engineSocket();
      compose = [
        ...(await within(lookUpMs, signal, (limit) => composeCommand(socket, (words) => run(words, limit), limit))),
        ...files.flatMap((file) => ['--file', file]),
        '--project-name',
        name,
      ];
      pending = { id: `stop ${name}`, target: 'preview', kind: composeDown.kind, state: composeRecord(socket, name) };
      await context.recordUndo(pending);
      const startMs = performance.now();
      await within(readyMs, signal, async (limit) => {
        context.onWait?.({ what: '`docker compose up`', message: 'starting', waitedMs: 0, limitMs: readyMs });
        const end = await run([...compose, 'up', '--detach', '--build'], limit);
        await log(end);
        if (end.status !== 0) throw await failed('TARGET_UNAVAILABLE', `\`docker compose up\` ${end.message}${errorLine(end, 300)}`);
        await untilHealthy(socket, startMs, limit).catch(async (error: unknown) => {
          if (!limit.aborted || error instanceof GateFailure) throw error;
          throw await failed('TARGET_NOT_READY', `the Compose project was not ready within ${readyMs / 1000} s`);
        });
      });
    },
    async stop(signal) {
      if (pending === null) return;
      await composeDown.undo(pending.state, signal);
      const { ok, says } = await composeDown.verifyRemoved(pending.state, signal);
      if (!ok) throw new Error(says);
      await context.settleUndo(pending.id);
      pending = null;
    },
  };
}

/**
 * A project is ready when each container runs, or has ended with exit code 0 as a migration does, and those that have a health check are healthy.
 * `ended`: one that failed and is not restarted.
 */
export function progressOf(all: readonly Container[]): { readonly ended: Container | null; readonly waitsFor: Container | null } {
  const hasEnded = ({ running, restarting, willRestart }: Container): boolean => !running && !restarting && !willRestart;
  const isReady = ({ running, restarting, health }: Container): boolean =>
    running && !restarting && (health === null || health === 'healthy');
  return {
    ended: all.find((one) => hasEnded(one) && one.exitCode !== 0) ?? null,
    waitsFor: all.find((one) => !hasEnded(one) && !isReady(one)) ?? null,
  };
}

/**
 * Version 2 is a plugin of the Docker client, version 1 a program of its own. Both connect to the engine whose containers the gate sees.
 * @throws GateFailure TARGET_UNAVAILABLE where neither is installed, or where they do not respond in time
 */
async function composeCommand(
  socket: string,
  run: (words: readonly string[]) => Promise<HelperEnd>,
  limit: AbortSignal,
): Promise<readonly string[]> {
  for (const program of [['docker', 'compose'], ['docker-compose']]) {
    const words = ['env', `DOCKER_HOST=unix://${socket}`, ...program];
    if ((await run([...words, 'version'])).status === 0) return words;
    if (limit.aborted)
      throw new GateFailure('TARGET_UNAVAILABLE', `\`${program.join(' ')} version\` did not end within ${lookUpMs / 1000} s`, {
        hint: 'run the gate again when the machine has less other work',
      });
  }
  throw new GateFailure('TARGET_UNAVAILABLE', 'Docker Compose is not installed', {
    hint: 'install it, or start the preview before the gate and remove `compose` from `preview`',
  });
}
