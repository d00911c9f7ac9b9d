import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { ProcessIdentity } from '../../../src/core/model/run/event.ts';
import { openFilesOf } from '../../../src/world/drivers/open-files.ts';
import { setSoftLimit, softLimitOf } from '../../../src/world/limits/open-files.ts';
import { allProcesses } from '../../../src/world/process/members.ts';
import { openFilesUndo } from '../../../src/world/undo/open-files.ts';
import { node } from '../process/children.ts';

const soon = () => AbortSignal.timeout(20_000);

/** A server that starts a child for each connection. The child is no Node, which would raise its own limit. */
const parent = `require("net").createServer((socket) => {
  const { pid } = require("child_process").spawn("sleep", ["60"], { stdio: "ignore" });
  socket.end(String(pid));
}).listen(0, "127.0.0.1", function () { console.log(this.address().port) })`;

async function childOf(port: number): Promise<number> {
  const socket = connect({ host: '127.0.0.1', port });
  const [chunk] = await once(socket, 'data');
  const pid = Number(String(chunk));
  onTestFinished(() => {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  });
  return pid;
}

async function limited(identity: ProcessIdentity, left: number) {
  const ready = await openFilesOf([identity], left, {}, 'r1', soon());
  onTestFinished(() => ready.close?.());
  await ready.apply(soon());
  return ready;
}

it('is undone in children that have inherited the limit, even when their parent has ended', async () => {
  const { identity, printed, child } = await node(parent);
  const soft = await softLimitOf(identity.pid);
  const before = await childOf(Number(printed));
  const { undo } = await limited(identity, 40);
  const heirs = [await childOf(Number(printed)), await childOf(Number(printed))];
  const ours = await softLimitOf(identity.pid);
  expect(ours).toBeLessThan(100);
  for (const heir of heirs) expect(await softLimitOf(heir)).toBe(ours);
  expect(await softLimitOf(before)).toBe(soft);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect((await allProcesses()).find(({ pid }) => pid === heirs[0])?.parent).not.toBe(identity.pid);
  expect(await openFilesUndo.verifyRemoved(undo.state, soon())).toMatchObject({ ok: false, numbers: { limited: 2 } });
  await openFilesUndo.undo(undo.state, soon());
  for (const heir of [...heirs, before]) expect(await softLimitOf(heir)).toBe(soft);
  expect(await openFilesUndo.verifyRemoved(undo.state, soon())).toMatchObject({ ok: true });
});

it('is not observed where the limit was never reached, or where another program changed it, and that value stays', async () => {
  const { identity } = await node(parent);
  const { undo, observe } = await limited(identity, 40);
  expect(await observe(AbortSignal.timeout(200))).toMatchObject({ ok: false, says: expect.stringContaining('40 of 40') });
  expect(await setSoftLimit(identity.pid, 77, 'own', soon())).toBeNull();
  expect(await observe(AbortSignal.timeout(200))).toMatchObject({ ok: false, says: expect.stringContaining('another program') });
  await openFilesUndo.undo(undo.state, soon());
  expect(await softLimitOf(identity.pid)).toBe(77);
});

it('is refused where the process has a lower limit already', async () => {
  const { identity } = await node(parent);
  await setSoftLimit(identity.pid, 30, 'own', soon());
  await expect(openFilesOf([identity], 200, {}, 'r1', soon())).rejects.toThrow(
    'may open fewer than 200 more files already: its limit is 30',
  );
});

it('cannot be used by a forged record to lower a limit, or to change a process that is not ours', async () => {
  const { identity } = await node(parent);
  const soft = (await softLimitOf(identity.pid)) ?? 0;
  const record = (more: object) => ({ processes: [{ ...identity, session: 1, soft: 3, ours: soft, by: 'own', ...more }] });
  await expect(openFilesUndo.undo(record({}), soon())).rejects.toThrow('would lower');
  for (const more of [{ soft: -1 }, { by: 'sh' }, { ours: '3' }, { pid: 1 }])
    await expect(openFilesUndo.undo(record(more), soon())).rejects.toThrow(TypeError);
  expect(await softLimitOf(identity.pid)).toBe(soft);
});
