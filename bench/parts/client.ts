import { connect, type Socket } from 'node:net';

// Clients in a separate process: hold connections, send requests at a rate, or read as fast as possible.
export type ClientTask =
  | { readonly do: 'hold'; readonly port: number; readonly connections: number }
  /** Round trips in ms. The connections send in rotation at a fixed rate. */
  | { readonly do: 'ping'; readonly port: number; readonly connections: number; readonly perSecond: number; readonly seconds: number }
  /** Bytes in each of this number of windows of 100 ms, after a warm-up of a second. */
  | { readonly do: 'read'; readonly port: number; readonly windows: number };

const open = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.on('error', reject);
  });

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function hold(port: number, connections: number): Promise<number> {
  for (let done = 0; done < connections; done += 100) await Promise.all(Array.from({ length: 100 }, () => open(port)));
  return connections;
}

/** The bytes carry a stamp, which reveals chunks in the wrong order. */
async function ping({ port, connections, perSecond, seconds }: Extract<ClientTask, { do: 'ping' }>): Promise<number[]> {
  const trips: number[] = [];
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  for (const socket of sockets) {
    let rest = '';
    socket.on('data', (data) => {
      const nowMs = performance.now();
      const stamps = (rest + data.toString()).split('\n');
      rest = stamps.pop() ?? '';
      for (const stamp of stamps) trips.push(nowMs - Number(stamp));
    });
  }
  const startMs = performance.now();
  for (let number = 0; number < perSecond * seconds; number += 1) {
    const dueMs = startMs + (number * 1000) / perSecond;
    while (performance.now() < dueMs) await sleep(1);
    sockets[number % connections]?.write(`${performance.now()}\n`);
  }
  await sleep(600);
  for (const socket of sockets) socket.destroy();
  return trips;
}

async function read(port: number, windows: number): Promise<{ bytes: number[]; perSecond: number }> {
  const bytes = Array.from({ length: windows }, () => 0);
  const socket = await open(port);
  const startMs = performance.now() + 1000;
  let total = 0;
  let firstMs = 0;
  let lastMs = 0;
  socket.on('data', (data) => {
    const nowMs = performance.now();
    const window = Math.floor((nowMs - startMs) / 100);
    if (window >= 0 && window < windows) bytes[window] = (bytes[window] ?? 0) + data.length;
    if (nowMs < startMs || window >= windows) return;
    // The first bytes were sent before the measurement began.
    if (firstMs === 0) firstMs = nowMs;
    else total += data.length;
    lastMs = nowMs;
  });
  await sleep(1000 + windows * 100 + 50);
  socket.destroy();
  return { bytes, perSecond: (total / (lastMs - firstMs)) * 1000 };
}

process.on('message', async (task: ClientTask) => {
  if (task.do === 'hold') process.send?.(await hold(task.port, task.connections));
  else if (task.do === 'ping') process.send?.(await ping(task));
  else process.send?.(await read(task.port, task.windows));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ port: 0 });
