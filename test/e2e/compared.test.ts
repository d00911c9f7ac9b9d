import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import type { Result } from '../../src/core/model/result/result.ts';
import { event } from '../action/events.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { freePort, isFree } from './free-ports.ts';
import { onceMore } from './once-more.ts';
import { type Job, type StepEnd, startJob, startStep, until } from './run-action.ts';

const inputs = { comment: 'always', 'fail-on': 'regression', 'report-dir': 'chaos-report', 'github-token': 'job-token' };

const stock = `
const { createServer } = require('node:http');
createServer((request, response) => response.end('3')).listen(Number(process.argv[2]), '127.0.0.1');
`;

/** Asks the stock for each page, and waits `patience` ms; without it the careful one shows the page all the same. */
const shop = `
const { createServer, get } = require('node:http');
const [port, stock, kind, patience = '300'] = process.argv.slice(2);
createServer((request, response) => {
  if (request.url === '/healthz') return response.end('ok');
  const fail = () => { response.statusCode = kind === 'careful' ? 200 : 500; response.end('{"ok":true}'); };
  const asked = get({ port: Number(stock), host: '127.0.0.1', timeout: Number(patience), agent: false }, (answer) => {
    answer.resume().once('end', () => response.end('{"ok":true}')).once('error', fail);
  });
  asked.once('timeout', () => asked.destroy(new Error('late'))).once('error', fail);
}).listen(Number(port), '127.0.0.1');
`;

interface Place {
  readonly server: LocalGitHub;
  readonly job: Job;
  readonly ports: readonly number[];
}

interface Trouble {
  readonly fault: string;
  /** Trials of the search for the breaking point, for each side. */
  readonly tries: number;
}

const refused = (lasts: string): Trouble => ({ fault: `{ fault: refuse, on: shop-to-stock, lasts: ${lasts} }`, tries: 0 });

/** A change and its base, which is written as `there` says, with one stock for both. */
async function place({ onTestFinished }: TestContext, here: string, there: string, { fault, tries }: Trouble): Promise<Place> {
  const [server, ...ports] = await Promise.all([startGitHub(), freePort(), freePort(), freePort(), freePort(), freePort()]);
  const [front, wire, baseFront, baseWire, back] = ports;
  const config = `version: 1
name: two shops
preview: http://127.0.0.1:${front}
targets:
  stock: { process: { run: node stock.cjs ${back}, port: ${back} } }
  shop: { process: { run: node shop.cjs ${front} ${wire} ${here}, port: ${front}, ready: /healthz } }
  shop-to-stock: { link: { listen: "127.0.0.1:${wire}", to: "127.0.0.1:${back}" } }
compare:
  preview: http://127.0.0.1:${baseFront}
  targets:
    shop: { process: { run: node shop.cjs ${baseFront} ${baseWire} ${there}, port: ${baseFront}, ready: /healthz } }
    shop-to-stock: { link: { listen: "127.0.0.1:${baseWire}", to: "127.0.0.1:${back}" } }
checks:
  - name: front
    http: { path: /, json: { ok: true }, timeout: 1s }
    rate: 40/s
    steady: { success: 90% }
    during: { success: 60% }
    recovers: 15s
faults:
  - ${fault}
plan: { scenarios: 1, budget: 3m, shrink: { tries: ${tries} } }
`;
  const files = { 'stock.cjs': stock, 'shop.cjs': shop, '.github/chaos.yml': config };
  const job = await startJob({ event: event('pull_request'), apiUrl: server.url, files });
  onTestFinished(async () => {
    await Promise.all([server.close(), job.close()]);
    expect(server.violations).toEqual([]);
  });
  return { server, job, ports };
}

async function expectNothingLeft({ job, ports }: Place): Promise<void> {
  for (const port of ports) expect(await isFree(port)).toBe(true);
  expect(await readdir(job.stateDir)).toEqual([]);
}

interface Played {
  readonly end: StepEnd;
  readonly here: Result;
  readonly there: Result;
}

const play = (all: Place): Promise<Played> =>
  onceMore(
    () => playOnce(all),
    ({ here, there }) => [here, there].every(({ scenarios }) => scenarios.some(({ outcome }) => outcome !== 'inconclusive')),
  );

async function playOnce(all: Place): Promise<Played> {
  const end = await (await startStep(all.job, 'main', { inputs })).ended;
  return { end, here: await resultIn(all, 'chaos-report'), there: await resultIn(all, 'chaos-report/base') };
}

const resultIn = async ({ job }: Place, folder: string): Promise<Result> =>
  JSON.parse(await readFile(join(job.workspace, folder, 'result.json'), 'utf8'));

describe.concurrent('a change beside its base', () => {
  it('says what is new, by the same plan in the same minutes', async (context) => {
    const all = await place(context, 'careless', 'careful', refused('3s'));
    const { end, here, there } = await play(all);
    expect([end.code, end.outputs.verdict]).toEqual([1, 'failed']);
    expect([here.verdict, there.verdict]).toEqual(['failed', 'passed']);
    expect(here.comparison).toMatchObject({ hindrances: [], base: { preview: there.preview }, scenarios: [{ base: 's1', change: 'new' }] });
    expect(all.server.comments[0]?.body).toContain(
      `Compared with the base (\`${there.preview}\`, alternating in this run): **1\u00a0new**.`,
    );
    await expectNothingLeft(all);
  });

  it('is green for what was as broken before', async (context) => {
    const all = await place(context, 'careless', 'careless', refused('3s'));
    const { end, here } = await play(all);
    expect(here.comparison).toMatchObject({ hindrances: [], scenarios: [{ change: 'unchanged' }] });
    expect([end.code, end.outputs.verdict]).toEqual([0, 'failed']);
    await expectNothingLeft(all);
  });

  it('searches the breaking point on both sides: with less patience the change fails sooner', { timeout: 240_000 }, async (context) => {
    const slow = { fault: '{ fault: latency, on: shop-to-stock, delay: 400ms, jitter: 0ms, lasts: 1500ms }', tries: 7 };
    const all = await place(context, 'careless 50', 'careless 300', slow);
    const { end, here, there } = await play(all);
    expect([end.code, end.outputs.verdict, there.verdict]).toEqual([0, 'failed', 'failed']);
    const edge = here.comparison?.scenarios[0]?.edge;
    expect(edge, JSON.stringify(here.comparison)).toMatchObject({ parameter: 'delay', sameForm: true, moved: 'sooner' });
    expect([here, there].map(({ scenarios }) => scenarios[0]?.edge?.threshold)).toEqual([edge?.here, edge?.base]);
    expect(edge?.base?.high, JSON.stringify(edge)).toBeGreaterThan(240);
    expect(edge?.here?.low, JSON.stringify(edge)).toBeLessThan(60);
    const comment = all.server.comments[0]?.body.replaceAll('\u00a0', ' ') ?? '';
    expect(comment).toContain('**1 fails sooner**');
    expect(comment).toMatch(/also failed; \*\*fails sooner\*\*: \d+ ms on the base, \d+ ms here/);
    await expectNothingLeft(all);
  });

  it('puts both back when it is killed', async (context) => {
    const all = await place(context, 'careful', 'careful', refused('60s'));
    const step = await startStep(all.job, 'main', { inputs });
    await until(step, /^base: .*refuse on shop-to-stock: injected/m);
    step.process.kill('SIGKILL');
    const { state } = await step.ended;
    const end = await (await startStep(all.job, 'post', { inputs, state })).ended;
    expect(end.code).toBe(0);
    expect((await resultIn(all, 'chaos-report')).unrestored).toEqual([]);
    await expectNothingLeft(all);
  });
});
