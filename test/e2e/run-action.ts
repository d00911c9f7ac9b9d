import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isBuilt } from '../programs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A job of the runner: one workspace, one temp folder, files for outputs, state and summary, and nothing else in the environment. */
export interface Job {
  readonly dir: string;
  readonly workspace: string;
  /** Journals lie here. */
  readonly stateDir: string;
  readonly env: Readonly<Record<string, string>>;
  readonly steps: Step[];
  /** Ends what still runs, and takes the folder away. */
  close(): Promise<void>;
}

export interface JobOptions {
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly apiUrl?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Files of the workspace by path. */
  readonly files?: Readonly<Record<string, string>>;
}

export async function startJob({ event, apiUrl, env = {}, files = {} }: JobOptions): Promise<Job> {
  const dir = await mkdtemp(join(tmpdir(), 'job-'));
  const workspace = join(dir, 'work');
  await mkdir(join(dir, 'temp'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(workspace, path, '..'), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  await mkdir(workspace, { recursive: true });
  await writeFile(join(dir, 'event.json'), JSON.stringify(event?.payload ?? {}));
  const steps: Step[] = [];
  return {
    dir,
    workspace,
    steps,
    stateDir: join(dir, 'state'),
    env: { ...jobEnvironment(dir, event?.name, apiUrl), ...env },
    close: async () => {
      for (const step of steps) step.process.kill('SIGKILL');
      await Promise.allSettled(steps.map(({ ended }) => ended));
      await rm(dir, { recursive: true, force: true });
    },
  };
}

const jobEnvironment = (dir: string, event = 'push', apiUrl = 'http://127.0.0.1:1') => ({
  PATH: process.env.PATH ?? '',
  HOME: dir,
  CHAOS_GATE_STATE_DIR: join(dir, 'state'),
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_API_URL: apiUrl,
  GITHUB_EVENT_NAME: event,
  GITHUB_EVENT_PATH: join(dir, 'event.json'),
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '500',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: 'f'.repeat(40),
  GITHUB_WORKSPACE: join(dir, 'work'),
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_TEMP: join(dir, 'temp'),
});

export interface StepOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the main step saved, for its post step. */
  readonly state?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** `bundle`: dist/, as it is published. `source`: the same door without a build. Omitted: the bundle if this run has one. */
  readonly from?: 'bundle' | 'source';
  /** The words after `node`, instead of the doors of this tree: another build. */
  readonly program?: readonly string[];
}

export interface Step {
  readonly process: ChildProcess;
  /** What it printed until now. */
  out(): string;
  readonly ended: Promise<StepEnd>;
}

export interface StepEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Starts a step as the runner does: `node dist/main.js` with inputs and state in the environment. */
export async function startStep(job: Job, door: 'main' | 'post', options: StepOptions = {}): Promise<Step> {
  const files = await stepFiles(job, door);
  const { NODE_COMPILE_CACHE } = process.env;
  const env = {
    ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }),
    ...job.env,
    ...files,
    ...prefixed('INPUT_', options.inputs, true),
    ...prefixed('STATE_', options.state),
    ...options.env,
  };
  const child = spawn(process.execPath, options.program ?? argv(door, options.from ?? (isBuilt ? 'bundle' : 'source')), {
    cwd: job.workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (out += text));
  const ended = new Promise<StepEnd>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      readEnd(files).then((read) => resolve({ code, signal, out, ...read }), reject);
    });
  });
  const step: Step = { process: child, out: () => out, ended };
  job.steps.push(step);
  return step;
}

/** Throws when the step ends, or a minute passes, before it has printed that. */
export async function until(step: Step, words: RegExp): Promise<void> {
  const deadline = AbortSignal.timeout(60_000);
  while (!words.test(step.out())) {
    if (deadline.aborted || step.process.exitCode !== null) throw new Error(`it never said ${words}:\n${step.out()}`);
    await sleep(20);
  }
}

/** The runner's cancel, to this one pid: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL (actions/runner, ProcessInvoker.cs). */
export async function cancelAsRunner(step: Step): Promise<StepEnd> {
  const gone = step.ended.then(() => true);
  for (const [signal, graceMs] of [
    ['SIGINT', 7500],
    ['SIGTERM', 2500],
    ['SIGKILL', 5000],
  ] as const) {
    step.process.kill(signal);
    if (await Promise.race([gone, sleep(graceMs, false)])) break;
  }
  return step.ended;
}

const argv = (door: string, from: 'bundle' | 'source'): string[] =>
  from === 'bundle'
    ? [join(root, 'dist', `${door}.js`)]
    : [
        '--input-type=module',
        '--eval',
        `import { ${door} } from ${JSON.stringify(join(root, 'src/entry.ts'))}; await ${door}(new URL('file://${root}src/'));`,
      ];

async function stepFiles(job: Job, door: string): Promise<Record<string, string>> {
  const names = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STATE: 'state-file',
    GITHUB_ENV: 'env',
    GITHUB_PATH: 'path',
    GITHUB_STEP_SUMMARY: 'summary',
  };
  const files = Object.fromEntries(Object.entries(names).map(([name, file]) => [name, join(job.dir, `${door}-${file}`)]));
  for (const file of Object.values(files)) await writeFile(file, '');
  return files;
}

async function readEnd(files: Record<string, string>): Promise<Pick<StepEnd, 'outputs' | 'state' | 'summary'>> {
  const text = (name: string) => readFile(files[name] ?? '', 'utf8');
  for (const name of ['GITHUB_ENV', 'GITHUB_PATH']) if ((await text(name)) !== '') throw new Error(`the step wrote to ${name}`);
  return {
    outputs: pairs(await text('GITHUB_OUTPUT')),
    state: pairs(await text('GITHUB_STATE')),
    summary: await text('GITHUB_STEP_SUMMARY'),
  };
}

const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)].map(([, name, , value]) => [name ?? '', value ?? '']),
  );

const prefixed = (prefix: string, values: Readonly<Record<string, string>> = {}, upper = false): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${upper ? name.toUpperCase() : name}`, value]));
