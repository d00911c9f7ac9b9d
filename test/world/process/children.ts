import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach } from 'vitest';
import type { ProcessIdentity } from '../../../src/core/model/run/event.ts';
import { identityOf } from '../../../src/world/process/identity.ts';

const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** Starts a Node process that runs `code`, and ends it after the test. Resolves when it has printed something. */
export async function node(
  code: string,
  env: Record<string, string> = {},
): Promise<{ child: ChildProcess; identity: ProcessIdentity; printed: string }> {
  const child = spawn(process.execPath, ['-e', code], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [chunk] = await once(child.stdout ?? child, 'data');
  const identity = await identityOf(child.pid ?? 0);
  if (identity === null) throw new Error('the child has ended');
  return { child, identity, printed: String(chunk).trim() };
}

/** Prints `ready`, and then runs without end. */
export const idle = 'console.log("ready"); setInterval(() => {}, 1000)';

/** Prints its free port and listens on it. */
export const listen = 'const s = require("net").createServer().listen(0, "127.0.0.1", () => console.log(s.address().port))';
