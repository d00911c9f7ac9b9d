import { execFile, spawn } from 'node:child_process';
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
  /** `false`: the program has ended. */
  send(line: string): boolean;
  close(): void;
}

export interface CommandOptions {
  readonly stdin?: string;
  readonly limitMs: number;
  /** Unique to a run: its recovery ends the command if it is still in progress. Left out in recovery itself. */
  readonly runId?: string;
}

/** Runs one program without a shell. Rejects only with the reason of the signal, or when the time limit is over. */
export const runCommand = (words: readonly string[], { stdin = '', limitMs, runId }: CommandOptions, signal: AbortSignal) =>
  within(
    limitMs,
    signal,
    (limit) =>
      new Promise<CommandEnd>((done, fail) => {
        limit.throwIfAborted();
        const [file = '', ...rest] = words;
        const options = { env: environmentOf(runId), maxBuffer: outputLimitBytes, signal: limit };
        const child = execFile(file, rest, { ...options, killSignal: 'SIGKILL' }, (error, stdout, stderr) => {
          if (limit.aborted) fail(limit.reason as Error);
          else if (error === null) done({ status: 0, stdout, stderr });
          else if (typeof error.code === 'number') done({ status: error.code, stdout, stderr });
          else done({ status: null, stdout, stderr: error.code ?? error.message });
        });
        // A program that ends early does not read everything.
        child.stdin?.on('error', () => undefined).end(stdin);
      }),
  );

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
    send(line) {
      if (!ended) child.stdin.write(line);
      return !ended;
    },
    close() {
      child.stdin.end();
    },
  };
}
