import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { dice } from '../../src/core/random/dice.ts';
import { allPids } from '../../src/world/process/scan.ts';
import { statOf } from '../../src/world/process/stat.ts';
import { type Job, startJob, startStep } from './run-action.ts';
import { freePort } from './small-shop.ts';

/** A dozen deaths: each kind of fault twice, the gate killed at a moment that the number draws. */
const faults = [
  'fault: pause, on: shop',
  'fault: pause, on: worker',
  'fault: latency, on: wire, delay: 300ms',
  'fault: blackhole, on: wire',
  'fault: refuse, on: wire',
  'fault: surge, on: preview, rate: 50/s',
];
const deaths = faults.flatMap((fault, index) => [0, 1].map((turn) => ({ fault, number: 2 * index + turn })));
/** Two cores: more at once and the baseline is disturbed by the neighbours. */
const atOnce = 3;

const server = `require('node:http').createServer((_, response) => response.end('ok')).listen(Number(process.argv[2]), '127.0.0.1', () => console.log('up'))`;

const config = (shop: number, worker: number, wire: number, fault: string) => `version: 1
name: mortal
preview: http://127.0.0.1:${shop}
targets:
  shop: { process: { run: node server.cjs ${shop}, port: ${shop}, ready: / } }
  worker: { process: { port: ${worker} } }
  wire: { link: { listen: 127.0.0.1:${wire}, to: 127.0.0.1:${worker} } }
checks:
  - { name: front, http: { path: / }, rate: 20/s, steady: { success: 90% }, recovers: 5s }
faults:
  - { ${fault}, lasts: 60s }
plan: { scenarios: 1, budget: 3m }
`;

it('leaves nothing behind when the gate is killed in mid-fault and only the post step runs', { timeout: 240_000 }, async () => {
  const left: string[] = [];
  for (let next = 0; next < deaths.length; next += atOnce)
    left.push(...(await Promise.all(deaths.slice(next, next + atOnce).map(dieOnce))).flat());
  expect(left).toEqual([]);
});

/** What is left after one death, as sentences. */
async function dieOnce({ fault, number }: { fault: string; number: number }): Promise<string[]> {
  const [shop, worker, wire] = await Promise.all([freePort(), freePort(), freePort()]);
  const job = await startJob({ files: { 'server.cjs': server, '.github/chaos.yml': config(shop, worker, wire, fault) } });
  const other = spawn(process.execPath, [join(job.workspace, 'server.cjs'), String(worker)], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    await once(other.stdout, 'data');
    const inputs = { 'report-dir': 'chaos-report', comment: 'never', 'fail-on': 'failed' };
    const main = await startStep(job, 'main', { from: 'bundle', inputs });
    await untilRequested(job, main.out);
    await sleep(dice('kill').unit(`${number}`) * 700);
    main.process.kill('SIGKILL');
    const { state } = await main.ended;
    const post = await (await startStep(job, 'post', { from: 'bundle', inputs, state })).ended;
    const found = await residue(job, other, [shop, wire]);
    return [...(post.code === 0 ? [] : [`the post step ended with ${post.code}: ${post.out}`]), ...found].map(
      (one) => `${fault} #${number}: ${one}`,
    );
  } finally {
    other.kill('SIGKILL');
    await job.close();
  }
}

async function untilRequested(job: Job, out: () => string): Promise<void> {
  const deadline = AbortSignal.timeout(60_000);
  while (!(await journals(job)).some((text) => text.includes('"fault.requested"'))) {
    if (deadline.aborted) throw new Error(`no fault was put on:\n${out()}`);
    await sleep(20);
  }
}

async function journals(job: Job): Promise<string[]> {
  const names = await readdir(job.stateDir).catch(() => []);
  return Promise.all(names.map((name) => readFile(join(job.stateDir, name), 'utf8').catch(() => '')));
}

/** Seen from outside, not read from our own journal. */
async function residue(job: Job, other: ChildProcess, ports: readonly number[]): Promise<string[]> {
  const states = await Promise.all(ports.map(async (port) => ((await opens(port)) ? [`port ${port} is still open`] : [])));
  const worker = (await statOf(other.pid ?? 0))?.state ?? 'gone';
  const processes = await Promise.all(
    (await allPids()).map(async (pid) => ((await belongsTo(job, pid)) ? [`process ${pid} is still there`] : [])),
  );
  const owed = (await journals(job)).length === 0 ? [] : ['a journal is left'];
  return [
    ...states.flat(),
    ...(['T', 'Z', 'gone'].includes(worker) ? [`somebody else’s process is ${worker}`] : []),
    ...processes.flat(),
    ...owed,
  ];
}

/** Everything that the job has started has its home. */
const belongsTo = async (job: Job, pid: number): Promise<boolean> =>
  (await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '')).includes(`HOME=${job.dir}\0`);

function opens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}
