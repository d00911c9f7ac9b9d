import { execFile, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { childEnvironment } from '../process/environment.ts';
import { helperMark } from '../process/helper.ts';
import { markName } from '../process/scan.ts';
import { within } from '../within.ts';

const outputLimitBytes = 256 * 1024;
/** Administrators' programs are often not on the path of other users. */
const sbin = '/usr/local/sbin:/usr/sbin:/sbin';

export interface CommandEnd {
  /** Exit code; `null`: it could not be started, was ended by a signal, or printed too much. */
  readonly status: number | null;
  readonly stdout: string;
  /** Untrusted text; where there is no exit code, why. */
  readonly stderr: string;
}

/** A program that runs in the background and reads its input. */
export interface HeldCommand {
  /** Resolves when it reads its input; rejects where it could not be started in another place. */
  readonly ready: Promise<void>;
  /** `false`: the program has ended. */
  send(line: string): boolean;
  close(): void;
}

export interface CommandOptions {
  readonly stdin?: string;
  readonly limitMs: number;
  /** Unique to a run: its recovery ends the command if it is still in progress. Left out in recovery itself. */
  readonly runId?: string;
  /** Ends what a signal to the command alone does not end. Never rejects. */
  readonly end?: () => Promise<void>;
}

/** How long a command may take to end after it was killed. */
const endMs = 2_000;

/**
 * Runs one program without a shell. Rejects only with the reason of the signal, or when the time limit is over, and only after the command has
 * ended, so that an undo never comes before it.
 */
export const runCommand = (words: readonly string[], { stdin = '', limitMs, runId, end }: CommandOptions, signal: AbortSignal) =>
  within(limitMs, signal, async (limit) => {
    limit.throwIfAborted();
    const [file = '', ...rest] = words;
    const options = { env: environmentOf(runId), maxBuffer: outputLimitBytes, killSignal: 'SIGKILL' } as const;
    let stop = (): void => undefined;
    const ended = new Promise<CommandEnd>((done) => {
      const child = execFile(file, rest, options, (error, stdout, stderr) => {
        if (error === null) done({ status: 0, stdout, stderr });
        else if (typeof error.code === 'number') done({ status: error.code, stdout, stderr });
        else done({ status: null, stdout, stderr: error.code ?? error.message });
      });
      stop = () => kill(child.pid);
      // A program that ends early does not read everything.
      child.stdin?.on('error', () => undefined).end(stdin);
    });
    const over = new Promise<null>((done) => limit.addEventListener('abort', () => done(null), { once: true }));
    const first = await Promise.race([ended, over]);
    if (first !== null) return first;
    stop();
    await end?.();
    await Promise.race([ended, sleep(endMs, undefined, { ref: false })]);
    throw limit.reason;
  });

/** What runs as root by `sudo` cannot be signalled from here. */
function kill(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended, or the gate may not signal it.
  }
}

function environmentOf(runId: string | undefined): Record<string, string> {
  const env = childEnvironment(process.env, runId === undefined ? {} : { [markName]: helperMark(runId) });
  return { ...env, PATH: `${env.PATH ?? ''}:${sbin}` };
}

/** Starts a program that reads lines until its input ends, which the end of this process also causes. Its output is dropped. */
export function holdCommand(words: readonly string[], runId?: string): HeldCommand {
  const [file = '', ...rest] = words;
  const child = spawn(file, rest, { env: environmentOf(runId), stdio: ['pipe', 'ignore', 'ignore'] });
  let ended = false;
  const onEnd = () => {
    ended = true;
  };
  child.on('error', onEnd).on('exit', onEnd);
  child.stdin.on('error', onEnd);
  child.unref();
  return {
    ready: Promise.resolve(),
    send(line) {
      if (!ended) child.stdin.write(line);
      return !ended;
    },
    close() {
      child.stdin.end();
    },
  };
}
