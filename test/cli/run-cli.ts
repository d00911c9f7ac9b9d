import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { dispatch } from '../../src/cli/dispatch.ts';
import { guarded } from '../../src/cli/terminal/guarded.ts';
import type { Terminal } from '../../src/cli/terminal/terminal.ts';
import { noPaint } from '../../src/core/report/terminal/paint.ts';
import { cliProgram, programs } from '../programs.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line, as a shell would start it: a process of its own, which takes its time. */
export function spawnCli(words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = spawn(process.execPath, [cliProgram, ...words], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  return new Promise((done) => child.on('close', (code) => done({ code, ...said })));
}

/** The command line in this process, with a terminal that remembers. */
export async function runCli(words: readonly string[], cwd: string, env: Terminal['env'] = {}): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const into = (name: keyof typeof said) => (text: string) => {
    said[name] += text;
  };
  const home: Terminal['env'] = { HOME: cwd, ...env };
  const { out, err, hide, redact } = guarded({ env: home, cwd }, { out: into('stdout'), err: into('stderr') });
  const io: Terminal = {
    home: programs,
    env: home,
    cwd,
    out,
    err,
    hide,
    redact,
    note: (line) => err(`${line}\n`),
    divert: () => () => {},
    live: false,
    columns: () => 80,
    rows: () => 24,
    paint: noPaint,
    paintErr: noPaint,
  };
  const code = await dispatch(words, io);
  return { code, ...said };
}

const made: string[] = [];
afterAll(() => Promise.all(made.map((path) => rm(path, { recursive: true, force: true }))));

/** A folder of this test alone, also for the journals of its runs. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'chaos-gate-cli-'));
  made.push(path);
  return path;
}
