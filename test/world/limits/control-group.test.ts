import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { GroupLimit } from '../../../src/core/faults/fault.ts';
import { controlGroupOf, lifeOf } from '../../../src/world/limits/control-group.ts';
import { changeFor, countOf } from '../../../src/world/limits/group-limit.ts';
import { identityOf } from '../../../src/world/process/identity.ts';
import { containerLimitsOn } from '../../../src/world/undo/container-limits.ts';

const id = '0123456789abcdef'.repeat(4);
const soon = () => AbortSignal.timeout(20_000);

/** The files of a container in version 2, with the names and values that Docker with systemd gives; a process in a group of its own below. */
const version2 = {
  'cgroup.controllers': 'cpu memory pids',
  [`system.slice/docker-${id}.scope/cpu.max`]: 'max 100000',
  [`system.slice/docker-${id}.scope/cpu.stat`]: 'usage_usec 1\nnr_periods 9\nnr_throttled 3\nthrottled_usec 8',
  [`system.slice/docker-${id}.scope/memory.current`]: '50000001',
  [`system.slice/docker-${id}.scope/memory.max`]: 'max',
  [`system.slice/docker-${id}.scope/memory.high`]: 'max',
  [`system.slice/docker-${id}.scope/memory.swap.max`]: 'max',
  [`system.slice/docker-${id}.scope/memory.events`]: 'low 0\nhigh 4\nmax 7\noom 1\noom_kill 1',
  [`system.slice/docker-${id}.scope/pids.current`]: '12',
  [`system.slice/docker-${id}.scope/pids.max`]: '4915',
  [`system.slice/docker-${id}.scope/pids.events`]: 'max 2',
  [`system.slice/docker-${id}.scope/io.max`]: '8:16 rbps=max wbps=1000 riops=max wiops=90',
  [`system.slice/docker-${id}.scope/io.stat`]: '8:0 rbytes=1 wbytes=2 rios=3 wios=40 dbytes=0 dios=4\n8:16 rbytes=1 wbytes=2 rios=3 wios=5',
};

async function kernelWith(files: Readonly<Record<string, string>>, line: string) {
  const root = await mkdtemp(join(tmpdir(), 'cgroups-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const folders = { cgroup: join(root, 'cgroup'), proc: join(root, 'proc') };
  for (const [name, text] of Object.entries({ ...files, '../proc/77/cgroup': `${line}\n` })) {
    await mkdir(join(folders.cgroup, name, '..'), { recursive: true });
    await writeFile(join(folders.cgroup, name), `${text}\n`);
  }
  return folders;
}

const line2 = `0::/system.slice/docker-${id}.scope/init.scope`;

it.each<[GroupLimit, Readonly<Record<string, readonly [string, string]>>, number]>([
  [{ resource: 'cpu', share: 0.2 }, { 'cpu.max': ['max 100000', '20000 100000'] }, 3],
  [{ resource: 'memory', roomBytes: 10e6 }, { 'memory.max': ['max', '59965440'], 'memory.swap.max': ['max', '0'] }, 7],
  [{ resource: 'reclaim', ofUsage: 0.8 }, { 'memory.high': ['max', '39976960'] }, 4],
  [{ resource: 'processes', left: 3 }, { 'pids.max': ['4915', '15'] }, 2],
])('version 2: %j changes %j, is counted, and is restored in this life of the group alone', async (limit, expected, counted) => {
  const folders = await kernelWith(version2, line2);
  const { values, counters } = await changeFor(limit, await controlGroupOf(77, id, folders));
  const scope = join(folders.cgroup, `system.slice/docker-${id}.scope`);
  expect(Object.fromEntries(values.map(({ file, was, ours }) => [file.slice(scope.length + 1), [was, ours]]))).toEqual(expected);
  expect(await countOf(counters)).toBe(counted);

  const main = await identityOf(process.pid);
  const state = {
    ...{ socket: '/nowhere', id, startedAt: 'x', main: { ...(main ?? { pid: 0 }) } },
    values: await Promise.all(values.map(async (value) => ({ ...value, life: (await lifeOf(value.file)) ?? '' }))),
  };
  const undo = containerLimitsOn(folders.cgroup);
  const contents = () => Promise.all(values.map(async ({ file }) => (await readFile(file, 'utf8')).split('\n')[0]));
  for (const { file, ours } of values) await writeFile(file, ours);
  expect(await undo.verifyRemoved(state, soon())).toMatchObject({ ok: false });
  for (let times = 0; times < 3; times += 1) await undo.undo(state, soon());
  expect(await contents()).toEqual(values.map(({ was }) => was));
  expect(await undo.verifyRemoved(state, soon())).toMatchObject({ ok: true });

  await rename(scope, `${scope}.old`);
  await mkdir(scope);
  for (const { file, ours } of values) await writeFile(file, ours);
  await undo.undo(state, soon());
  expect(await contents()).toEqual(values.map(({ ours }) => ours));
});

it.each([
  ['8:0', 'max', 44],
  ['8:16', '90', 5],
])('version 2: writes to disk %s are limited in the line of that disk, counted, and restored', async (disk, was, counted) => {
  const folders = await kernelWith(version2, line2);
  const { values, counters, ratePerSecond } = await changeFor(
    { resource: 'disk', writesPerSecond: 3.6 },
    await controlGroupOf(77, id, folders),
    disk,
  );
  const file = join(folders.cgroup, `system.slice/docker-${id}.scope/io.max`);
  expect(values).toEqual([{ file, disk, was, ours: '4' }]);
  expect([await countOf(counters), ratePerSecond]).toEqual([counted, 4]);

  const main = await identityOf(process.pid);
  const undo = containerLimitsOn(folders.cgroup);
  const state = {
    ...{ socket: '/nowhere', id, startedAt: 'x', main: { ...(main ?? { pid: 0 }) } },
    values: [{ file, disk, was, ours: '4', life: (await lifeOf(file)) ?? '' }],
  };
  expect(undo.commands(state)[0]?.slice(-2)).toEqual([`${disk} wiops=${was}`, file]);
  // As the kernel shows it, for another disk and for this one.
  await writeFile(file, `9:9 rbps=max wbps=max riops=max wiops=4\n${disk} rbps=max wbps=1000 riops=max wiops=4\n`);
  expect(await undo.verifyRemoved(state, soon())).toMatchObject({ ok: false });
  await undo.undo(state, soon());
  expect(await readFile(file, 'utf8')).toContain(`${disk} wiops=${was}`);
  await writeFile(file, `9:9 wiops=4\n${disk} wiops=5\n`);
  await undo.undo(state, soon());
  expect(await readFile(file, 'utf8')).toContain(`${disk} wiops=5`);
});

it('of a container on another machine is an error that says what to do', async () => {
  const folders = await kernelWith(version2, '0::/');
  const group = await controlGroupOf(77, id, folders);
  expect(() => group.folderOf('cpu')).toThrow('shows no control group `cpu` of the container');
});

it.each([
  { file: '/etc/passwd', was: '1', ours: '2' },
  { file: `/sys/fs/cgroup/${id}/../../../../etc/pids.max`, was: '1', ours: '2' },
  { file: `/sys/fs/cgroup/docker/${id}/cgroup.procs`, was: '1', ours: '2' },
  { file: `/sys/fs/cgroup/docker/${'f'.repeat(64)}/pids.max`, was: '1', ours: '2' },
  { file: `/sys/fs/cgroup/docker/${id}/pids.max`, was: '1; reboot', ours: '2' },
  { file: `/sys/fs/cgroup/docker/${id}/pids.max`, disk: '8:0', was: '1', ours: '2' },
  { file: `/sys/fs/cgroup/docker/${id}/io.max`, was: '1', ours: '2' },
  { file: `/sys/fs/cgroup/docker/${id}/io.max`, disk: '8:0 rbps=1', was: '1', ours: '2' },
])('a forged record is not carried out: %j', async (value) => {
  const state = { socket: '/nowhere', id, startedAt: 'x', main: null, values: [{ ...value, life: '1' }] };
  await expect(containerLimitsOn('/sys/fs/cgroup').undo(state, soon())).rejects.toThrow(TypeError);
});
