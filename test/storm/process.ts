import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, type Step, type StepEnd, startJob, startStep } from '../e2e/run-action.ts';
import type { Build, EntryPoint } from './build.ts';
import type { Ending } from './ending.ts';
import { type Disturbance, Observer, processesOf } from './observer.ts';
import type { Ports } from './ports.ts';
import { processesLeft, resourcesLeft } from './residue.ts';
import { configOf, type FaultSchedule, switchScript } from './schedule.ts';

const inputs = { 'report-dir': 'chaos-report', comment: 'never', 'fail-on': 'failed' };
/** How long the observation continues after the run has reported its end. */
const lookMs = 250;
const stepLimitMs = 60_000;

/** A gate that is running. */
export interface RunningGate {
  readonly job: Job;
  readonly main: Step;
  /** Starts another entry point of the same build, and waits for its end. */
  run(entry: EntryPoint): Promise<StepEnd>;
  /** Waits for the end of a step; `null`: it did not end within the limit. */
  endOf(step: Step): Promise<StepEnd | null>;
  /** Types of the events that the journal has now. */
  events(): Promise<readonly string[]>;
}

/** The outcome of one run. */
export interface RunReport {
  /** Empty: nothing was left, and the gate reported the right end. */
  readonly problems: readonly string[];
  /** From the cause of the end until the last disturbance that was observed. */
  readonly removedMs: number;
  /** From the cause of the end until all steps had ended and no disturbance was observed. */
  readonly overMs: number;
  readonly lengthMs: number;
  /** The last disturbance that was observed. */
  readonly last: string;
  /** A fault was in place when the run was ended. */
  readonly inMidFault: boolean;
}

/** Starts a run with the faults of a schedule, ends it at `momentMs`, and reports what an observer outside the gate sees afterwards. */
export async function runAndEnd(build: Build, ports: Ports, schedule: FaultSchedule, ending: Ending, momentMs: number): Promise<RunReport> {
  const job = await startJob({
    files: { '.github/chaos.yml': configOf(schedule, ports), 'theirs.txt': 'theirs', 'switch.sh': switchScript },
  });
  const worker = spawn('sleep', ['600'], { stdio: 'ignore' });
  const observer = new Observer(ports, worker.pid ?? 0, job.dir, schedule.mayRefuse);
  try {
    await mkdir(join(job.dir, 'tmp'));
    await writeFile(join(job.workspace, 'worker.pid'), `${worker.pid}\n`);
    const startMs = performance.now();
    const gate = await begin(build, job, schedule);
    if (ending.isForced) await Promise.race([sleep(momentMs), gate.main.ended]);
    const isInMidFault = (await ending.ready?.(gate)) ?? isInPlace(await gate.events());
    const causeMs = performance.now();
    const wrongEnd = await ending.end(gate);
    const endMs = performance.now();
    await sleep(lookMs);
    const problems = [
      ...wrongEnd,
      ...residue(observer.disturbances, endMs),
      ...(await theirs(job, worker, schedule)),
      ...(await processesLeft(job)),
      ...(await resourcesLeft(job, ports.link)),
    ];
    await observer.end();
    const lastMs = Math.max(causeMs, ...observer.disturbances.map(({ atMs }) => atMs));
    return {
      problems: problems.map((one) => `${schedule.name} (${schedule.faults.join(', ')}; at ${Math.round(momentMs)} ms): ${one}`),
      removedMs: lastMs - causeMs,
      overMs: Math.max(lastMs, endMs) - causeMs,
      lengthMs: endMs - startMs,
      last: observer.disturbances.at(-1)?.what ?? 'nothing',
      inMidFault: isInMidFault,
    };
  } finally {
    worker.kill('SIGKILL');
    await observer.end();
    await endAll(job);
  }
}

async function begin(build: Build, job: Job, { dice }: FaultSchedule): Promise<RunningGate> {
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
    async run(entry) {
      const state = entry === 'post' ? await stateOf(job) : {};
      const program = [...build.program(entry), ...(entry === 'cli' ? ['recover'] : [])];
      return (await startStep(job, 'post', { program, inputs, state, env })).ended;
    },
    events: () => eventsOf(job),
  };
}

/** The state that main has saved for its post step. Main may still be running. */
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

/** The observer sends about six requests in `lookMs`. */
const fewResponses = 2;

export function residue(disturbances: readonly Disturbance[], sinceMs: number): string[] {
  const since = disturbances.filter(({ atMs }) => atMs >= sinceMs);
  const responses = since.filter(({ isResponse }) => isResponse);
  const left = responses.length > fewResponses ? since : since.filter(({ isResponse }) => !isResponse);
  return [...new Set(left.map(({ what }) => `residue: ${what}`))];
}

/** Problems with the file and the process that do not belong to the gate. */
async function theirs(job: Job, worker: ChildProcess, { mayDie }: FaultSchedule): Promise<string[]> {
  const text = await readFile(join(job.workspace, 'theirs.txt'), 'utf8').catch(() => 'gone');
  const isDead = worker.exitCode !== null || worker.signalCode !== null;
  return [
    ...(text === 'theirs' ? [] : ['a file of another owner was changed']),
    ...(isDead && !mayDie ? ['a process of another owner is dead'] : []),
  ];
}

/** A broken build may have left its children behind. */
async function endAll(job: Job): Promise<void> {
  for (const pid of (await processesOf(job.dir)).all) kill(pid);
  await job.close();
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // The process has already ended.
  }
}
