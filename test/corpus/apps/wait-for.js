// Waits until a service responds, as start scripts do before they start a service that needs it.
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const pauseMs = 50;

const accepts = (port) =>
  new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1');
    const end = (isOpen) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });

/** Until the port accepts connections. */
export async function waitForPort(port) {
  while (!(await accepts(port))) await sleep(pauseMs);
}

/** Until the page responds with a success status. */
export async function waitForPage(url) {
  while (
    !(await fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await sleep(pauseMs);
}
