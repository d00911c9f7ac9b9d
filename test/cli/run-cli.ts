import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const door = fileURLToPath(new URL('../../src/cli/door.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line, as a shell would start it, from source. */
export function runCli(words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, [door, ...words], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  return new Promise((done) => child.on('close', (code) => done({ code, ...said })));
}

/** A folder of this test alone, also for the journals of its runs. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'chaos-gate-cli-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}
