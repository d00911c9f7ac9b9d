import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const pauseMs = 50;
const startsMax = 50;

/** Starts a command and starts it again whenever it ends, until the signal aborts or it has ended too often. */
export async function supervise(command: string, words: readonly string[], signal: AbortSignal): Promise<void> {
  for (let starts = 0; starts < startsMax && !signal.aborted; starts++) {
    const child = spawn(command, words, { stdio: 'inherit', signal });
    // An abort arrives as an error, an end as an exit.
    await new Promise((done) => child.once('exit', done).once('error', done));
    await sleep(pauseMs);
  }
}
