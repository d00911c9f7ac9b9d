import { expect, it } from 'vitest';
import { identityOf } from '../../../src/world/process/identity.ts';
import { holdNamespaces, idInside, isInOwnUserNamespace } from '../../../src/world/reach/user-namespace.ts';

const own = async () => (await identityOf(process.pid)) ?? expect.fail('this process has an identity');

it.each([
  ['as Podman and RootlessKit make it', '         0       1001          1\n         1     100000      65536\n', 0],
  ['with the id of the user kept', '0 100000 1001\n1001 1001 1\n1002 101001 64535\n', 1001],
  ['of another user', '0 1002 1\n1 165536 65536\n', null],
  ['of the machine', '0 0 4294967295\n', null],
  ['with subordinate ids alone, as root makes it', '0 100000 65536\n', null],
  ['with the id of the user among others, which only root can map', '0 1000 10\n', null],
  ['that is empty', '', null],
])('a map %s', (_, map, id) => {
  expect(idInside(map, 1001)).toBe(id);
});

it('the user namespace of the gate itself is never entered', async () => {
  expect(await isInOwnUserNamespace(process.pid)).toBe(false);
  await expect(holdNamespaces(await own())).rejects.toMatchObject({ code: 'TARGET_REFUSED' });
});

it('a process that has got the pid of another one is not entered, and neither is one of before the boot', async () => {
  const process_ = await own();
  expect(await holdNamespaces({ ...process_, startTicks: process_.startTicks - 1 })).toBeNull();
  expect(await holdNamespaces({ ...process_, bootId: 'before' })).toBeNull();
  expect(await holdNamespaces({ ...process_, pid: 4_194_304 })).toBeNull();
});
