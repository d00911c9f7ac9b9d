import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Json } from '../../src/core/model/json.ts';
import type { System } from './pair.ts';
import type { Variation } from './variation.ts';

const mostReadyMs = 30_000;

/** A process target that something other than the gate starts. */
interface Outside {
  readonly name: string;
  readonly run: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly port: number;
}

const pidfileOf = (name: string): string => `${name}.pid`;

/** The system with processes that run before the gate starts, as the config names them, and the processes to start, in this order. */
export function startedOutside(system: System, { known }: Variation): { readonly system: System; readonly outside: readonly Outside[] } {
  if (known === 'run') return { system, outside: [] };
  const outside = Object.entries(system.targets).flatMap(([name, target]) => outsideOf(name, target));
  const named = Object.fromEntries(
    outside.map(({ name, port }) => [
      name,
      { process: { ...(known !== 'pidfile' && { port }), ...(known !== 'port' && { pidfile: pidfileOf(name) }) } },
    ]),
  );
  return { system: { ...system, targets: { ...system.targets, ...named } }, outside };
}

function outsideOf(name: string, target: Json): Outside[] {
  const process = (target as { process?: { run?: string[]; port?: number; env?: Record<string, string> } }).process;
  if (process?.run === undefined || process.port === undefined) return [];
  return [{ name, run: process.run, env: process.env ?? {}, port: process.port }];
}

/** Starts them one after the other, each as soon as the one before listens. `stop` ends their process groups. */
export async function startOutside(outside: readonly Outside[], folder: string): Promise<{ stop(): void }> {
  const children: ChildProcess[] = [];
  const stop = () => {
    for (const { pid } of children) {
      try {
        if (pid !== undefined) process.kill(-pid, 'SIGKILL');
      } catch {
        // The process group has already ended.
      }
    }
  };
  process.once('exit', stop);
  for (const { name, run, env, port } of outside) {
    const [file = '', ...words] = run;
    // Debian keeps servers where only root looks.
    const path = `${process.env.PATH}:/usr/sbin`;
    const child = spawn(file, words, { cwd: folder, env: { PATH: path, HOME: folder, ...env }, stdio: 'ignore', detached: true });
    children.push(child);
    await writeFile(join(folder, pidfileOf(name)), `${child.pid}\n`);
    await listening(name, port);
  }
  return {
    stop() {
      process.off('exit', stop);
      stop();
    },
  };
}

async function listening(name: string, port: number): Promise<void> {
  for (const endMs = performance.now() + mostReadyMs; performance.now() < endMs; await sleep(50)) if (await accepts(port)) return;
  throw new Error(`${name} did not listen on ${port} within ${mostReadyMs / 1000} s`);
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
  });
