import { get } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessTarget } from '../../../core/model/target.ts';

const pollMs = 50;
const askMs = 2_000;

/** Resolves `true` when the target answers, `false` when the signal ends first or `alive` says that it has ended. */
export async function waitUntilReady(target: ProcessTarget, alive: () => boolean, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted && alive()) {
    if (await isReady(target)) return true;
    await sleep(pollMs, undefined, { signal }).catch(() => undefined);
  }
  return false;
}

/** A target without a port is ready as soon as it runs. */
export function isReady(target: ProcessTarget): Promise<boolean> {
  if (target.port === undefined) return Promise.resolve(true);
  return target.ready === undefined ? opens(target.port) : answers(target.port, target.ready);
}

/** Does anybody accept a connection there? */
export function opens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: 'localhost', timeout: askMs, autoSelectFamily: true });
    const end = (open: boolean) => {
      socket.destroy();
      done(open);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });
}

function answers(port: number, path: string): Promise<boolean> {
  return new Promise((done) => {
    const request = get({ port, path, host: 'localhost', timeout: askMs, agent: false }, (response) => {
      response.resume();
      request.destroy();
      done((response.statusCode ?? 500) < 300);
    });
    request.once('error', () => done(false)).once('timeout', () => request.destroy(new Error('timeout')));
  });
}
