import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Image } from './image.ts';

export interface Machine {
  readonly image: Image;
  /** A file system with the repository. */
  readonly repository: string;
  /** The only folder of this machine that the other one sees. */
  readonly share: string;
  /** For its changes of the image, and for what it prints; lost with it. */
  readonly folder: string;
}

/**
 * Boots the machine and waits until it has powered itself off. It is a program of this machine (user-mode Linux), so it needs no right and no
 * virtualization of the processor, and computes at the speed of this machine.
 * @throws Error after `limitMs`
 */
export async function boot(machine: Machine, limitMs: number): Promise<void> {
  const kernel = await start(machine);
  const limit = new AbortController();
  const ended = once(kernel, 'close').finally(() => limit.abort());
  const stop = (): void => void process.kill(-(kernel.pid ?? 0), 'SIGKILL');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  const isLate = await sleep(limitMs, true, { signal: limit.signal }).catch(() => false);
  if (isLate) stop();
  await ended;
  if (isLate) throw new Error(`the machine did not end within ${limitMs / 60_000} minutes; see ${machine.folder}/console.log`);
}

/** It has no network but its own. Its programs are processes of its own group here. */
async function start({ image, repository, share, folder }: Machine): Promise<ChildProcess> {
  const words = [
    ...['mem=2048M', `ubd0=${folder}/changes,${image.disk}`, `ubd1=${repository}`, 'root=/dev/ubda1', 'rw'],
    ...[`hostfs=${share}`, `uml_dir=${folder}`, 'con=none', 'con0=null,fd:1', 'systemd.log_color=no'],
  ];
  await using output = await open(`${folder}/console.log`, 'w');
  return spawn('nice', ['-n', '19', image.kernel, ...words], { stdio: ['ignore', output.fd, output.fd], detached: true });
}
