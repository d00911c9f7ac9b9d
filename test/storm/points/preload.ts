// Loaded into the gate, the keeper and the post step before their first line (`node --import`). It wraps their calls to
// the outside without a change to their code: each call is a point with a name, at which the process dies or its disk fails.
import { ChildProcess } from 'node:child_process';
import fs, { appendFileSync, type RmOptions } from 'node:fs';
import files, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { ordersVariable, type PointMishap, type PreloadOptions, type Role } from './mishap.ts';

const given = JSON.parse(process.env[ordersVariable] ?? 'null') as PreloadOptions | null;
if (given !== null) instrument(given);

function instrument({ step, mishaps, log }: PreloadOptions): void {
  const role: Role = process.env.CHAOS_GATE_KEEPER === '1' ? 'keeper' : step;
  const mishap: PointMishap | undefined = mishaps[role];
  const counts = new Map<string, number>();
  const kill = process.kill.bind(process);
  let isFull = false;
  /** The name of the last record that was written: a flush is named after it. */
  let written = '';

  /** Logs a point, and returns whether the mishap belongs to it. */
  function isAt(name: string): boolean {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const point = `${name} #${count}`;
    appendFileSync(log, `${role} ${point}\n`);
    return mishap?.at === point;
  }

  function pass(name: string): void {
    if (isAt(name) && mishap?.kind === 'die') kill(process.pid, 'SIGKILL');
  }

  /** Passes a point before the call and one after it. `null`: the call is not a point. */
  function around<R>(name: string | null, call: () => R): R {
    if (name === null) return call();
    pass(`${name}, before`);
    const result = call();
    const passed = () => pass(`${name}, after`);
    if (result instanceof Promise) void result.then(passed, () => undefined);
    else passed();
    return result;
  }

  const failure = (code: string) => Object.assign(new Error(`${code}: the write failed`), { code });

  async function write(write: (bytes: Buffer) => Promise<{ bytesWritten: number }>, bytes: Buffer): Promise<{ bytesWritten: number }> {
    if (isFull) throw failure('ENOSPC');
    written = nameOf(bytes);
    const name = `write ${written}`;
    pass(`${name}, before`);
    const half = bytes.subarray(0, bytes.length >> 1);
    if (isAt(`${name}, half`)) {
      if (mishap?.kind === 'full') isFull = true;
      if (mishap?.kind === 'full') throw failure('ENOSPC');
      if (mishap?.kind === 'error') throw failure('EIO');
      const result = await write(half);
      if (mishap?.kind === 'die') kill(process.pid, 'SIGKILL');
      return result;
    }
    const result = await write(bytes);
    pass(`${name}, after`);
    return result;
  }

  async function sync(sync: () => Promise<void>): Promise<void> {
    const name = `sync ${written}`;
    pass(`${name}, before`);
    if (isFull) throw failure('ENOSPC');
    if (isAt(name) && mishap?.kind !== 'die') {
      isFull = mishap?.kind === 'full';
      if (mishap?.kind === 'full') throw failure('ENOSPC');
      throw failure('EIO');
    }
    await sync();
    pass(`${name}, after`);
  }

  function wrap(handle: FileHandle): FileHandle {
    const [plainWrite, plainSync, plainCut] = [handle.write.bind(handle), handle.datasync.bind(handle), handle.truncate.bind(handle)];
    Object.assign(handle, {
      write: (bytes: Buffer) => write(plainWrite as (bytes: Buffer) => Promise<{ bytesWritten: number }>, bytes),
      datasync: () => sync(plainSync),
      truncate: (length: number) => around('cut', () => plainCut(length)),
    });
    return handle;
  }

  const isJournal = (path: unknown): path is string =>
    typeof path === 'string' && path.endsWith('.jsonl') && !path.includes('chaos-report');
  const isWritable = (flags: unknown) => typeof flags === 'number' && (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR)) !== 0;
  const { open, rm } = files;
  Object.assign(files, {
    open: async (path: string, flags: number, mode: number) =>
      isJournal(path) && isWritable(flags) ? wrap(await around('open journal', () => open(path, flags, mode))) : open(path, flags, mode),
    rm: (path: string, options: RmOptions) => around(isJournal(path) ? 'remove journal' : null, () => rm(path, options)),
  });
  process.kill = (pid, name) => around(name === 0 ? null : `signal ${name}`, () => kill(pid, name));
  if (role === 'keeper') {
    const send = process.send?.bind(process) as Send;
    Object.assign(process, { send: (...words: Parameters<Send>) => around('reply', () => send(...words)) });
    process.on('disconnect', () => pass('disconnect'));
  }
  const child = ChildProcess.prototype as unknown as Child;
  const { spawn } = child;
  child.spawn = function (this: Child, options: SpawnOptions) {
    return around(`spawn ${spawnName(options)}`, () => {
      const result = spawn.call(this, options);
      const send = this.send?.bind(this);
      if (send !== undefined) this.send = (...words) => around(`ask ${words[0].ask}`, () => send(...words));
      return result;
    });
  };
  syncBuiltinESMExports();
}

type Send = (message: { ask?: string }, ...more: unknown[]) => unknown;

interface Child {
  send?: Send;
  spawn(options: SpawnOptions): unknown;
}

interface SpawnOptions {
  readonly file: string;
  readonly envPairs?: string[];
}

/** The gate does not pass NODE_OPTIONS to the keeper, so this adds it. */
function spawnName({ file, envPairs }: SpawnOptions): string {
  if (envPairs?.includes('CHAOS_GATE_KEEPER=1') !== true) return file.split('/').at(-1) ?? '';
  envPairs.push(`NODE_OPTIONS=${process.env.NODE_OPTIONS ?? ''}`);
  return 'keeper';
}

/** The type of a record, and the id of its undo. */
function nameOf(line: Buffer): string {
  const { type, undo, id } = JSON.parse(line.toString()) as { type: string; undo?: { id: string }; id?: string };
  return [type, undo?.id ?? id ?? ''].join(' ').trim();
}
