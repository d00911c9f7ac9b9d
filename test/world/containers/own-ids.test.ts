import { expect, it } from 'vitest';
import { idsIn } from '../../../src/world/containers/find.ts';

const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];

it.each([
  ['Docker, version 1 of the control groups', `12:pids:/docker/${one}\n`, ''],
  ['Docker with systemd', `0::/system.slice/docker-${one}.scope\n`, ''],
  ['Podman', `0::/machine.slice/libpod-${one}.scope/container\n`, ''],
  [
    'Docker, version 2 with a namespace of its own',
    '0::/\n',
    `1 2 8:1 /var/lib/docker/containers/${one}/hostname /etc/hostname rw - ext4 /dev/sda1 rw\n`,
  ],
  [
    'Podman, version 2 with a namespace of its own',
    '0::/\n',
    `1 2 0:5 /containers/storage/overlay-containers/${one}/userdata/hosts /etc/hosts rw - tmpfs tmpfs rw\n`,
  ],
])('a process in a container knows its id: %s', (_, groups, mounts) => {
  expect(idsIn(groups, mounts)).toEqual([one]);
});

it('a process outside does not take the mounts of containers that run for its own', () => {
  const mounts = `1 2 0:50 / /var/lib/containers/storage/overlay-containers/${other}/userdata/shm rw - tmpfs shm rw
1 2 0:51 / /var/lib/docker/containers/${other}/mounts/shm rw - tmpfs shm rw
1 2 0:52 / /var/lib/containers/storage/overlay/${other}/merged rw - overlay overlay rw,upperdir=/x/${other}/diff\n`;
  expect(idsIn('0::/user.slice/user-1000.slice/session-1.scope\n', mounts)).toEqual([]);
});
