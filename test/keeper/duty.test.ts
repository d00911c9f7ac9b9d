import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startKeeper } from '../../src/world/keeper/start.ts';
import { identityOf, stateOf } from '../../src/world/process/identity.ts';
import { undoHandlerOf } from '../../src/world/undo/catalog.ts';
import { programs } from '../programs.ts';
import { idle, node } from '../world/process/children.ts';

const soon = () => AbortSignal.timeout(20_000);

/** A process that the keeper stops and continues, and the record of its undo. */
async function onDuty() {
  const logDir = await mkdtemp(join(tmpdir(), 'duty-'));
  const keeper = await startKeeper({ home: programs, logDir });
  onTestFinished(async () => {
    await keeper.close(1_000).catch(() => undefined);
    await rm(logDir, { recursive: true });
  });
  const { identity } = await node(idle);
  await keeper.ask({ ask: 'duty.start', duty: 'f1', processes: [identity], share: 0.01 }, soon());
  while ((await stateOf(identity)) !== 'T') await new Promise((done) => setTimeout(done, 3));
  const state = { duty: 'f1', keeper: { ...((await identityOf(keeper.pid)) ?? { pid: 0 }) }, processes: [{ ...identity }] };
  expect(await handler?.verifyRemoved(state, soon())).toMatchObject({ ok: false });
  return { identity, keeper, state };
}

const handler = undoHandlerOf('process.duty');

it.each(['has been killed in the middle of a cycle', 'still runs'])('is undone when the keeper %s', async (keeperIs) => {
  const { identity, keeper, state } = await onDuty();
  if (keeperIs !== 'still runs') process.kill(keeper.pid, 'SIGKILL');
  for (let times = 0; times < 3; times += 1) await handler?.undo(state, soon());
  expect(await handler?.verifyRemoved(state, soon())).toMatchObject({ ok: true });
  expect(await stateOf(identity)).not.toBe('T');
});

it('ends with the keeper, when it closes', async () => {
  const { identity, keeper } = await onDuty();
  await keeper.close(5_000);
  expect(await stateOf(identity)).not.toBe('T');
});
