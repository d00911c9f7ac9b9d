import { setTimeout as sleep } from 'node:timers/promises';
import { discover, type Subject } from '../../world/discovery/discover.ts';
import { request } from '../../world/discovery/request.ts';
import { type Calm, chosenPaths, type Tried } from './findings.ts';

/** What `init` may spend on the app. */
export interface TryOptions {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  readonly calmMs: number;
  readonly note: (line: string) => void;
}

const watchMs = 5_000;
const calmPauseMs = 100;

/** Looks at what serves this port, and measures it while nothing is disturbed. */
export async function seenAt(
  subject: Subject,
  port: number,
  wasRunning: boolean,
  { calmMs, note }: TryOptions,
  signal: AbortSignal,
): Promise<Tried> {
  const discovery = await discover(subject, watchMs, signal);
  const paths = chosenPaths(discovery).map(({ path }) => path);
  note(`measuring ${paths.length === 0 ? 'nothing: no path responded 2xx' : `${paths.join(', ')} for ${Math.round(calmMs / 1000)} s…`}`);
  const onlyV6 = (await request('127.0.0.1', port, '/', signal)).status === null;
  return { port, onlyV6, wasRunning, discovery, calm: await calmOf(port, paths, calmMs, signal), calmMs };
}

/** Sends some requests a second to each path. */
async function calmOf(port: number, paths: readonly string[], forMs: number, signal: AbortSignal): Promise<readonly Calm[]> {
  return Promise.all(
    paths.map(async (path) => {
      const times: number[] = [];
      let failed = 0;
      for (const untilMs = performance.now() + forMs; performance.now() < untilMs; ) {
        const { status, tookMs } = await request('localhost', port, path, signal);
        signal.throwIfAborted();
        times.push(tookMs);
        if (status === null || status >= 300) failed += 1;
        await sleep(calmPauseMs, undefined, { signal });
      }
      const sorted = times.toSorted((a, b) => a - b);
      return { path, samples: times.length, failed, p95Ms: sorted[Math.ceil(0.95 * sorted.length) - 1] ?? 0 };
    }),
  );
}
