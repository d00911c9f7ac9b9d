import { connect } from 'node:net';

/** How many bags are left? */
export type AskStock = () => Promise<number>;

/** The weakness that the demo is about: it waits as long as it takes, and has no other answer. */
export const askAndHope =
  (port: number): AskStock =>
  () =>
    ask(port, undefined);

const limitMs = 250;
const tries = 2;

/** The same question, asked as in an incident's action items: a time limit, a second try on a fresh connection, the last known answer. */
export function askWithCare(port: number): AskStock {
  let lastKnown: number | null = null;
  return async () => {
    for (let tried = 0; tried < tries; tried++) {
      const answer = await ask(port, limitMs).catch(() => null);
      if (answer === null) continue;
      lastKnown = answer;
      return answer;
    }
    if (lastKnown === null) throw new Error('the stock keeper has never answered');
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
      fail(new Error('no answer'));
    });
  });
}
