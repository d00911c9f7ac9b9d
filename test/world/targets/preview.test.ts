import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import type { Effect } from '../../../src/core/model/effect.ts';
import { Host } from '../../../src/keeper/host.ts';
import type { KeeperClient } from '../../../src/world/keeper/client.ts';
import { previewKind } from '../../../src/world/targets/preview.ts';
import type { Site } from '../../../src/world/targets/site.ts';
import type { Hand } from '../../../src/world/targets/target-kind.ts';
import { freePort } from '../probes/raw-server.ts';

const surge: Effect = { way: 'traffic', kind: 'surge', params: { rate: 50 }, seed: 's' };
const soon = () => AbortSignal.timeout(2_000);

/** The keeper's own parts, answering in this process. */
function handOn(preview: string): Hand {
  const host = new Host();
  onTestFinished(() => host.close());
  const keeper = { pid: process.pid, ask: (request: never) => host.answer(request) } as unknown as KeeperClient;
  return previewKind.hand({ kind: 'preview', name: 'preview' }, { keeper, preview } as unknown as Site);
}

async function preview(): Promise<string> {
  const server = createServer((_, response) => response.end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
}

test('a surge is felt when visitors have reached the preview, and gone when none is left', async () => {
  const hand = handOn(await preview());
  const undo = await hand.prepare(surge, 's1.f1', soon());
  expect(undo).toMatchObject({
    id: 's1.f1',
    target: 'preview',
    kind: 'traffic.stop',
    state: { traffic: 's1.f1', keeper: { pid: process.pid } },
  });
  await hand.apply(surge, undo, soon());
  const felt = await hand.felt(surge, undo, soon());
  expect(felt.ok).toBe(true);
  expect(felt.numbers.reached).toBeGreaterThan(0);
  await hand.undo(undo, soon());
  await hand.undo(undo, soon());
  expect(await hand.gone(surge, undo, soon())).toMatchObject({ ok: true, numbers: { open: 0 } });
});

test('a preview that nobody reaches has felt nothing', async () => {
  const hand = handOn(`http://127.0.0.1:${await freePort()}/`);
  const undo = await hand.prepare(surge, 's1.f1', soon());
  await hand.apply(surge, undo, soon());
  expect(await hand.felt(surge, undo, AbortSignal.timeout(400))).toMatchObject({ ok: false, says: 'no visitor reached the preview' });
  await hand.undo(undo, soon());
});

test('an undo without an apply is none at all', async () => {
  const hand = handOn(await preview());
  const undo = await hand.prepare(surge, 's1.f1', soon());
  await hand.undo(undo, soon());
  expect(await hand.gone(surge, undo, soon())).toMatchObject({ ok: true });
});

test('nothing is written in a config for it', () => {
  expect(previewKind.schema.safeParse({}).success).toBe(true);
  expect(previewKind.schema.safeParse({ url: 'x' }).success).toBe(false);
});
