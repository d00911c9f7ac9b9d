import { expect, it } from 'vitest';
import type { Json } from '../../../src/core/model/json.ts';
import { identityOf } from '../../../src/world/process/identity.ts';
import { netnsTable, tableState } from '../../../src/world/undo/netns-table.ts';

const soon = () => AbortSignal.timeout(5_000);
const container = 'c'.repeat(64);
const recordOf = async (change: object = {}) => {
  const identity = (await identityOf(process.pid)) ?? expect.fail('this process has an identity');
  const place = { netns: '/run/user/1001/netns/netns-1', main: { container, process: { ...identity, ...change } } };
  return tableState(place, 'chaos_gate_00000000');
};

it('the rules in a network whose process has ended have ended, whoever has its pid now', async () => {
  const record = await recordOf({ startTicks: 1 });
  await netnsTable.undo(record, soon());
  expect(await netnsTable.verifyRemoved(record, soon())).toMatchObject({ ok: true });
});

it('the rules in the network of a process that is in no user namespace of this user are refused', async () => {
  for (const act of [netnsTable.undo, netnsTable.verifyRemoved])
    await expect(act(await recordOf(), soon())).rejects.toMatchObject({ code: 'TARGET_REFUSED' });
});

it('a person enters the network by the process', async () => {
  expect(netnsTable.commands(await recordOf({ pid: 77 }))).toEqual([
    ['nsenter', '--target=77', '--user', '--net', '--preserve-credentials', 'nft', 'delete', 'table', 'inet', 'chaos_gate_00000000'],
  ]);
});

it.each([{ container: 'web; true' }, { container: 7 }, { process: 'init' }, { process: { pid: 1, startTicks: 1, bootId: '' } }])(
  'a record with %j is refused',
  async (change) => {
    const record = { ...((await recordOf()) as object), ...change } as Json;
    for (const act of [netnsTable.undo, netnsTable.verifyRemoved]) await expect(act(record, soon())).rejects.toThrow(TypeError);
  },
);
