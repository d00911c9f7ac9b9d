import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Job, type StepEnd, startJob, startStep } from '../../e2e/run-action.ts';
import type { Build, EntryPoint } from '../build.ts';
import { Observer, processesOf } from '../observer.ts';
import type { Ports } from '../ports.ts';
import { processesLeft, resourcesLeft } from '../residue.ts';
import { configOf, switchScript } from '../schedule.ts';
import { scheduleOfKind } from './kinds.ts';
import { ordersVariable, type PreloadOptions } from './mishap.ts';

const inputs = { 'report-dir': 'chaos-report', comment: 'never', 'fail-on': 'failed' };
const preload = fileURLToPath(new URL('preload.ts', import.meta.url));
/** Points at which the gate sends the signal or the request that injects a fault. */
const injection = /^gate (signal SIG(STOP|KILL)|ask (link\.disturb|traffic\.start))/;
const lookMs = 200;
const stepLimitMs = 40_000;

/** One run and the post steps after it, with the mishaps of each. */
export interface Case {
  readonly kind: string;
  readonly main: PreloadOptions['mishaps'];
  /** One after the other. */
  readonly posts: readonly PreloadOptions['mishaps'][];
}

export interface CaseResult {
  /** Empty: nothing was left, and nothing of other owners was changed. */
  readonly problems: readonly string[];
  /** `<role> <point>` in the order in which they were passed. */
  readonly points: readonly string[];
  readonly main: StepEnd;
  readonly posts: readonly StepEnd[];
  /** Whether the gate has injected the fault of its last scenario, by a signal or a request to the keeper. The harmless fault of a control counts. */
  readonly wasInjected: boolean;
}

export async function runCase(build: Build, ports: Ports, { kind, main, posts }: Case): Promise<CaseResult> {
  const schedule = scheduleOfKind(kind);
  const job = await startJob({
    files: { '.github/chaos.yml': configOf(schedule, ports), 'theirs.txt': 'theirs', 'switch.sh': switchScript },
  });
  const worker = spawn('sleep', ['600'], { stdio: 'ignore' });
  const observer = new Observer(ports, worker.pid ?? 0, job.dir, schedule.mayRefuse);
  try {
    await mkdir(join(job.dir, 'tmp'));
    await writeFile(join(job.workspace, 'worker.pid'), `${worker.pid}\n`);
    const ended = await step(build, job, 'main', main);
    const after: StepEnd[] = [];
    for (const mishaps of posts) after.push(await step(build, job, 'post', mishaps));
    const endMs = performance.now();
    await sleep(lookMs);
    const isDead = worker.exitCode !== null || worker.signalCode !== null;
    const residue = new Set(observer.disturbances.filter(({ atMs }) => atMs >= endMs).map(({ what }) => `residue: ${what}`));
    const litter = [...(await processesLeft(job)), ...(await resourcesLeft(job, ports.link))];
    const last = await step(build, job, 'cli', {});
    await observer.end();
    const points = (await readFile(logOf(job), 'utf8').catch(() => '')).split('\n').filter(Boolean);
    return {
      problems: [
        ...residue,
        ...new Set([...litter, ...(await resourcesLeft(job, ports.link))]),
        ...(isDead && !schedule.mayDie ? ['a process of another owner is dead'] : []),
        ...(last.code === 0 ? [] : [`recover ended with ${last.code}: ${last.out.slice(-200)}`]),
      ],
      points,
      main: ended,
      posts: after,
      wasInjected: isDead || points.slice(lastBegun(points)).some((point) => injection.test(point)),
    };
  } finally {
    worker.kill('SIGKILL');
    await observer.end();
    for (const pid of (await processesOf(job.dir)).all) kill(pid);
    await job.close();
  }
}

/** The index at which the last scenario begins. */
const lastBegun = (points: readonly string[]): number =>
  Math.max(
    0,
    points.findLastIndex((point) => point.startsWith('gate write scenario.started, before')),
  );

const logOf = (job: Job): string => join(job.dir, 'points.log');

async function step(build: Build, job: Job, entry: EntryPoint, mishaps: PreloadOptions['mishaps']): Promise<StepEnd> {
  const given: PreloadOptions = { step: entry === 'main' ? 'gate' : 'post', mishaps, log: logOf(job) };
  const env = {
    TMPDIR: join(job.dir, 'tmp'),
    NODE_OPTIONS: `--disable-warning=ExperimentalWarning --import=${preload}`,
    [ordersVariable]: JSON.stringify(given),
  };
  const program = [...build.program(entry), ...(entry === 'cli' ? ['recover'] : [])];
  const state = entry === 'post' ? await stateOf(job) : {};
  const started = await startStep(job, entry === 'main' ? 'main' : 'post', { program, inputs, state, env });
  const late = sleep(stepLimitMs, null, { ref: false }).then(() => started.process.kill('SIGKILL'));
  const ended = await Promise.race([started.ended, late.then(() => started.ended)]);
  return ended;
}

/** The state that main saved for its post step before it died. */
async function stateOf(job: Job): Promise<Record<string, string>> {
  const text = await readFile(join(job.dir, 'main-state-file'), 'utf8').catch(() => '');
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name ?? '', value ?? '']),
  );
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // The process has already ended.
  }
}
