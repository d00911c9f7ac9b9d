import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { refusalBy } from '../../../src/world/disk/own-file-system.ts';
import { wholeDisk } from '../../../src/world/disk/whole-disk.ts';

it('the disk of a partition is the whole disk', async () => {
  const root = await mkdtemp(join(tmpdir(), 'blocks-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'devices/sda/sda1'), { recursive: true });
  await writeFile(join(root, 'devices/sda/dev'), '8:0\n');
  await writeFile(join(root, 'devices/sda/sda1/partition'), '1\n');
  await mkdir(join(root, 'block'));
  await symlink('../devices/sda', join(root, 'block/8:0'));
  await symlink('../devices/sda/sda1', join(root, 'block/8:1'));
  expect(await Promise.all(['8:1', '8:0', '0:54'].map((device) => wholeDisk(device, join(root, 'block'))))).toEqual(['8:0', '8:0', null]);
});

it.each([
  ['8:1', 'ext4', 'it shares a file system with /var of this machine'],
  ['8:2', 'ext4', null],
  ['0:7', 'tmpfs', null],
  ['0:7', 'overlay', 'a file system of type overlay may take its space from elsewhere'],
  ['0:7', 'nfs4', 'a file system of type nfs4 may take its space from elsewhere'],
])('a volume on %s (%s): %s', (device, type, reason) => {
  const refusal = refusalBy([
    { folder: '/var', device: '8:1' },
    { folder: '/gone', device: undefined },
  ]);
  expect(refusal({ path: '/data', options: 'rw', device, type })).toBe(reason);
});
