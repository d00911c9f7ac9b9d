import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const pauseMs = 50;
const startsMax = 50;

/** Starts a command and restarts it each time it ends, until the signal aborts or `startsMax` is reached. */
export async function supervise(command: string, words: readonly string[], signal: AbortSignal): Promise<void> {
  for (let starts = 0; starts < startsMax && !signal.aborted; starts++) {
    const child = spawn(command, words, { stdio: 'inherit', signal });
    // The child emits `error` on an abort and `exit` when it ends.
    await new Promise((done) => child.once('exit', done).once('error', done));
    await sleep(pauseMs);
  }
}
