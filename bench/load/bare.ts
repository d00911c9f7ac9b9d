import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Contender } from './contenders.ts';

const request = 'GET / HTTP/1.1\r\nhost: bench\r\n\r\n';

/** The limit of this machine: a timer keeps the same schedule, and only writes to one raw socket without reading. */
export const bare: Contender = async (url, ratePerSecond, forMs) => {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true }).resume();
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  const startMs = performance.now();
  const dueMs = (number: number) => startMs + (number * 1000) / ratePerSecond;
  for (let number = 0, nowMs = startMs; nowMs - startMs < forMs; nowMs = performance.now()) {
    for (; dueMs(number) <= nowMs; number++) socket.write(request);
    await sleep(Math.max(1, Math.floor(dueMs(number) - performance.now())));
  }
  socket.destroy();
  return 0;
};
