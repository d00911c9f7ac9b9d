import { expect, test } from 'vitest';
import { mountAt, mountsIn, readOnlyOptions, remountWords, volumesAmong } from '../../../src/world/limits/mounts.ts';

// As Docker 20.10 mounts it.
const mountinfo = `610 498 0:54 / / rw,relatime master:194 - overlay overlay rw,lowerdir=/a,upperdir=/var/lib/docker/overlay2/x/diff,workdir=/w
611 610 0:59 / /proc rw,nosuid,nodev,noexec,relatime - proc proc rw
613 612 0:61 / /dev/pts rw,nosuid,noexec,relatime - devpts devpts rw
620 610 8:1 /var/lib/docker/containers/x/resolv.conf /etc/resolv.conf rw,relatime - ext4 /dev/sda1 rw
621 610 8:1 /var/lib/docker/volumes/v/_data /var/lib/data rw,relatime master:1 - ext4 /dev/sda1 rw
622 610 0:70 / /cache rw,nosuid,nodev,noexec,relatime - tmpfs tmpfs rw,size=8192k
623 610 8:1 /srv /srv/of\\040mine ro,relatime - ext4 /dev/sda1 rw
624 622 0:71 / /cache ro,nosuid - tmpfs tmpfs rw
`;

test('the volumes of a container are its own writable mounts, and the last one at a path counts', () => {
  expect(mountsIn(mountinfo).find(({ path }) => path === '/srv/of mine')).toBeDefined();
  expect(volumesAmong(mountsIn(mountinfo))).toEqual([{ path: '/var/lib/data', options: 'rw,relatime', device: '8:1', type: 'ext4' }]);
  expect(mountsIn('')).toEqual([]);
});

test('only the right to write changes; all other options are given again', () => {
  expect(readOnlyOptions('rw,nosuid,nodev,relatime')).toBe('ro,nosuid,nodev,relatime');
  expect(readOnlyOptions('nosuid,rw')).toBe('nosuid,ro');
  expect(remountWords(7, { path: '/cache', options: 'ro,nosuid' })).toEqual([
    'mount',
    '--namespace',
    '7',
    '-o',
    'remount,bind,ro,nosuid',
    '/cache',
  ]);
});

test('a path lies on the nearest mount above it', () => {
  const mounts = mountsIn(mountinfo);
  expect(mountAt(mounts, '/var/lib/data/log')?.device).toBe('8:1');
  expect(mountAt(mounts, '/var/lib/database')?.device).toBe('0:54');
  expect(mountAt(mounts, '/cache')?.type).toBe('tmpfs');
  expect(mountAt(mounts, '/etc/passwd')?.layer).toBe('/var/lib/docker/overlay2/x/diff');
});
