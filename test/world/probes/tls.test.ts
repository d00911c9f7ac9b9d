import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { http as check } from '../../../src/core/checks/http.ts';
import { http } from '../../../src/world/probes/http.ts';
import { placeAt } from '../../contracts/probe.ts';
import { knownName } from './known-name.ts';
import { rawServer, tlsServer } from './raw-server.ts';

const before = getCACertificates('default');
beforeAll(() => setDefaultCACertificates([readFileSync(new URL('../../fixtures/tls/ca.pem', import.meta.url), 'utf8')]));
afterAll(() => setDefaultCACertificates(before));

const response = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

test.each([
  ['good.pem', { response: { status: 200 } }],
  ['expired.pem', { failure: 'TLS: expired', ours: false }],
  ['self-signed.pem', { failure: 'TLS: self-signed', ours: false }],
  ['other-host.pem', { failure: 'TLS: wrong host', ours: false }],
])('51: a preview with the certificate %s gives %j', async (certificate, expected) => {
  const port = await tlsServer(certificate, (socket) => socket.on('data', () => socket.write(response)));
  knownName('shop.test');
  const probe = http.open(check.params.parse({}), placeAt(port, { preview: `https://shop.test:${port}/` }));
  expect(await probe.send(AbortSignal.timeout(5_000))).toMatchObject(expected);
  await probe.close();
});

test('51: a preview without TLS fails with its reason', async () => {
  const port = await rawServer((socket) => socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
  const probe = http.open(check.params.parse({}), placeAt(port, { preview: `https://127.0.0.1:${port}/` }));
  expect(await probe.send(AbortSignal.timeout(5_000))).toEqual({ failure: 'TLS: not spoken there', ours: false });
  await probe.close();
});
