import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { until } from './engine.ts';

const run = promisify(execFile);

/** A second engine of this machine, which tests may restart. */
export interface PrivateEngine {
  readonly socket: string;
  /** Ends the engine. With `--live-restore` its containers continue. */
  stop(): Promise<void>;
  start(...flags: string[]): Promise<void>;
  /** Ends it and removes everything that it has made. */
  remove(): Promise<void>;
}

/**
 * With folders, a socket and a bridge of its own. It changes no rules of the machine, and never gets `--bridge none`, with which an engine
 * deletes the bridge `docker0` of the other one.
 * @param folder empty, and with a short path: a socket has at most 107 characters
 */
export async function privateEngine(folder: string): Promise<PrivateEngine> {
  const socket = join(folder, 's');
  const bridge = `cgp${process.pid}`;
  const logFile = join(folder, 'log');
  let engine: ChildProcess | null = null;
  await run('ip', ['link', 'add', bridge, 'type', 'bridge']);
  await run('ip', ['address', 'add', `10.${200 + (process.pid % 50)}.${process.pid % 251}.1/24`, 'dev', bridge]);
  await run('ip', ['link', 'set', bridge, 'up']);
  const docker = (...words: string[]) => run('docker', ['--host', `unix://${socket}`, ...words]);
  const stop = async (): Promise<void> => {
    if (engine === null) return;
    const ended = once(engine, 'exit');
    engine.kill('SIGTERM');
    await ended;
    engine = null;
  };
  return {
    socket,
    stop,
    async start(...flags) {
      const log = await open(logFile, 'a');
      engine = spawn(
        'dockerd',
        [
          ...['--data-root', join(folder, 'data'), '--exec-root', join(folder, 'exec'), '--pidfile', join(folder, 'pid')],
          ...['--host', `unix://${socket}`, '--bridge', bridge, '--iptables=false', '--ip-forward=false', '--ip-masq=false', ...flags],
        ],
        { stdio: ['ignore', log.fd, log.fd] },
      );
      await log.close();
      const isUp = () =>
        docker('info').then(
          () => true,
          () => false,
        );
      await until(isUp, 60_000).catch(async (error: Error) => {
        throw new Error(`${error.message}: ${(await readFile(logFile, 'utf8')).slice(-2_000)}`);
      });
    },
    async remove() {
      const left = await docker('ps', '--all', '--quiet').catch(() => ({ stdout: '' }));
      const ids = left.stdout.split('\n').filter(Boolean);
      if (ids.length > 0) await docker('rm', '--force', '--volumes', ...ids).catch(() => undefined);
      await stop();
      await run('ip', ['link', 'delete', bridge]).catch(() => undefined);
      // An engine with `--live-restore` leaves its own mount for the next one.
      await run('umount', ['--recursive', '--lazy', join(folder, 'data')]).catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
