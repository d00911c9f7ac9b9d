import { expect, it } from 'vitest';
import { Client, echo, linkTo, serve } from './parties.ts';

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
