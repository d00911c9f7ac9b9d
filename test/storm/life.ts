import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, type Step, type StepEnd, startJob, startStep } from '../e2e/run-action.ts';
import type { Build, Door } from './build.ts';
import type { Ending } from './ending.ts';
import type { Lane } from './lane.ts';
import { processesLeft, thingsLeft } from './left.ts';
import { configOf, switchScript, type Weather } from './weather.ts';
import { oursOf, Witness } from './witness.ts';

const inputs = { 'report-dir': 'chaos-report', comment: 'never', 'fail-on': 'failed' };
/** How long everything is looked at when all is said to be over. */
const lookMs = 250;
const stepLimitMs = 60_000;

/** A run that is going on. */
export interface Life {
  readonly job: Job;
  readonly main: Step;
  /** Starts another door of the same build, and waits for its end. */
  run(door: Door): Promise<StepEnd>;
  /** Waits for an end; `null` when it does not come. */
  endOf(step: Step): Promise<StepEnd | null>;
  /** Types of the events that are in the journal now. */
  events(): Promise<readonly string[]>;
}

/** What one run came to. */
export interface Account {
  /** Empty: nothing was left, and all was said as it should be. */
  readonly problems: readonly string[];
  /** From what ended the run until the last time that a disturbance was seen. */
  readonly goneMs: number;
  /** From what ended the run until everything was over and nothing disturbed. */
  readonly overMs: number;
  readonly lengthMs: number;
  /** What was seen last. */
  readonly last: string;
  /** A fault was in place when the run was ended. */
  readonly live: boolean;
}

/** One run in its weather, ended in its way at `momentMs`, and what is left of it, seen from outside. */
export async function live(build: Build, lane: Lane, weather: Weather, ending: Ending, momentMs: number): Promise<Account> {
  const job = await startJob({
    files: { '.github/chaos.yml': configOf(weather, lane), 'theirs.txt': 'theirs', 'switch.sh': switchScript },
  });
  const worker = spawn('sleep', ['600'], { stdio: 'ignore' });
  const witness = new Witness(lane, worker.pid ?? 0, job.dir, weather.mayRefuse);
  try {
    await mkdir(join(job.dir, 'tmp'));
    await writeFile(join(job.workspace, 'worker.pid'), `${worker.pid}\n`);
    const startMs = performance.now();
    const life = await begin(build, job, weather);
    if (ending.comes) await Promise.race([sleep(momentMs), life.main.ended]);
    const isLive = (await ending.ready?.(life)) ?? isInPlace(await life.events());
    const causeMs = performance.now();
    const wrong = await ending.end(life);
    const endMs = performance.now();
    await sleep(lookMs);
    const left = [
      ...wrong,
      ...residue(witness, endMs),
      ...(await theirs(job, worker, weather)),
      ...(await processesLeft(job)),
      ...(await thingsLeft(job, lane.wire)),
    ];
    await witness.end();
    const lastMs = Math.max(causeMs, ...witness.seen.map(({ atMs }) => atMs));
    return {
      problems: left.map((one) => `${weather.name} (${weather.faults.join(', ')}; at ${Math.round(momentMs)} ms): ${one}`),
      goneMs: lastMs - causeMs,
      overMs: Math.max(lastMs, endMs) - causeMs,
      lengthMs: endMs - startMs,
      last: witness.seen.at(-1)?.what ?? 'nothing',
      live: isLive,
    };
  } finally {
    worker.kill('SIGKILL');
    await witness.end();
    await endAll(job);
  }
}

async function begin(build: Build, job: Job, { dice }: Weather): Promise<Life> {
  const env = { TMPDIR: join(job.dir, 'tmp') };
  const main = await startStep(job, 'main', {
    program: build.program('main'),
    inputs: { ...inputs, seed: `${dice.seed}`.slice(0, 90).replace(/[^\w.:/-]/g, '_') },
    env,
  });
  const endOf = (step: Step) => Promise.race([step.ended, sleep(stepLimitMs, null, { ref: false })]);
  return {
    job,
    main,
    endOf,
    async run(door) {
      const state = door === 'post' ? await stateOf(job) : {};
      const program = [...build.program(door), ...(door === 'cli' ? ['recover'] : [])];
      return (await startStep(job, 'post', { program, inputs, state, env })).ended;
    },
    events: () => eventsOf(job),
  };
}

/** What main has handed to its post step; it may still be alive. */
async function stateOf(job: Job): Promise<Record<string, string>> {
  const text = await readFile(join(job.dir, 'main-state-file'), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name ?? '', value ?? '']),
  );
}

async function eventsOf(job: Job): Promise<string[]> {
  const names = (await readdir(job.stateDir).catch(() => [])).filter((name) => name.endsWith('.jsonl'));
  const texts = await Promise.all(names.map((name) => readFile(join(job.stateDir, name), 'utf8').catch(() => '')));
  return texts.flatMap((text) => [...text.matchAll(/^\{"atMs":[\d.]+,"type":"([a-z.]+)"/gm)].map(([, type]) => type ?? ''));
}

const count = (events: readonly string[], type: string): number => events.filter((event) => event === type).length;
export const isInPlace = (events: readonly string[]): boolean => count(events, 'fault.applied') > count(events, 'fault.removed');

const residue = ({ seen }: Witness, sinceMs: number): string[] => [
  ...new Set(seen.filter(({ atMs }) => atMs >= sinceMs).map(({ what }) => `residue: ${what}`)),
];

/** What others made is as it was. */
async function theirs(job: Job, worker: ChildProcess, { mayDie }: Weather): Promise<string[]> {
  const text = await readFile(join(job.workspace, 'theirs.txt'), 'utf8').catch(() => 'gone');
  const isDead = worker.exitCode !== null || worker.signalCode !== null;
  return [
    ...(text === 'theirs' ? [] : ['somebody else’s file was touched']),
    ...(isDead && !mayDie ? ['somebody else’s process is dead'] : []),
  ];
}

/** A broken build may have left its children behind. */
async function endAll(job: Job): Promise<void> {
  for (const pid of (await oursOf(job.dir)).all) kill(pid);
  await job.close();
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has just gone by itself.
  }
}
