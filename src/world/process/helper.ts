import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { childEnvironment } from './environment.ts';
import { identityOf } from './identity.ts';
import { processes } from './processes.ts';
import { markName } from './scan.ts';
import { signalEach } from './signal-each.ts';

const outputLimitBytes = 64 * 1024;
/** A descendant that keeps the output open must not hold us up. */
const outputGraceMs = 100;
const killLimitMs = 2_000;
const pollMs = 10;
/** No environment can hold it. */
const nobodysMark = '\0';

/**
 * Marks the commands of a config that the gate runs for a moment (inject, undo, verify, checks), so that recovery ends those that are still
 * in flight before it undoes. What the gate starts and keeps bears `<run>/<target>`, and lives on until its faults are undone.
 */
export const helperMark = (runId: string): string => `${runId}:helper`;

export interface HelperEnd {
  /** Exit code; `null` when there is none. */
  readonly status: number | null;
  /** A plain clause: `ended with exit code 3`. */
  readonly message: string;
  /** Both streams in the order of arrival, at most 64 KiB. Hostile text. */
  readonly output: string;
}

/**
 * Runs one command without a shell, marked and in a session of its own. When the signal aborts, its whole session is killed, and gone when
 * this resolves, unless it may not be killed (it runs as somebody else, by sudo say): then it is given up on some seconds later. What it leaves running
 * after an orderly end is left alone: that may be the fault itself. Never rejects.
 */
export async function runHelper(
  words: readonly string[],
  { cwd, mark }: { readonly cwd: string; readonly mark: string },
  signal: AbortSignal,
): Promise<HelperEnd> {
  if (signal.aborted) return { status: null, message: 'was not started: there was no time left', output: '' };
  const [file = '', ...rest] = words;
  const child = spawn(file, rest, {
    cwd,
    env: childEnvironment(process.env, { [markName]: mark }),
    detached: true,
    shell: false,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = gather(child);
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
  if (ended === null) return { status: null, message: 'took too long and could not be ended', output: output() };
  return { ...(signal.aborted ? { status: null, message: 'took too long and was ended' } : ended), output: output() };
}

/** A while after the signal; nobody waits for it. */
async function givenUp(signal: AbortSignal): Promise<null> {
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  return sleep(killLimitMs, null, { ref: false });
}

function endOf(child: ChildProcess): Promise<Omit<HelperEnd, 'output'>> {
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

function gather({ stdout, stderr }: ChildProcess): () => string {
  const pieces: Buffer[] = [];
  let bytes = 0;
  const take = (piece: Buffer): void => {
    if (bytes < outputLimitBytes) pieces.push(piece);
    bytes += piece.length;
  };
  stdout?.on('data', take).on('error', () => undefined);
  stderr?.on('data', take).on('error', () => undefined);
  return () => new TextDecoder().decode(Buffer.concat(pieces, Math.min(bytes, outputLimitBytes)));
}

function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left, or it is not ours to kill.
  }
}

/** Also those who left the group: nothing of it may act after us. */
async function endSession(leader: ProcessIdentity | null): Promise<void> {
  if (leader === null) return;
  const untilMs = performance.now() + killLimitMs;
  while (performance.now() < untilMs) {
    const left = await processes.startedFor(nobodysMark, leader);
    if (left.length === 0) return;
    await signalEach(processes, left, 'SIGKILL', { mark: nobodysMark, leader });
    await sleep(pollMs);
  }
}
