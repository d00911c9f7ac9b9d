import { createServer } from 'node:http';

// A child process of the benchmark: responds to everything, and reports when requests arrived. With STALL_AFTER_MS it blocks once for a second.
const stallAfterMs = Number(process.env.STALL_AFTER_MS ?? 0);
let arrivals: number[] = [];

const server = createServer((_, response) => {
  if (stallAfterMs > 0 && arrivals.length === 0)
    setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000), stallAfterMs);
  arrivals.push(performance.now());
  response.end('ok');
});
process.on('message', () => {
  process.send?.(arrivals);
  arrivals = [];
});
process.on('disconnect', () => process.exit());
// A backlog for the length of the stall, because the kernel would drop connections and distort the measurement.
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => process.send?.(server.address()));
