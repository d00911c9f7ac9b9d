import { Agent, createServer, get, type RequestListener } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import type { Address } from '../../../src/core/address/address.ts';
import type { RunEventBody } from '../../../src/core/model/run/event.ts';
import { learnNeeds } from '../../../src/engine/learn-needs.ts';
import { recorderOn } from '../../../src/engine/recorder.ts';
import { observedOf } from '../../../src/world/drivers/link/observe.ts';
import { within } from '../../../src/world/within.ts';
import type { World } from '../../../src/world/world.ts';
import { check } from '../../engine/simulation/fake-world.ts';
import { linkTo } from './parties.ts';

const clock = { now: () => performance.now(), sleep: (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }) };

async function httpServer(respond: RequestListener): Promise<Address> {
  const server = createServer(respond);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { host: '127.0.0.1', port: (server.address() as { port: number }).port };
}

/** The status of a response, after its body. */
const ask = ({ host, port }: Address, path: string, agent?: Agent): Promise<number> =>
  new Promise((done, fail) => {
    const request = get({ host, port, path, ...(agent && { agent }) }, (response) => {
      response.resume().on('end', () => done(response.statusCode ?? 0));
    });
    request.on('error', fail);
  });

it('learns on real links which page needs which upstream, over kept and new connections, while the application polls', async () => {
  const upstream = await httpServer((_, response) => response.end('x'.repeat(400)));
  const links = { stock: await linkTo(upstream), reviews: await linkTo(upstream), news: await linkTo(upstream) };
  const kept = new Agent({ keepAlive: true });
  // One upstream is asked by a timer as well, far more often than by the page.
  const polling = setInterval(() => void ask(links.news.listen, '/', kept).catch(() => 0), 15);
  onTestFinished(() => {
    clearInterval(polling);
    kept.destroy();
  });
  const uses: Readonly<Record<string, () => Promise<unknown>>> = {
    '/': () => ask(links.stock.listen, '/', kept),
    '/reviews': () => Promise.all([ask(links.reviews.listen, '/'), ask(links.news.listen, '/', kept)]),
    '/about': async () => undefined,
  };
  const app = await httpServer((request, response) => {
    uses[request.url ?? '']?.().then(
      () => response.end('ok'),
      () => response.writeHead(503).end(),
    );
  });
  // A link counts as connected when it has carried a request and its response.
  await Promise.all(['/', '/reviews', '/about'].map((path) => ask(app, path)));
  const world = {
    clock,
    within,
    checks: Object.keys(uses).map((name) => ({ ...check, name })),
    targets: Object.keys(links),
    target: (name: keyof typeof links) => ({
      target: { kind: 'link', name },
      driver: { observe: async () => observedOf(links[name].counts()) },
    }),
    sendOne: async (name: string) => (await ask(app, name)) === 200,
  } as unknown as World;
  const events: RunEventBody[] = [];
  const recorder = recorderOn({ clock, record: async (event) => void events.push(event) });
  await learnNeeds({ world, recorder, budgetMs: 600_000, signal: new AbortController().signal }, clock.now());
  const told = recorder.fold.needs.map(({ check: page, link, needed }) => `${page} ${needed ? 'needs' : 'does not need'} ${link}`);
  expect(told.toSorted()).toEqual([
    '/ does not need reviews',
    '/ needs stock',
    '/about does not need reviews',
    '/about does not need stock',
    '/reviews does not need stock',
    '/reviews needs reviews',
  ]);
});
