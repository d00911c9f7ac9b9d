import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Address } from '../../../../src/core/address/address.ts';
import { observedEffectOf } from '../../../../src/world/drivers/link/observed-effect.ts';
import { Client, linkTo, quiet, serve, until } from '../parties.ts';

/** A real HTTP server that responds with the request that it got. */
async function web(): Promise<Address & { readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (data) => {
      body += data;
    });
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${body}`.trim());
      setTimeout(() => response.end(`<${request.url}>`), request.url === '/slow' ? 150 : 0);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { host: '127.0.0.1', port: (server.address() as { port: number }).port, asked };
}

const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nhost: x\r\n${more}\r\n`;
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => match[1]);

describe('requests on an HTTP link', () => {
  it('get a response from the link, with a status and a mark, and the connection stays usable', async () => {
    const server = await web();
    const link = await linkTo(server, true);
    const client = new Client(link.listen);
    client.socket.write(get('/a'));
    await until(() => client.text.includes('</a>'));
    link.disturb({ connection: () => ({ request: (number) => (number === 1 ? undefined : { status: 503 }) }) });
    client.socket.write('POST /b HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\n\r\n12');
    await quiet(20);
    client.socket.write('345');
    await until(() => client.text.includes('503 Service Unavailable\r\nx-chaos-gate: fault\r\ncontent-length: 0\r\n\r\n'));
    client.socket.write(get('/c'));
    await until(() => client.text.includes('</c>'));
    client.socket.write(get('/d'));
    await until(() => statuses(client.text).length === 4);
    expect(statuses(client.text)).toEqual(['200', '503', '200', '503']);
    await link.clear();
    client.socket.write(get('/e'));
    await until(() => client.text.includes('</e>'));
    expect(server.asked).toEqual(['GET /a', 'GET /c', 'GET /e']);
    expect(link.counts()).toMatchObject({ requests: 5, answered: 2, touchedRequests: 2, touchedConnections: 1 });
  });

  it('are told when to come again, and counted if they come earlier', async () => {
    const link = await linkTo(await web(), true);
    link.disturb({ connection: () => ({ request: (number) => (number === 0 ? { status: 503, retryAfterSeconds: 1 } : undefined) }) });
    const [first, second] = [new Client(link.listen), new Client(link.listen)];
    first.socket.write(get('/a'));
    await until(() => first.text.includes('503 Service Unavailable\r\nx-chaos-gate: fault\r\ncontent-length: 0\r\nretry-after: 1\r\n\r\n'));
    first.socket.write(get('/b'));
    await until(() => first.text.includes('</b>'));
    expect(link.counts().earlyRequests).toBe(0);
    first.socket.write(get('/a'));
    await until(() => first.text.includes('</a>'));
    expect(link.counts().earlyRequests).toBe(1);
    expect(observedEffectOf(link.counts(), { kind: 'http-error', params: {} }).says).toBe(
      '1 request that got a response from the link; 1 request for the same path before `Retry-After` had passed',
    );
    await quiet(1_100);
    second.socket.write(get('/c') + get('/a'));
    await until(() => second.text.includes('</a>'));
    expect(link.counts().earlyRequests).toBe(1);
  });

  it('are delayed, in order', async () => {
    const server = await web();
    const link = await linkTo(server, true);
    link.disturb({ connection: () => ({ request: (number) => (number === 0 ? { delayMs: 100 } : undefined) }) });
    const client = new Client(link.listen);
    const startMs = performance.now();
    client.socket.write(get('/a') + get('/b'));
    await until(() => client.text.includes('</b>'));
    expect(performance.now() - startMs).toBeGreaterThanOrEqual(100);
    expect(server.asked).toEqual(['GET /a', 'GET /b']);
    expect(link.counts()).toMatchObject({ requests: 2, touchedRequests: 1, answered: 0 });
  });

  it('get responses in order: a pipelined request after an open response is forwarded', async () => {
    const server = await web();
    const link = await linkTo(server, true);
    const client = new Client(link.listen);
    client.socket.write(get('/slow'));
    await until(() => server.asked.length === 1);
    link.disturb({ connection: () => ({ request: () => ({ status: 500 }) }) });
    client.socket.write(get('/b'));
    await until(() => client.text.includes('</b>'));
    expect(statuses(client.text)).toEqual(['200', '200']);
    client.socket.write(get('/c'));
    await until(() => statuses(client.text).length === 3);
    expect(statuses(client.text)[2]).toBe('500');
  });

  it('end the connection if the client requested that, or waits for `100 Continue`', async () => {
    const link = await linkTo(await web(), true);
    link.disturb({ connection: () => ({ request: () => ({ status: 502 }) }) });
    for (const more of ['connection: close\r\n', 'expect: 100-continue\r\ncontent-length: 9\r\n']) {
      const client = new Client(link.listen);
      client.socket.write(get('/a', more));
      await until(() => client.ended !== null);
      expect([statuses(client.text), client.ended]).toEqual([['502'], 'end']);
    }
  });

  it('are not parsed after a change of protocol: 101 and all later data is forwarded unchanged', async () => {
    const upgrade = (socket: Socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: echo\r\nconnection: upgrade\r\n\r\n');
        socket.on('data', (data) => socket.write(data));
      });
    };
    const link = await linkTo(await serve(upgrade), true);
    const client = new Client(link.listen);
    client.socket.write(get('/a', 'connection: upgrade\r\nupgrade: echo\r\n'));
    await until(() => client.text.includes('101'));
    link.disturb({ connection: () => ({ request: () => ({ status: 503 }) }) });
    client.socket.write(get('/not-a-request'));
    await until(() => client.text.includes('GET /not-a-request'));
    expect(statuses(client.text).filter((status) => status === '503')).toEqual([]);
  });

  it('are not parsed in other protocols', async () => {
    const link = await linkTo(await serve((socket) => socket.on('data', (data) => socket.write(data))), true);
    link.disturb({ connection: () => ({ request: () => ({ status: 503 }) }) });
    const client = new Client(link.listen);
    expect(await client.ask('*1\r\n$4\r\nPING\r\n', 14)).toBe('*1\r\n$4\r\nPING\r\n');
  });
});
