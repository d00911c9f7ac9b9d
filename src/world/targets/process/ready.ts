import { get } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessTarget } from '../../../core/model/target.ts';
import { within } from '../../within.ts';

const pollMs = 50;
const askMs = 2_000;

/** Resolves `true` when the target answers, `false` when the signal ends first or `alive` says that it has ended. */
export async function waitUntilReady(target: ProcessTarget, alive: () => boolean, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted && alive()) {
    if (await isReady(target, signal)) return true;
    await sleep(pollMs, undefined, { signal }).catch(() => undefined);
  }
  return false;
}

/** A target without a port is ready as soon as it runs. One look takes 2 s at most. */
export function isReady({ port, ready }: ProcessTarget, signal: AbortSignal): Promise<boolean> {
  if (port === undefined) return Promise.resolve(true);
  return ready === undefined ? opens(port, signal) : within(askMs, signal, (limit) => answers(port, ready, limit));
}

/** Does anybody accept a connection there? */
export const opens = (port: number, signal: AbortSignal): Promise<boolean> => within(askMs, signal, (limit) => connects(port, limit));

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

function answers(port: number, path: string, signal: AbortSignal): Promise<boolean> {
  return new Promise((done) => {
    const request = get({ port, path, host: 'localhost', signal, agent: false }, (response) => {
      response.resume();
      request.destroy();
      done((response.statusCode ?? 500) < 300);
    });
    request.once('error', () => done(false));
  });
}
