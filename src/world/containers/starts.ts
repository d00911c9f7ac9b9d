import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { helperLabel } from './helper-container.ts';

const againMs = 250;
const longestLine = 65_536;
const filters = encodeURIComponent(JSON.stringify({ type: ['container'], event: ['start'] }));

/**
 * Calls `onStart` each time the engine has started a container, and when the stream begins, also after an interruption, because earlier events
 * are not in it.
 * Resolves when the signal aborts. Never rejects: if the engine does not respond, it tries again.
 */
export async function followStarts(socketPath: string, onStart: () => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await stream(socketPath, onStart, signal);
    await sleep(againMs, undefined, { signal }).catch(() => undefined);
  }
}

function stream(socketPath: string, onStart: () => void, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const sent = request(
      { socketPath, method: 'GET', path: `/events?filters=${filters}`, headers: { host: 'localhost' }, agent: false, signal },
      (response) => {
        onStart();
        // One JSON object a line, but the chunks end anywhere.
        let rest = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          const lines = (rest + chunk).split('\n');
          rest = (lines.pop() ?? '').slice(-longestLine);
          // The gate's own ones share the network of a container and change nothing.
          if (lines.some((line) => line.trim() !== '' && !line.includes(`"${helperLabel}"`))) onStart();
        });
        response.once('error', () => undefined).once('close', done);
      },
    );
    sent.once('error', () => done()).end();
  });
}
