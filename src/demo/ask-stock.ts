import { connect } from 'node:net';

/** Requests the number of bags that are left. */
export type AskStock = () => Promise<number>;

/** The weakness of the demo: it waits without a limit and has no fallback. */
export const askAndHope =
  (port: number): AskStock =>
  () =>
    ask(port, undefined);

const limitMs = 250;
const tries = 2;

/** The fixed version, as after an incident review: a timeout, a second try on a new connection, and the last known value as a fallback. */
export function askWithCare(port: number): AskStock {
  let lastKnown: number | null = null;
  return async () => {
    for (let tried = 0; tried < tries; tried++) {
      const bags = await ask(port, limitMs).catch(() => null);
      if (bags === null) continue;
      lastKnown = bags;
      return bags;
    }
    if (lastKnown === null) throw new Error('the stock service has never responded');
    return lastKnown;
  };
}

function ask(port: number, timeoutMs: number | undefined): Promise<number> {
  return new Promise((done, fail) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => socket.destroy(new Error('too late')), timeoutMs);
    socket.once('connect', () => socket.write('beans\n'));
    socket.once('data', (line) => {
      done(Number(line.toString()));
      socket.destroy();
    });
    socket.once('error', fail);
    socket.once('close', () => {
      clearTimeout(timer);
      fail(new Error('no response'));
    });
  });
}
