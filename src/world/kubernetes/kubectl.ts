import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { join } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';
import { stateDirOf } from '../journal/state-dir.ts';
import { childEnvironment } from '../process/environment.ts';
import { markName } from '../process/scan.ts';
import { within } from '../within.ts';
import type { Cluster } from './cluster.ts';
import { failureIn, type KubectlEnd } from './failure-in.ts';

/** A request of kubectl to the server, in s. */
const requestS = 10;
/** kubectl waits longer than its own limit when a server accepts a connection and says nothing, so it is ended from outside as well. */
const callMs = 15_000;
/** Some thousand pods. */
const outputLimitBytes = 16 * 1024 * 1024;
const errorLimitBytes = 16 * 1024;

/** The words that every call starts with: without them kubectl uses what the kubeconfig happens to say, and waits without a limit. */
export const kubectlWords = ({ context, namespace }: Pick<Cluster, 'context' | 'namespace'>): readonly string[] => [
  'kubectl',
  '--context',
  context,
  '--namespace',
  namespace,
];

/**
 * Runs kubectl with these words, marked as a command of the run, so that recovery ends it. Resolves with its output.
 * @param input is written to its standard input
 * @throws GateFailure TARGET_UNAVAILABLE if it does not end with exit code 0
 */
export async function kubectl(cluster: Cluster, words: readonly string[], signal: AbortSignal, input?: string): Promise<string> {
  const all = [
    ...kubectlWords(cluster),
    `--request-timeout=${requestS}s`,
    '--cache-dir',
    join(stateDirOf(process.env), 'kubectl-cache'),
    ...words,
  ];
  const end = await within(callMs, signal, (limit) => runKubectl(all, cluster, limit, input));
  if (end.status === 0) return end.stdout;
  throw failureIn(end, cluster);
}

/** Never rejects for an exit code. @throws GateFailure TARGET_UNAVAILABLE without kubectl */
export async function runKubectl(
  words: readonly string[],
  { kubeconfig, mark }: Pick<Cluster, 'kubeconfig' | 'mark'>,
  signal: AbortSignal,
  input?: string,
): Promise<KubectlEnd> {
  signal.throwIfAborted();
  const child = startKubectl(words, { kubeconfig, mark });
  const stop = () => endKubectl(child);
  signal.addEventListener('abort', stop, { once: true });
  try {
    child.stdin.on('error', () => undefined).end(input ?? '');
    const [stdout, stderr, status] = await Promise.all([
      gather(child.stdout, outputLimitBytes, stop),
      gather(child.stderr, errorLimitBytes),
      endOf(child),
    ]);
    return { status: signal.aborted ? null : status, stdout, stderr };
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Starts it in a process group of its own, marked as a command of the run. */
export function startKubectl(
  [file = '', ...rest]: readonly string[],
  { kubeconfig, mark }: Pick<Cluster, 'kubeconfig' | 'mark'>,
): ChildProcessWithoutNullStreams {
  return spawn(file, rest, {
    env: childEnvironment(process.env, { [markName]: mark, KUBECONFIG: kubeconfig }),
    shell: false,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** A login plugin that it has started ends with it. */
export function endKubectl({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

/** Its exit code; null: it was ended. @throws GateFailure TARGET_UNAVAILABLE if it could not be started */
export const endOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => reject(notStarted(error)));
    child.once('close', resolve);
  });

const notStarted = (error: NodeJS.ErrnoException): GateFailure =>
  error.code === 'ENOENT'
    ? new GateFailure('TARGET_UNAVAILABLE', 'the program `kubectl` is missing on this machine', {
        hint: "install kubectl in a step before the gate; GitHub's Ubuntu runners have it",
      })
    : new GateFailure('TARGET_UNAVAILABLE', `kubectl could not be started (${error.code ?? error.message})`, { cause: error });

/** The first bytes that a stream carries. @param onMore called when there are more than the limit */
export async function gather(stream: NodeJS.ReadableStream, limitBytes: number, onMore?: () => void): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      if (bytes < limitBytes) pieces.push(piece);
      bytes += piece.length;
      if (bytes > limitBytes) onMore?.();
    }
  } catch {
    // What was read until then counts.
  }
  return Buffer.concat(pieces).subarray(0, limitBytes).toString();
}
