import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { statOf } from '../../src/world/process/stat.ts';
import type { Job } from '../e2e/run-action.ts';
import { processesOf } from './observer.ts';

/** What a run may leave in its workspace. */
const expected = new Set(['.github', 'worker.pid', 'theirs.txt', 'switch.sh', 'chaos-report']);
const leaveMs = 5_000;

/** Waits until no process of the job is left. Returns the processes that still run at the limit, as sentences. */
export async function processesLeft(job: Job, limitMs = leaveMs): Promise<string[]> {
  const untilMs = performance.now() + limitMs;
  for (;;) {
    const left = await alive((await processesOf(job.dir)).all);
    if (left.length === 0 || performance.now() > untilMs) return left.map((one) => `litter: process ${one} still runs`);
    await sleep(20);
  }
}

async function alive(pids: readonly number[]): Promise<string[]> {
  const stats = await Promise.all(pids.map(statOf));
  return stats.flatMap((stat) => (stat === null || stat.state === 'Z' ? [] : [`${stat.pid} (${stat.state}: ${wordsOf(stat.pid)})`]));
}

function wordsOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').slice(-60).trim();
  } catch {
    return 'ended';
  }
}

/** Ports, journals, locks and temporary files that the gate has left. */
export async function resourcesLeft(job: Job, link: number): Promise<string[]> {
  const lists = await Promise.all([
    list(job.stateDir, 'state'),
    list(join(job.dir, 'tmp'), 'temporary'),
    list(join(job.dir, 'temp'), 'the runner’s temporary'),
    list(job.workspace, 'workspace').then((found) => found.filter((one) => !expected.has(one.split('/').at(-1) ?? ''))),
  ]);
  return [...lists.flat(), ...((await opens(link)) ? [`port ${link} is open`] : [])].map((one) => `litter: ${one}`);
}

const list = async (dir: string, name: string): Promise<string[]> => (await readdir(dir).catch(() => [])).map((file) => `${name}/${file}`);

function opens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}
