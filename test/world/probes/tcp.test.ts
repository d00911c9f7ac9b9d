import { expect, test } from 'vitest';
import { bodyLimitBytes } from '../../../src/core/checks/check.ts';
import { tcp } from '../../../src/world/probes/tcp.ts';
import { placeAt, probeContract } from '../../contracts/probe.ts';
import { rawServer } from './raw-server.ts';

probeContract(tcp, {
  good: () => ({ send: 'PING\r\n', expect: 'HTTP/1.1 200' }),
  hanging: (port) => ({ to: `127.0.0.1:${port}`, expect: '+PONG' }),
  dead: (port) => [{ to: `127.0.0.1:${port}` }, 'refused'],
});

const ask = (port: number, params: object) => tcp.open(params, placeAt(port)).send(AbortSignal.timeout(20_000));

test('a connection is enough if no text is expected', async () => {
  expect(await ask(await rawServer(() => {}), {})).toEqual({ response: { body: '', cut: false } });
});

test('the expected text is found across chunks', async () => {
  const port = await rawServer((socket) => {
    socket.write('+PO');
    setTimeout(() => socket.write('NG'), 50);
  });
  expect(await ask(port, { expect: '+PONG' })).toMatchObject({ response: { body: '+PONG', cut: false } });
});

test('a connection that ends before the expected text is a response without it', async () => {
  const port = await rawServer((socket) => socket.end('-ERR'));
  expect(await ask(port, { expect: '+PONG' })).toMatchObject({ response: { body: '-ERR', cut: false } });
});

test('65: an endless response is truncated', async () => {
  const port = await rawServer((socket) => {
    const more = (): void => {
      while (!socket.destroyed && socket.write(Buffer.alloc(64 * 1024, 'a')));
    };
    socket.on('drain', more);
    more();
  });
  const result = await ask(port, { expect: '+PONG' });
  if (!('response' in result)) throw new Error(result.failure);
  expect(result.response).toMatchObject({ cut: true });
  expect(result.response.body).toHaveLength(bodyLimitBytes);
});
