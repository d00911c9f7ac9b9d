import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface Served {
  readonly url: string;
  /** Arrival times of the requests since the last call, ms of the server's clock. */
  arrivals(): Promise<number[]>;
  stop(): void;
}

/** A server in a separate process. */
export async function serve(stallAfterMs = 0): Promise<Served> {
  const child = fork(new URL('server.ts', import.meta.url), { env: { ...process.env, STALL_AFTER_MS: String(stallAfterMs) } });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    url: `http://127.0.0.1:${port}/`,
    async arrivals() {
      child.send('arrivals');
      return ((await once(child, 'message')) as [number[]])[0];
    },
    stop: () => child.disconnect(),
  };
}
