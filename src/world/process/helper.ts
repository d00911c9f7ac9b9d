import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { printable } from '../../core/quantity/printable.ts';
import { childEnvironment } from './environment.ts';
import { identityOf } from './identity.ts';
import { processes } from './processes.ts';
import { markName } from './scan.ts';
import { signalEach } from './signal-each.ts';

const outputLimitBytes = 64 * 1024;
/** A descendant that keeps the output open must not delay the gate. */
const outputGraceMs = 100;
const killLimitMs = 2_000;
const pollMs = 10;
/** A mark that no environment can contain. */
const noMark = '\0';

/**
 * Marks short-lived commands from the config (inject, undo, verify, checks), so that recovery can end those in progress before it undoes
 * faults. Processes that the gate starts and keeps have the mark `<run>/<target>` instead, and run on until their faults are undone.
 */
export const helperMark = (runId: string): string => `${runId}:helper`;

export interface HelperEnd {
  /** Exit code; `null` when there is none. */
  readonly status: number | null;
  /** A plain clause: `ended with exit code 3`. */
  readonly message: string;
  /** Both streams in the order of arrival: the first 64 KiB, or the last. Untrusted text. */
  readonly output: string;
  /** Each stream for itself, bounded in the same way. */
  readonly stdout: string;
  readonly stderr: string;
}

/** `: no such image`, the last line that it printed, printable; empty if it printed nothing. Tools print their error last. */
export function errorLine({ output }: Pick<HelperEnd, 'output'>, longest: number): string {
  const line = output.trim().split('\n').at(-1) ?? '';
  return line === '' ? '' : `: ${printable(line, longest)}`;
}

/**
 * Runs one command without a shell, marked and in its own session. When the signal aborts, the whole session is killed and has ended when
 * this resolves. A session that may not be killed, for example because it runs under sudo, is abandoned after some seconds. Processes that
 * the command leaves running after a normal end are not touched: one of them may be the fault itself. Never rejects.
 */
export async function runHelper(
  words: readonly string[],
  { cwd, mark, keeps = 'head' }: { readonly cwd: string; readonly mark: string; readonly keeps?: 'head' | 'tail' },
  signal: AbortSignal,
): Promise<HelperEnd> {
  if (signal.aborted) return { status: null, message: 'was not started: there was no time left', ...nothing };
  const [file = '', ...rest] = words;
  const child = spawn(file, rest, {
    cwd,
    env: childEnvironment(process.env, { [markName]: mark }),
    detached: true,
    shell: false,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, stdout, stderr] = [
    gather(child, keeps),
    gather({ ...none, stdout: child.stdout }, keeps),
    gather({ ...none, stderr: child.stderr }, keeps),
  ];
  const leader = child.pid === undefined ? null : identityOf(child.pid).catch(() => null);
  const stop = () => kill(child);
  signal.addEventListener('abort', stop, { once: true });
  const ended = await Promise.race([endOf(child), givenUp(signal)]);
  signal.removeEventListener('abort', stop);
  if (signal.aborted && leader !== null) await endSession(await leader);
  await Promise.race([closed(child), sleep(outputGraceMs, undefined, { ref: false })]);
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.unref();
  const printed = { output: output(), stdout: stdout(), stderr: stderr() };
  if (ended === null) return { status: null, message: 'took too long and could not be ended', ...printed };
  return { ...(signal.aborted ? { status: null, message: 'took too long and was ended' } : ended), ...printed };
}

const nothing = { output: '', stdout: '', stderr: '' };
const none = { stdout: null, stderr: null };

/** Resolves some time after the abort, when the command could not be ended. */
async function givenUp(signal: AbortSignal): Promise<null> {
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  return sleep(killLimitMs, null, { ref: false });
}

function endOf(child: ChildProcess): Promise<Pick<HelperEnd, 'status' | 'message'>> {
  return new Promise((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      resolve({ status: null, message: `could not be started (${error.code ?? error.message})` }),
    );
    child.once('exit', (code, name) =>
      resolve({ status: code, message: code === null ? `was ended by ${name}` : `ended with exit code ${code}` }),
    );
  });
}

const closed = (child: ChildProcess): Promise<void> =>
  child.stdout?.closed && child.stderr?.closed ? Promise.resolve() : new Promise((resolve) => child.once('close', () => resolve()));

function gather({ stdout, stderr }: Pick<ChildProcess, 'stdout' | 'stderr'>, keeps: 'head' | 'tail'): () => string {
  const pieces: Buffer[] = [];
  let bytes = 0;
  const take = (piece: Buffer): void => {
    if (keeps === 'head' && bytes >= outputLimitBytes) return;
    pieces.push(piece);
    bytes += piece.length;
    while (keeps === 'tail' && bytes - (pieces[0]?.length ?? 0) >= outputLimitBytes) bytes -= pieces.shift()?.length ?? 0;
  };
  stdout?.on('data', take).on('error', () => undefined);
  stderr?.on('data', take).on('error', () => undefined);
  return () => {
    const all = Buffer.concat(pieces);
    return new TextDecoder().decode(keeps === 'head' ? all.subarray(0, outputLimitBytes) : all.subarray(-outputLimitBytes));
  };
}

function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // No process of the group is left, or the gate may not kill it.
  }
}

/** Also ends processes that left the group: none of them may act after this function. */
async function endSession(leader: ProcessIdentity | null): Promise<void> {
  if (leader === null) return;
  const untilMs = performance.now() + killLimitMs;
  while (performance.now() < untilMs) {
    const left = await processes.startedFor(noMark, leader);
    if (left.length === 0) return;
    await signalEach(processes, left, 'SIGKILL', { mark: noMark, leader });
    await sleep(pollMs);
  }
}
