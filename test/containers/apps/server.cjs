// Responds 200 with SAYS (ok) on PORT (80); `/time` with its clock, in ms. `/cpu`, `/memory`, `/dns`, `/process` and `/disk` need these resources first. STUBBORN=1: it ignores SIGTERM, as a program
// without a handler does as the first process of a container. EXIT=3: it ends with that exit code instead.
const { spawn } = require('node:child_process');
const { lookup } = require('node:dns');
const { open } = require('node:fs/promises');
const { createServer } = require('node:http');

if (process.env.EXIT !== undefined) {
  console.log('no stock today');
  process.exit(Number(process.env.EXIT));
}
if (process.env.STUBBORN === undefined) process.on('SIGTERM', () => process.exit(0));

/** Each write waits for the disk; the request does not wait for them. */
async function writeSlowly() {
  const file = await open('/disk/file', 'w')
    .catch(() => open('/tmp/file', 'w'))
    .catch(() => null);
  for (const untilMs = performance.now() + 4_000; file !== null && performance.now() < untilMs; ) {
    await file.write(Buffer.alloc(4_096, 1));
    await file.sync();
  }
  await file?.close();
}

let neededMB = 0;

const needs = {
  '/cpu': () => {
    for (const untilMs = performance.now() + 100; performance.now() < untilMs; );
  },
  // Each page must be written, or the kernel gives none. Node keeps the memory of the last request until it collects its garbage: a limit that was set
  // before that leaves room for as much again, so the next request needs more.
  '/memory': () => {
    neededMB = (neededMB % 144) + 48;
    return new Promise((done) => setTimeout(done, 300, Buffer.alloc(neededMB * 1e6, 1)));
  },
  '/disk': () => void writeSlowly(),
  '/dns': () => new Promise((done) => lookup('chaos-gate.invalid', done)),
  '/process': () => new Promise((done) => spawn('/bin/node', ['-e', '0'], { stdio: 'ignore' }).once('exit', done).once('error', done)),
};

createServer(async (request, response) => {
  await needs[request.url]?.();
  response.end(request.url === '/time' ? String(Date.now()) : (process.env.SAYS ?? 'ok'));
}).listen(Number(process.env.PORT ?? 80));
