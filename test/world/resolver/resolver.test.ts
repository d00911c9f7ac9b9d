import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { connect, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { isListenedOn } from '../../../src/world/process/listeners.ts';
import { resolverScript } from '../../../src/world/resolver/script.ts';

/** Asks for `stock`, type A, with recursion desired. */
const query = (id: number): Buffer => {
  const message = Buffer.from('0007010000010000000000000573746f636b0000010001', 'hex');
  message.writeUInt16BE(id, 0);
  return message;
};

async function started(settings: object): Promise<{ readonly port: number; readonly child: ChildProcess }> {
  const port = 31_000 + Math.floor(Math.random() * 1_000);
  const child = spawn(process.execPath, ['-e', resolverScript, JSON.stringify({ port, ...settings })], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  await expect.poll(() => isListenedOn(port), { timeout: 20_000 }).toBe(true);
  return { port, child };
}

const overUdp = (port: number, message: Buffer): Promise<Buffer> =>
  new Promise((done) => {
    const socket = createSocket('udp4').once('message', (response) => {
      socket.close();
      done(response);
    });
    socket.send(message, port, '127.0.0.1');
  });

/** In two pieces, since a stream may end anywhere. */
const overTcp = (port: number, message: Buffer): Promise<Buffer> =>
  new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(Buffer.from([0, message.length, message[0] ?? 0]));
      setTimeout(() => socket.write(message.subarray(1)), 20);
    });
    let rest = Buffer.alloc(0);
    socket.once('error', fail).on('data', (data) => {
      rest = Buffer.concat([rest, data]);
      if (rest.length < 2 || rest.length < 2 + rest.readUInt16BE(0)) return;
      socket.destroy();
      done(rest.subarray(2));
    });
  });

test.each([2, 3])('responds with code %d to every query, over UDP and TCP', async (code) => {
  const { port } = await started({ code });
  for (const ask of [overUdp, overTcp]) {
    const response = await ask(port, Buffer.concat([query(4_711), Buffer.from('0000291000000000000000', 'hex')]));
    // The id, a response with recursion available, one question, and that question.
    expect(response.toString('hex')).toBe(`1267818${code}${query(0).toString('hex').slice(8)}`);
  }
});

test('passes the response of another resolver on, late, to who has asked', async () => {
  const upstream = createSocket('udp4');
  await new Promise<void>((done) => upstream.bind(0, '127.0.0.1', done));
  onTestFinished(() => void upstream.close());
  const upstreamPort = upstream.address().port;
  // It responds in the opposite order, with the id that it got.
  const got: { readonly message: Buffer; readonly port: number }[] = [];
  upstream.on('message', (message, { port }) => {
    got.push({ message, port });
    if (got.length === 2) for (const one of got.toReversed()) upstream.send(one.message, one.port, '127.0.0.1');
  });
  const { port } = await started({ delayMs: 300, server: '127.0.0.1', fromPort: 32_100, upstreamPort });
  const startMs = performance.now();
  const responses = await Promise.all([overUdp(port, query(7)), overUdp(port, query(7))]);
  expect(performance.now() - startMs).toBeGreaterThan(290);
  expect(responses.map((response) => response.readUInt16BE(0))).toEqual([7, 7]);
  expect(got.map((one) => one.port)).toEqual([32_100, 32_100]);
});

test('carries TCP to the other resolver from its own ports, even if one is in use', async () => {
  const ports: (number | undefined)[] = [];
  const upstream = createServer((socket) => {
    ports.push(socket.remotePort);
    socket.on('error', () => undefined).pipe(socket);
  });
  const taken = createServer();
  await Promise.all([
    new Promise<void>((done) => upstream.listen(0, '127.0.0.1', done)),
    new Promise<void>((done) => taken.listen(32_201, '0.0.0.0', done)),
  ]);
  onTestFinished(() => {
    upstream.close();
    taken.close();
  });
  const { port: upstreamPort } = upstream.address() as { port: number };
  const { port } = await started({ delayMs: 50, server: '127.0.0.1', fromPort: 32_200, upstreamPort });
  expect((await overTcp(port, query(9))).readUInt16BE(0)).toBe(9);
  expect(ports).toEqual([32_202]);
});

test('ends with its input, and ignores what is no query', async () => {
  const { port, child } = await started({ code: 2 });
  const socket = createSocket('udp4');
  for (const one of [Buffer.alloc(0), Buffer.alloc(12), Buffer.alloc(600, 0xff)]) socket.send(one, port, '127.0.0.1');
  expect((await overUdp(port, query(1))).readUInt16BE(0)).toBe(1);
  socket.close();
  const ended = new Promise((done) => child.once('exit', done));
  child.stdin?.end();
  expect(await ended).toBe(0);
});
