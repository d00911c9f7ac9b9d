import { expect, it } from 'vitest';
import { Client, echo, linkTo, serve, until } from './parties.ts';

it.each([false, true])('counts a request once, for any number of chunks of request and response (HTTP parsed: %s)', async (http) => {
  const link = await linkTo(await serve(echo), http);
  const one = new Client(link.listen);
  await one.ask('a', 1);
  await one.ask('bc', 3);
  const other = new Client(link.listen);
  other.socket.write('d');
  await other.ask('e', 2);
  const { exchanges, connections } = link.counts();
  expect(connections).toBe(2);
  // A response to the first of two chunks may arrive before the second.
  expect([3, 4]).toContain(exchanges);
});

it('counts no second request while the first has no response', async () => {
  const link = await linkTo(await serve(echo));
  await link.disturb({ connection: () => ({ at: 'swallow' }) });
  const client = new Client(link.listen);
  for (let pieces = 0; pieces < 5; pieces += 1) {
    client.socket.write('x');
    await new Promise((done) => setTimeout(done, 5));
  }
  expect(link.counts().exchanges).toBe(1);
});

it('counts the bytes of clients, whether or not a fault keeps them from the server', async () => {
  const link = await linkTo(await serve(echo));
  const client = new Client(link.listen);
  await client.ask('four', 4);
  expect(link.counts()).toMatchObject({ bytesFromClient: 4, bytesToServer: 4 });
  await link.disturb({ connection: () => ({ at: 'swallow' }) });
  client.socket.write('eight!!!');
  await until(() => link.counts().bytesFromClient === 12);
  expect(link.counts().bytesToServer).toBe(4);
});
