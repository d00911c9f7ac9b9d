import { createInterface } from 'node:readline';
import { within } from '../within.ts';
import type { Cluster } from './cluster.ts';
import { failureIn } from './failure-in.ts';
import { endKubectl, endOf, gather, kubectlWords, startKubectl } from './kubectl.ts';

/** kubectl reads the kubeconfig and opens a port. */
const startMs = 10_000;
const errorLimitBytes = 16 * 1024;

/** A server on loopback that sends GET requests for one path to the cluster, with the login of the kubeconfig. */
export interface ApiProxy {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  close(): void;
}

/**
 * Starts `kubectl proxy`: it keeps its connection to the cluster, where each call of kubectl would take a process and a TLS handshake. Any program of this machine can
 * connect to it, so it forwards nothing but what the gate looks at.
 * @throws GateFailure TARGET_UNAVAILABLE
 */
export async function openProxy(cluster: Cluster, path: string, signal: AbortSignal): Promise<ApiProxy> {
  const exactly = `^${path.replace(/[^\w/-]/g, '\\$&')}$`;
  const words = ['proxy', '--port=0', '--address=127.0.0.1', `--accept-paths=${exactly}`, `--reject-methods=${otherMethods}`];
  const child = startKubectl([...kubectlWords(cluster), ...words], cluster);
  const close = (): void => {
    // The number of a process that has ended may be that of another one.
    if (child.exitCode === null && child.signalCode === null) endKubectl(child);
  };
  child.stdin.on('error', () => undefined).end();
  const stderr = gather(child.stderr, errorLimitBytes);
  const ended = endOf(child);
  ended.catch(() => undefined);
  try {
    return await within(startMs, signal, async (limit) => {
      limit.addEventListener('abort', close, { once: true });
      const port = await Promise.race([portIn(child.stdout), ended.then(() => null)]);
      limit.removeEventListener('abort', close);
      if (port !== null) return { url: `http://127.0.0.1:${port}`, close };
      const status = limit.aborted ? null : await ended;
      throw failureIn({ status, stdout: '', stderr: await stderr }, cluster);
    });
  } catch (error) {
    close();
    throw error;
  }
}

/** As regular expressions of Go, which have no negation. */
const otherMethods = '^(HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT|TRACE)$';

/** `Starting to serve on 127.0.0.1:34567`. null: it ended without it. Reads on to the end, so that kubectl never waits for a reader. */
const portIn = (stdout: NodeJS.ReadableStream): Promise<number | null> =>
  new Promise((resolve) => {
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => {
      const [, port] = /^Starting to serve on 127\.0\.0\.1:(\d{1,5})$/.exec(line) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
    lines.on('close', () => resolve(null));
  });
