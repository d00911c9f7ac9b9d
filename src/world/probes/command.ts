import { type ChildProcess, spawn } from 'node:child_process';
import type { CommandParams, CommandResponse } from '../../core/checks/command-params.ts';
import { childEnvironment } from '../process/environment.ts';
import { markName } from '../process/scan.ts';
import type { Probe, ProbeResult } from './probe.ts';
import { failureOf, timedOut } from './reasons.ts';

const outputLimitBytes = 64 * 1024;

/** A process group of its own, without a shell; whatever is left of it when it ends, or at the deadline, is killed. */
export const command: Probe<CommandParams, CommandResponse> = {
  kind: 'command',
  open: ({ run }, { workspace, mark, variables }) => ({
    send: (signal) => runOnce(run, workspace, { ...variables, ...(mark !== undefined && { [markName]: mark }) }, signal),
    close: async () => {},
  }),
};

function runOnce(
  [file = '', ...args]: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<ProbeResult<CommandResponse>> {
  return new Promise((resolve) => {
    const env = childEnvironment(process.env, variables);
    const child = spawned(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    if (child instanceof Error) return resolve(failureOf(child));
    const output = gather(child);
    const abort = (): void => {
      if (child.exitCode === null && child.signalCode === null) killGroup(child);
      settle(timedOut);
    };
    const settle = (asked: ProbeResult<CommandResponse>): void => {
      signal.removeEventListener('abort', abort);
      // Without a file descriptor left there are none.
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve(asked);
    };
    child.on('error', (error) => settle(startFailure(error)));
    // A child of the command that keeps its output open must not hold the probe up: what is left is killed, and then it closes.
    child.once('exit', () => killGroup(child));
    child.once('close', (exit) => settle({ answer: { exit, ...output() } }));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

/** Some failures come at once, and some as an event. */
function spawned(...asked: Parameters<typeof spawn>): ChildProcess | Error {
  try {
    return spawn(...asked);
  } catch (error) {
    return error as Error;
  }
}

/** What both streams said, in the order of arrival, up to the limit; the rest is read and dropped. */
function gather({ stdout, stderr }: ChildProcess): () => Omit<CommandResponse, 'exit'> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  const take = (piece: Buffer): void => {
    if (bytes < outputLimitBytes) pieces.push(piece);
    bytes += piece.length;
  };
  stdout?.on('data', take);
  stderr?.on('data', take);
  return () => ({
    output: new TextDecoder().decode(Buffer.concat(pieces, Math.min(bytes, outputLimitBytes))),
    cut: bytes > outputLimitBytes,
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
}

function startFailure(error: Error): ProbeResult<CommandResponse> {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return { failure: 'command not found', ours: false };
  return code === 'EACCES' ? { failure: 'command not executable', ours: false } : failureOf(error);
}
