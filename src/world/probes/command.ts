import { type ChildProcess, spawn } from 'node:child_process';
import type { CommandParams, CommandResponse } from '../../core/checks/command-params.ts';
import { childEnvironment } from '../process/environment.ts';
import { markName } from '../process/scan.ts';
import type { Probe, ProbeResult } from './probe.ts';
import { failureOf, timedOut } from './reasons.ts';

const outputLimitBytes = 64 * 1024;

/** Runs in its own process group, without a shell. The rest of the group is killed when the command ends, or at the deadline. */
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
    const settle = (result: ProbeResult<CommandResponse>): void => {
      signal.removeEventListener('abort', abort);
      // The streams are missing when no file descriptor was left.
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve(result);
    };
    child.on('error', (error) => settle(startFailure(error)));
    // A child of the command that keeps the output open must not delay the probe: the group is killed, which closes the output.
    child.once('exit', () => killGroup(child));
    child.once('close', (exit) => settle({ response: { exit, ...output() } }));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

/** `spawn` throws some failures and emits others as an event. */
function spawned(...result: Parameters<typeof spawn>): ChildProcess | Error {
  try {
    return spawn(...result);
  } catch (error) {
    return error as Error;
  }
}

/** The output of both streams, in the order of arrival, up to the limit; the rest is read and dropped. */
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
    // No process of the group is left.
  }
}

function startFailure(error: Error): ProbeResult<CommandResponse> {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return { failure: 'command not found', ours: false };
  return code === 'EACCES' ? { failure: 'command not executable', ours: false } : failureOf(error);
}
