import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A response: its type and its body. */
export interface Served {
  readonly type: string;
  readonly body: string;
}

export interface PageServer {
  /** With the secret part of the path. */
  readonly url: string;
  /** Resolves when no request has come for `idleMs`, or when it was aborted. The server is closed then. */
  readonly ended: Promise<'idle' | 'aborted'>;
}

/** What every response says to the browser. Scripts come from this server only; nothing else may be loaded, framed or read by other pages. */
const headers = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/**
 * Serves pages to this machine only: on loopback, at a random port, below a path that cannot be guessed. The Host header must be that of the address,
 * so that a page of another site cannot reach the server through a name that it resolves to loopback.
 * @param respond by the rest of the path: `` for the page itself; null: there is nothing
 */
export async function servePage(
  respond: (rest: string) => Promise<Served | null>,
  { idleMs, signal }: { readonly idleMs: number; readonly signal: AbortSignal },
): Promise<PageServer> {
  const token = randomBytes(24).toString('base64url');
  let fallIdle = (): void => {};
  const idle = new Promise<'idle'>((resolve) => {
    fallIdle = () => resolve('idle');
  });
  const timer = setTimeout(fallIdle, idleMs);
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) => {
    const { port } = server.address() as AddressInfo;
    const rest = restOf(request, port, token);
    if (typeof rest === 'number') return end(response, rest, null);
    timer.refresh();
    respond(rest).then(
      (served) => end(response, served === null ? 404 : 200, served, request.method === 'HEAD'),
      () => end(response, 500, null),
    );
  });
  server.maxConnections = 32;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const aborted = new Promise<'aborted'>((resolve) => {
    if (signal.aborted) resolve('aborted');
    signal.addEventListener('abort', () => resolve('aborted'), { once: true });
  });
  const ended = Promise.race([idle, aborted]).finally(() => {
    clearTimeout(timer);
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${port}/${token}/`, ended };
}

/** The path after the token, or the status of a refusal. It does not say whether anything is there. */
function restOf({ method, url = '', headers: { host } }: IncomingMessage, port: number, token: string): string | number {
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return 421;
  const [, given = '', rest] = /^\/([^/?]*)\/([^?]*)/.exec(url) ?? [];
  if (rest === undefined || !isSame(given, token)) return 404;
  return method === 'GET' || method === 'HEAD' ? rest : 405;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** In a time that does not depend on how much of it is right. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

function end(response: ServerResponse, status: number, served: Served | null, headOnly = false): void {
  response.writeHead(status, { ...headers, 'content-type': served?.type ?? 'text/plain; charset=utf-8' });
  response.end(headOnly ? '' : (served?.body ?? ''));
}
