import { get, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressOfUrl } from '../../../core/address/address-of-url.ts';
import { reachOf } from '../../../core/address/reach.ts';
import { nextWaitMs, type Waiting } from '../../../core/model/run/waiting.ts';
import { printable } from '../../../core/quantity/printable.ts';
import type { ProcessTarget } from '../../../core/targets/process.ts';
import { within } from '../../within.ts';
import type { DriverContext } from '../driver-context.ts';

const pollMs = 50;
const requestMs = 2_000;

/** The result of one readiness check: ready, or what was observed instead, as a plain clause. */
export type Look = { readonly ready: true } | { readonly ready: false; readonly message: string };

type PreviewPlace = Pick<DriverContext, 'preview' | 'previewHeaders'>;

const ready: Look = { ready: true };
export const nothingListens = 'nothing listens';

/** Polls until the target is ready, the signal aborts, or `alive` returns false. Resolves with the last complete check. */
export async function waitUntilReady(
  target: ProcessTarget,
  place: PreviewPlace,
  alive: () => boolean,
  signal: AbortSignal,
  onWait: (wait: Waiting) => void = () => {},
): Promise<Look> {
  const startMs = performance.now();
  let nextMs = nextWaitMs(0);
  let last: Look = { ready: false, message: nothingListens };
  while (!signal.aborted && alive()) {
    const seen = await lookAt(target, place, signal);
    if (seen.ready) return seen;
    // A check that the deadline has cut short has no result.
    if (!signal.aborted) last = seen;
    const waitedMs = performance.now() - startMs;
    if (waitedMs >= nextMs) {
      nextMs = nextWaitMs(nextMs);
      onWait({ what: `target ${target.name}`, message: last.message, waitedMs, limitMs: target.readyTimeoutMs });
    }
    await sleep(pollMs, undefined, { signal }).catch(() => undefined);
  }
  return last;
}

export const isReady = async (target: ProcessTarget, place: PreviewPlace, signal: AbortSignal): Promise<boolean> =>
  (await lookAt(target, place, signal)).ready;

/** A target without a port is ready as soon as it runs. One check takes at most 2 s. */
async function lookAt({ port, ready: path }: ProcessTarget, place: PreviewPlace, signal: AbortSignal): Promise<Look> {
  if (port === undefined) return ready;
  if (path !== undefined) return within(requestMs, signal, (limit) => responds({ ...reachedBy(port, place), port, path }, limit));
  return (await opens(port, signal)) ? ready : { ready: false, message: nothingListens };
}

/**
 * If the preview is on this machine and uses the target's port, the target is the preview. Its headers, which may be credentials, are sent
 * only to the host in `preview`: another process may listen on the same port of another local address.
 */
function reachedBy(port: number, { preview, previewHeaders }: PreviewPlace): Pick<RequestOptions, 'host' | 'headers'> {
  const address = addressOfUrl(preview);
  const isPreview = preview.startsWith('http:') && reachOf(address.host) === 'loopback' && address.port === port;
  return isPreview ? { host: address.host, headers: previewHeaders } : { host: 'localhost' };
}

/** Does a process accept connections on this port? */
export const opens = (port: number, signal: AbortSignal): Promise<boolean> => within(requestMs, signal, (limit) => connects(port, limit));

function connects(port: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: 'localhost', signal, autoSelectFamily: true });
    const end = (open: boolean) => {
      socket.destroy();
      done(open);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
}

function responds(options: RequestOptions & { readonly path: string }, signal: AbortSignal): Promise<Look> {
  return new Promise((done) => {
    const request = get({ ...options, signal, agent: false }, (response) => {
      response.resume();
      request.destroy();
      const status = response.statusCode ?? 500;
      done(status < 300 ? ready : { ready: false, message: `GET ${printable(options.path, 100)} responded ${status}` });
    });
    request.once('error', (error: NodeJS.ErrnoException) => done({ ready: false, message: messageOf(error) }));
  });
}

function messageOf({ code, name }: NodeJS.ErrnoException): string {
  if (name === 'AbortError') return 'it accepted the connection and did not respond within 2 s';
  if (code === 'ECONNREFUSED') return nothingListens;
  if (code === 'ECONNRESET' || code === 'EPIPE') return 'it closed the connection without a response';
  return code?.startsWith('HPE_') ? 'what it responded is not HTTP' : 'it did not respond';
}
