import { get } from 'node:http';
import { within } from '../within.ts';

const limitMs = 5_000;
const mostBytes = 4 * 1024 * 1024;

export interface Response {
  /** `null`: no response in time, or none that is HTTP. */
  readonly status: number | null;
  /** Until its last byte, or until the limit. */
  readonly tookMs: number;
  readonly type: string;
  /** Where a redirect leads. */
  readonly location: string | null;
}

/** Sends one GET request to a port of this machine and reads the response to its end, at most 4 MiB, within 5 s. Never rejects. */
export async function request(host: string, port: number, path: string, signal: AbortSignal): Promise<Response> {
  const startMs = performance.now();
  const response = await within(limitMs, signal, (limit) => responseOf(host, port, path, limit)).catch(() => null);
  const none = { status: null, type: '', location: null };
  return { ...(response ?? none), tookMs: performance.now() - startMs };
}

function responseOf(host: string, port: number, path: string, signal: AbortSignal): Promise<Omit<Response, 'tookMs'> | null> {
  return new Promise((done) => {
    const headers = { accept: 'text/html,application/json,*/*', 'user-agent': 'chaos-gate' };
    const asked = get({ host, port, path, headers, agent: false, signal }, (response) => {
      let bytes = 0;
      const { statusCode, headers: got } = response;
      const end = () => done({ status: statusCode ?? null, type: got['content-type'] ?? '', location: got.location ?? null });
      response.on('data', (piece: Buffer) => {
        bytes += piece.length;
        if (bytes > mostBytes) response.destroy();
      });
      response.once('end', end).once('close', end).once('error', end);
    });
    asked.once('error', () => done(null));
  });
}
