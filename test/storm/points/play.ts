import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Job, type StepEnd, startJob, startStep } from '../../e2e/run-action.ts';
import type { Build, Door } from '../build.ts';
import type { Lane } from '../lane.ts';
import { processesLeft, thingsLeft } from '../left.ts';
import { configOf, switchScript } from '../weather.ts';
import { oursOf, Witness } from '../witness.ts';
import { weatherOfKind } from './kinds.ts';
import { type Orders, ordersVariable } from './order.ts';

const inputs = { 'report-dir': 'chaos-report', comment: 'never', 'fail-on': 'failed' };
const preload = fileURLToPath(new URL('preload.ts', import.meta.url));
/** Points at which the gate sends for a fault. */
const putsOn = /^gate (signal SIG(STOP|KILL)|ask (link\.disturb|traffic\.start))/;
const lookMs = 200;
const stepLimitMs = 40_000;

/** One run and the posts after it, and what goes wrong in each. */
export interface Case {
  readonly kind: string;
  readonly main: Orders['orders'];
  /** One after the other. */
  readonly posts: readonly Orders['orders'][];
}

export interface Played {
  /** Empty: nothing was left, nothing of others was touched. */
  readonly problems: readonly string[];
  /** `<role> <point>` in the order in which they were passed. */
  readonly points: readonly string[];
  readonly main: StepEnd;
  readonly posts: readonly StepEnd[];
  /** The gate has sent for the fault of what it played last, by a signal or a request to the keeper: the sham of a control is sent for as well. */
  readonly wasPutOn: boolean;
}

export async function play(build: Build, lane: Lane, { kind, main, posts }: Case): Promise<Played> {
  const weather = weatherOfKind(kind);
  const job = await startJob({
    files: { '.github/chaos.yml': configOf(weather, lane), 'theirs.txt': 'theirs', 'switch.sh': switchScript },
  });
  const worker = spawn('sleep', ['600'], { stdio: 'ignore' });
  const witness = new Witness(lane, worker.pid ?? 0, job.dir, weather.mayRefuse);
  try {
    await mkdir(join(job.dir, 'tmp'));
    await writeFile(join(job.workspace, 'worker.pid'), `${worker.pid}\n`);
    const ended = await step(build, job, 'main', main);
    const after: StepEnd[] = [];
    for (const orders of posts) after.push(await step(build, job, 'post', orders));
    const endMs = performance.now();
    await sleep(lookMs);
    const isDead = worker.exitCode !== null || worker.signalCode !== null;
    const residue = new Set(witness.seen.filter(({ atMs }) => atMs >= endMs).map(({ what }) => `residue: ${what}`));
    const litter = [...(await processesLeft(job)), ...(await thingsLeft(job, lane.wire))];
    const last = await step(build, job, 'cli', {});
    await witness.end();
    const points = (await readFile(logOf(job), 'utf8').catch(() => '')).split('\n').filter(Boolean);
    return {
      problems: [
        ...residue,
        ...new Set([...litter, ...(await thingsLeft(job, lane.wire))]),
        ...(isDead && !weather.mayDie ? ['somebody else’s process is dead'] : []),
        ...(last.code === 0 ? [] : [`recover ended with ${last.code}: ${last.out.slice(-200)}`]),
      ],
      points,
      main: ended,
      posts: after,
      wasPutOn: isDead || points.slice(lastBegun(points)).some((point) => putsOn.test(point)),
    };
  } finally {
    worker.kill('SIGKILL');
    await witness.end();
    for (const pid of (await oursOf(job.dir)).all) kill(pid);
    await job.close();
  }
}

/** Where the scenario that was begun last begins. */
const lastBegun = (points: readonly string[]): number =>
  Math.max(
    0,
    points.findLastIndex((point) => point.startsWith('gate write scenario.started, before')),
  );

const logOf = (job: Job): string => join(job.dir, 'points.log');

async function step(build: Build, job: Job, door: Door, orders: Orders['orders']): Promise<StepEnd> {
  const given: Orders = { step: door === 'main' ? 'gate' : 'post', orders, log: logOf(job) };
  const env = {
    TMPDIR: join(job.dir, 'tmp'),
    NODE_OPTIONS: `--disable-warning=ExperimentalWarning --import=${preload}`,
    [ordersVariable]: JSON.stringify(given),
  };
  const program = [...build.program(door), ...(door === 'cli' ? ['recover'] : [])];
  const state = door === 'post' ? await stateOf(job) : {};
  const started = await startStep(job, door === 'main' ? 'main' : 'post', { program, inputs, state, env });
  const late = sleep(stepLimitMs, null, { ref: false }).then(() => started.process.kill('SIGKILL'));
  const ended = await Promise.race([started.ended, late.then(() => started.ended)]);
  return ended;
}

/** What main has handed to its post step before it died. */
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
    // It has just gone by itself.
  }
}
