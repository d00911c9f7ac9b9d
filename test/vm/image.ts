import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.ts';

const suite = 'bookworm';

/** What the tests with containers need, besides the essential packages of Debian. */
const packages = [
  ...['user-mode-linux', 'systemd-sysv', 'udev', 'dbus', 'kmod', 'passwd', 'procps', 'psmisc', 'util-linux', 'ca-certificates', 'git'],
  ...['docker.io', 'docker-compose', 'iptables', 'libfaketime', 'nftables', 'iproute2', 'sudo'],
  ...['redis-server', 'nginx-light', 'haproxy', 'postgresql'],
];

/** Files of the machine by path. */
const files: Readonly<Record<string, string>> = {
  '/etc/hostname': 'chaos-gate-vm\n',
  '/etc/hosts': '127.0.0.1 localhost chaos-gate-vm\n',
  '/etc/resolv.conf': '',
  '/etc/fstab': '/dev/ubdb /repository ext4 x-systemd.device-timeout=15min 0 0\nnone /share hostfs defaults 0 0\n',
  '/etc/systemd/system/tests.service': `[Unit]
Wants=docker.service
Requires=repository.mount share.mount
After=docker.service repository.mount share.mount
OnFailure=poweroff.target
[Service]
Type=oneshot
StandardOutput=journal+console
StandardError=journal+console
ExecStart=/bin/sh /repository/test/vm/guest.sh
ExecStopPost=/bin/systemctl poweroff --no-block
TimeoutStartSec=infinity
[Install]
WantedBy=multi-user.target
`,
};
const disabled = [
  'redis-server',
  'nginx',
  'haproxy',
  'postgresql',
  'e2scrub_reap',
  'systemd-timesyncd',
  'systemd-pstore',
  'getty@tty1',
].map((name) => `${name}.service`);
const timers = ['apt-daily', 'apt-daily-upgrade', 'dpkg-db-backup', 'e2scrub_all', 'fstrim', 'systemd-tmpfiles-clean'].map(
  (name) => `${name}.timer`,
);

/** A disk with one partition, and the kernel that starts from it. */
export interface Image {
  readonly disk: string;
  readonly kernel: string;
}

const startOfPartition = 1_048_576;
const diskBytes = 6 * 1024 ** 3;
const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);

/** The image, built below `folder` unless it is there already. Needs root, mmdebstrap and e2fsprogs. */
export async function imageIn(folder: string, say: (text: string) => void): Promise<Image> {
  const built = join(folder, `image-${digest([packages, files, disabled, timers, diskBytes])}`);
  const image = { disk: join(built, 'disk.img'), kernel: join(built, 'linux') };
  if (existsSync(built)) return image;
  const root = await rootIn(folder, say);
  say('making the disk');
  const partial = `${built}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await configure(root);
  await copyFile(join(root, 'usr/bin/linux.uml'), join(partial, 'linux'));
  const disk = join(partial, 'disk.img');
  await run('truncate', ['--size', `${diskBytes}`, disk]);
  const blocks = `${(diskBytes - startOfPartition) / 1024}k`;
  await run('mke2fs', ['-q', '-t', 'ext4', '-E', `offset=${startOfPartition}`, '-d', root, disk, blocks]);
  await using file = await open(disk, 'r+');
  await file.write(partitionTable());
  await rename(partial, built);
  return image;
}

/** One partition, as most machines have one: the kernel limits whole disks only. Source: the layout of a master boot record. */
function partitionTable(): Buffer {
  const [sectorBytes, entry, linux] = [512, 446, 0x83];
  const table = Buffer.alloc(sectorBytes);
  table.writeUInt8(linux, entry + 4);
  table.writeUInt32LE(startOfPartition / sectorBytes, entry + 8);
  table.writeUInt32LE((diskBytes - startOfPartition) / sectorBytes, entry + 12);
  table.writeUInt16BE(0x55aa, sectorBytes - 2);
  return table;
}

/** The packages, installed into a folder; made anew only when their list changes. */
async function rootIn(folder: string, say: (text: string) => void): Promise<string> {
  const root = join(folder, `root-${digest([suite, packages])}`);
  if (existsSync(root)) return root;
  say('installing the packages');
  const partial = `${root}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const lean = [
    '--aptopt=Acquire::Languages "none"',
    ...['doc', 'man', 'locale'].map((part) => `--dpkgopt=path-exclude=/usr/share/${part}/*`),
  ];
  await run('mmdebstrap', ['--mode=root', '--variant=minbase', `--include=${packages.join(',')}`, ...lean, suite, partial]);
  await rename(partial, root);
  return root;
}

async function configure(root: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await rm(join(root, path), { force: true });
    await writeFile(join(root, path), text);
  }
  for (const folder of ['repository', 'share', 'lib/modules']) await mkdir(join(root, folder), { recursive: true });
  const modules = 'usr/lib/uml/modules';
  for (const version of await readdir(join(root, modules))) {
    await rm(join(root, 'lib/modules', version), { force: true });
    await symlink(join('/', modules, version), join(root, 'lib/modules', version));
    await run('chroot', [root, 'depmod', version]);
  }
  // The kernel has no nftables for IPv4, which the other variant needs.
  for (const name of ['iptables', 'ip6tables'])
    await run('chroot', [root, 'update-alternatives', '--set', name, `/usr/sbin/${name}-legacy`]);
  await run('chroot', [root, 'systemctl', '--quiet', 'enable', 'tests.service']);
  await run('chroot', [root, 'systemctl', '--quiet', 'mask', ...disabled, ...timers]);
}
