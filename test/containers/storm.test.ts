import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { faultOf, faults } from '../../src/core/faults/catalog.ts';
import { wayOn } from '../../src/core/faults/ways-of.ts';
import { dice } from '../../src/core/random/dice.ts';
import { container as containerKind } from '../../src/core/targets/container.ts';
import { docker, freePort, until } from './engine.ts';
import { image } from './image.ts';
import { type Condition, conditionOf, placeOf, refusedHere, volumes } from './residue.ts';

// Runs are ended at drawn moments, in every way, while any fault of a container or of an intercepted link may be in place. Afterwards nothing of
// the gate may be left. `CHAOS_GATE_STORM_RUNS=500` runs more of it.
const runs = Number(process.env.CHAOS_GATE_STORM_RUNS ?? 24);
const seed = process.env.CHAOS_GATE_STORM_SEED ?? 'containers';
const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const atOnce = 3;
/** The gate starts, measures its baseline and injects within this time on a machine without other work. */
const longestMs = 14_000;
/** The share of the runs that are ended within this time after their fault was injected. */
const midFaultShare = 0.6;
const shortlyMs = 2_000;
const removedWithinMs = 20_000;

const onContainer = faults
  .filter((fault) => wayOn(fault, containerKind) !== undefined && !refusedHere.includes(fault.kind))
  .map(({ kind }) => `${kind} on stock`);
const placed = (kind = ''): string => (faultOf(kind)?.given?.path === undefined ? '' : `, path: ${placeOf(kind)}`);
const cases = [...onContainer, ...['latency', 'refuse', 'blackhole', 'reset'].map((kind) => `${kind} on to-stock`)];
const endings = ['gate', 'gate and keeper', 'cancel'] as const;

/** An app and what it depends on, for one run at a time. */
async function pair() {
  const [port, network] = [await freePort(), `cgstorm-${randomUUID().slice(0, 8)}`];
  await docker('network', 'create', network);
  const common = ['--detach', '--restart', 'unless-stopped', '--network', network, ...volumes];
  const stock = await docker('run', ...common, '--name', `${network}-stock`, '--network-alias', 'stock', image, '/app/server.cjs');
  const front = await docker('run', ...common, '--env', 'FALLBACK=1', '--publish', `127.0.0.1:${port}:80`, image, '/app/front.cjs');
  onTestFinished(async () => {
    await docker('rm', '--force', '--volumes', stock, front);
    await docker('network', 'rm', network);
  });
  await until(() =>
    fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  return { port, stock, name: `${network}-stock`, known: await conditionOf(stock) };
}
type Pair = Awaited<ReturnType<typeof pair>>;

const configOf = ({ port, name }: Pair, fault: string): string => {
  const [kind, on] = fault.split(' on ');
  return `version: 1
preview: http://127.0.0.1:${port}
targets:
  stock: { container: ${name} }
  to-stock: { link: { to: stock:80 } }
checks: [{ name: front, rate: 20/s, http: { path: / }, during: any, recovers: 60s }]
faults: [{ fault: ${kind}, on: ${on}, lasts: 60s${placed(kind)} }]
plan: { scenarios: 1, faults: 1, shrink: { tries: 0 } }
`;
};

interface Report {
  readonly problems: readonly string[];
  readonly inMidFault: boolean;
}

async function endedRun(on: Pair, number: number): Promise<Report> {
  const drawn = dice(`${seed}/${number}`);
  const fault = cases[Math.floor(drawn.unit('fault') * cases.length)] ?? '';
  const ending = endings[Math.floor(drawn.unit('ending') * endings.length)] ?? 'gate';
  const folder = await mkdtemp(join(tmpdir(), 'cgstorm-'));
  const state = join(folder, 'state');
  await mkdir(state, { mode: 0o700 });
  await writeFile(join(folder, 'chaos.yml'), configOf(on, fault));
  const env = { ...process.env, CHAOS_GATE_STATE_DIR: state };
  const child = spawn(process.execPath, [bundle, 'run'], { cwd: folder, env, stdio: 'ignore' });
  try {
    const moment = drawn.unit('moment');
    const untilMoment =
      drawn.unit('when') < midFaultShare ? midFault(state).then(() => sleep(moment * shortlyMs)) : sleep(moment * longestMs);
    await Promise.race([untilMoment, new Promise((done) => child.once('exit', done))]);
    const journal = await journalIn(state);
    const inMidFault = isInPlace(journal);
    await end(child, ending, folder);
    // With its keeper dead as well, only a later process can remove the fault.
    if (ending === 'gate and keeper') await recover(folder, env);
    const problems = await problemsOf(on);
    await recover(folder, env);
    if ((await journalIn(state)) !== '') problems.push('a journal is left');
    return { problems: problems.map((problem) => `run ${number}, ${fault}, ${ending} ended: ${problem}`), inMidFault };
  } finally {
    child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
}

const isInPlace = (journal: string): boolean => /"type":"fault\.applied"(?![\s\S]*"type":"fault\.removed")/.test(journal);

async function midFault(state: string): Promise<void> {
  for (let look = 0; look < 600 && !isInPlace(await journalIn(state)); look += 1) await sleep(50);
}

async function journalIn(state: string): Promise<string> {
  const [name] = (await readdir(state)).filter((file) => file.endsWith('.jsonl'));
  return name === undefined ? '' : readFile(join(state, name), 'utf8').catch(() => '');
}

async function end(child: ChildProcess, ending: (typeof endings)[number], folder: string): Promise<void> {
  if (ending === 'cancel') {
    child.kill('SIGINT');
    await Promise.race([new Promise((done) => child.once('exit', done)), sleep(removedWithinMs)]);
    return;
  }
  const keepers = ending === 'gate and keeper' ? await processesIn(folder) : [];
  child.kill('SIGKILL');
  for (const pid of keepers) if (pid !== child.pid) process.kill(pid, 'SIGKILL');
}

/** Pids of the processes of a run: those that were started in its folder. */
async function processesIn(folder: string): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const texts = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')));
  return pids.filter((_, index) => texts[index]?.includes(`CHAOS_GATE_STATE_DIR=${join(folder, 'state')}`)).map(Number);
}

const recover = (folder: string, env: NodeJS.ProcessEnv): Promise<unknown> =>
  new Promise((done) => spawn(process.execPath, [bundle, 'recover'], { cwd: folder, env, stdio: 'ignore' }).once('exit', done));

/** Waits until the container is as it was. Resolves with what is still different at the limit. */
async function problemsOf({ stock, known }: Pair): Promise<string[]> {
  const untilMs = performance.now() + removedWithinMs;
  for (;;) {
    const left = differences(known, await conditionOf(stock));
    if (left.length === 0 || performance.now() > untilMs) return left;
    await sleep(100);
  }
}

const differences = (known: Condition, now: Condition): string[] =>
  (Object.keys(known) as (keyof Condition)[])
    .filter((key) => JSON.stringify(known[key]) !== JSON.stringify(now[key]))
    .map((key) => `${key} is ${JSON.stringify(now[key])}, and was ${JSON.stringify(known[key])}`);

it('leaves nothing of the gate on containers, in whichever way a run ends', { timeout: 120_000 + runs * 20_000 }, async () => {
  const numbers = Array.from({ length: runs }, (_, number) => number).values();
  const reports: Report[] = [];
  const workers = Array.from({ length: atOnce }, async () => {
    const on = await pair();
    for (const number of numbers) {
      const report = await endedRun(on, number);
      reports.push(report);
      // Whatever a run has left would also be found in the next ones.
      if (report.problems.length > 0) return;
    }
  });
  await Promise.all(workers);
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
  expect(reports.filter(({ inMidFault }) => inMidFault).length).toBeGreaterThan(runs / 4);
});
