import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Build } from '../../storm/build.ts';
import type { Scene, StormFault } from './scene.ts';

/** A gate in a folder of its own. */
export interface StormGate {
  readonly child: ChildProcess;
  readonly state: string;
  /** Resolves when the gate has ended, by itself or not. */
  readonly ended: Promise<unknown>;
  /** The journal of the run; empty before it exists. */
  journal(): Promise<string>;
  /** Ends the gate, its keeper, or every process of the run. Synchronous, so that nothing happens in between. */
  kill(whom: Victim): void;
  /** Waits until no process of the run is left. */
  alone(limitMs: number): Promise<boolean>;
  recover(...words: string[]): Promise<{ readonly code: number; readonly out: string }>;
  close(): Promise<void>;
}

export type Victim = 'gate' | 'keeper' | 'both' | 'all';

const configOf = ({ preview, context, namespace, workload }: Scene, { text, target }: StormFault, lastsMs: number): string => `version: 1
preview: ${preview}
targets:
  api: { kubernetes: { context: ${context}, namespace: ${namespace}, workload: ${workload}${target === undefined ? '' : `, ${target}`} } }
checks: [{ name: page, rate: 50/s, http: { path: /index.html, timeout: 1s }, steady: { success: 60% }, during: any, recovers: 60s }]
faults: [{ fault: ${text}, on: api, lasts: ${lastsMs}ms }]
plan: { scenarios: 1, faults: 1, shrink: { tries: 0 } }
`;

/** Starts a run of the fault. */
export async function startGate(build: Build, scene: Scene, fault: StormFault, lastsMs: number): Promise<StormGate> {
  const folder = await mkdtemp(join(tmpdir(), 'chaos-gate-kube-storm-'));
  const state = join(folder, 'state');
  await mkdir(state, { mode: 0o700 });
  await writeFile(join(folder, 'chaos.yml'), configOf(scene, fault, lastsMs));
  const env = { ...process.env, CHAOS_GATE_STATE_DIR: state, KUBECONFIG: scene.kubeconfig };
  const start = (words: readonly string[]) =>
    spawn(process.execPath, [...build.program('cli'), ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const child = start(['run']);
  const ended = new Promise((done) => child.once('exit', done));
  child.stdout?.resume();
  child.stderr?.resume();
  const pids = (): readonly Found[] => processesWith(`CHAOS_GATE_STATE_DIR=${state}`);
  return {
    child,
    state,
    ended,
    journal: () => journalIn(state),
    kill(whom) {
      const found = pids();
      const keepers = found.filter(({ isKeeper }) => isKeeper);
      const all = whom === 'all' ? found : whom === 'gate' ? [] : keepers;
      for (const { pid } of all) killIfThere(pid);
      if (whom !== 'keeper') child.kill('SIGKILL');
    },
    async alone(limitMs) {
      for (const endMs = performance.now() + limitMs; pids().length > 0; await sleep(50)) if (performance.now() > endMs) return false;
      return true;
    },
    async recover(...words) {
      const recovering = start(['recover', ...words]);
      let out = '';
      for (const stream of [recovering.stdout, recovering.stderr]) stream?.on('data', (more) => (out += String(more)));
      const code = (await new Promise((done) => recovering.once('close', done))) as number;
      return { code, out };
    },
    async close() {
      for (const { pid } of pids()) killIfThere(pid);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

interface Found {
  readonly pid: number;
  readonly isKeeper: boolean;
}

/** The processes that were started for a run. */
function processesWith(variable: string): readonly Found[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => readOr(`/proc/${pid}/environ`).split('\0').includes(variable))
    .map((pid) => ({ pid: Number(pid), isKeeper: /keeper(\.js|\/bin\.ts)/.test(readOr(`/proc/${pid}/cmdline`)) }));
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

async function journalIn(state: string): Promise<string> {
  const names = (await readdir(state).catch(() => [])).filter((name) => name.endsWith('.jsonl'));
  return (await Promise.all(names.map((name) => readFile(join(state, name), 'utf8').catch(() => '')))).join('');
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
