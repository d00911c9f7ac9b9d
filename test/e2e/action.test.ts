import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import type { Result } from '../../src/core/model/result/result.ts';
import { phases } from '../../src/core/model/run/phase.ts';
import { failureFingerprint } from '../../src/core/verdict/failure-fingerprint.ts';
import { event } from '../action/events.ts';
import { mallory } from '../github/objects.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { freePorts } from './free-ports.ts';
import { cancelAsRunner, type Job, type JobOptions, type Step, type StepEnd, startJob, startStep, until } from './run-action.ts';
import { smallShop } from './small-shop.ts';

const inputs = { comment: 'always', 'fail-on': 'failed', 'report-dir': 'chaos-report', 'github-token': 'job-token' };
const latency = '  - { fault: latency, on: edge, delay: 20ms, jitter: 0ms, lasts: 3s }';
const blackhole = '  - { fault: blackhole, on: edge, lasts: 3s }';
const pause = '  - { fault: pause, on: shop, lasts: 60s }';

/** A pull request, and jobs on it one after the other. */
interface Place {
  readonly server: LocalGitHub;
  /** A job for a shop that is struck in this way. */
  open(faults: string, change?: JobOptions & { readonly bend?: (config: string) => string }): Promise<Running>;
  /** Processes whose command line has the shop's port in it, with the letter of their state. */
  shops(): Promise<string[]>;
}

interface Running {
  main(change?: Readonly<Record<string, string>>): Promise<Step>;
  post(state: Readonly<Record<string, string>>): Promise<StepEnd>;
  resultFile(): Promise<Result>;
  close(): Promise<void>;
}

async function place({ onTestFinished }: TestContext): Promise<Place> {
  const [server, ports] = await Promise.all([startGitHub(), freePorts(3)]);
  const [port = 0] = ports;
  const jobs: Job[] = [];
  onTestFinished(async () => {
    await Promise.all([server, ...jobs].map((one) => one.close()));
    expect(server.violations).toEqual([]);
  });
  return {
    server,
    async open(faults, { bend = (config: string) => config, ...change } = {}) {
      const { '.github/chaos.yml': config = '', ...app } = smallShop(ports, faults);
      const files = { ...app, '.github/chaos.yml': bend(config) };
      const job = await startJob({ event: event('pull_request'), apiUrl: server.url, files, ...change });
      jobs.push(job);
      return {
        main: (inputsToo = {}) => startStep(job, 'main', { inputs: { ...inputs, ...inputsToo } }),
        post: async (state) => (await startStep(job, 'post', { inputs, state })).ended,
        resultFile: async () => JSON.parse(await readFile(join(job.workspace, 'chaos-report/result.json'), 'utf8')),
        close: () => job.close(),
      };
    },
    shops: () => shopsOn(port),
  };
}

async function shopsOn(port: number): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const states = await Promise.all(pids.map((pid) => shopState(pid, port)));
  return states.filter((state) => state !== null);
}

async function shopState(pid: string, port: number): Promise<string | null> {
  const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (!words.includes(`shop.cjs\0${port}\0`)) return null;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2)[0] ?? null;
}

describe.concurrent('the action', () => {
  it('is green for a change that holds, red for one that does not, keeps one comment, and hands nothing from the preview to the runner', async (context) => {
    const { server, open, shops } = await place(context);
    const failing = await open(blackhole);
    const bait = server.add(mallory, '<!-- chaos-gate:v1 name=small%20shop run=1 attempt=1 commit=none -->\nmine', 2);
    const red = await (await failing.main()).ended;
    expect([red.code, red.outputs.verdict, red.outputs.failed]).toEqual([1, 'failed', '1']);
    expect(red.outputs).toMatchObject({
      scenarios: '1',
      seed: 'ec26c3e57ca3',
      replay: expect.stringMatching(/^npx --yes github:chaos-gate\/chaos-gate#v[\d.]+ replay cg2\.\S+ --config \S+$/),
    });
    expect(red.summary).toContain('does not survive');
    // The shop prints commands of the runner.
    expect(red.out).not.toContain('taken over');
    const told = server.comments.find(({ author }) => author.login === 'github-actions[bot]');
    // Once as soon as it was known, and once more with what was learned.
    expect(told?.edits).toBe(1);
    expect(await failing.post(red.state)).toMatchObject({ code: 0, out: '' });
    await failing.close();
    const holding = await open(latency, { env: { GITHUB_RUN_ID: '501' } });
    const green = await (await holding.main()).ended;
    expect([green.code, green.outputs.verdict]).toEqual([0, 'passed']);
    expect(green.out).not.toContain('taken over');
    expect(server.comments.map(({ author, body }) => [author.login, body.includes('✅')])).toEqual([
      ['mallory', false],
      ['github-actions[bot]', true],
    ]);
    expect(bait.edits).toBe(0);
    expect(await shops()).toEqual([]);
  });

  it('accepts a known failure until the day that the base names, and not what the change itself lists', async (context) => {
    const { server, open } = await place(context);
    const findings = phases
      .flatMap((phase) => (['success', 'recovers'] as const).map((tolerance) => ({ check: 'front', target: null, phase, tolerance })))
      .map((one) => failureFingerprint(one, [{ fault: 'blackhole', on: 'edge' }]));
    const listed = (until: string, some = findings) =>
      `accept: [${some.map((finding) => `{ finding: ${finding}, until: ${until}, why: the stock client has no timeout }`).join(', ')}]\n`;
    const played = async (base: string, run: string) => {
      server.files = { 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e:.github/chaos.yml': base };
      const job = await open(blackhole, {
        env: { GITHUB_RUN_ID: run },
        bend: (config) => config.replace('tries: 2', 'tries: 0') + listed('2999-12-31'),
      });
      const end = await (await job.main()).ended;
      const told = server.comments.at(-1)?.body ?? '';
      await job.close();
      return { ...end, told };
    };
    // The base has let the first entry go and the others expire: that the change lists all of them until 2999 makes no difference.
    const own = await played(`version: 1\n${listed('2020-01-01', findings.slice(1))}`, '501');
    expect([own.code, own.outputs.verdict]).toEqual([1, 'failed']);
    expect(own.out).toMatch(new RegExp(`::notice[^\\n]*of the base branch does not list ${findings[0]}\\b`));
    expect(own.told).toMatch(/Fingerprint for `accept`: `[0-9a-f]{8}`/);
    expect(own.told).toContain('expired on 2020-01-01');
    const known = await played(listed('2999-12-30'), '503');
    expect([known.code, known.outputs.verdict, known.outputs.failed]).toEqual([0, 'passed', '0']);
    expect(known.told).toMatch(/🔶 \*\*\d known failures? accepted until 2999-12-30/);
    expect(known.told).toContain('the stock client has no timeout');
    expect(known.told).not.toContain('✅');
    expect(known.out).toContain('passed%2C except for known failures');
  });

  it('says every mistake of a config, is red, and tells the pull request', async (context) => {
    const { server, open } = await place(context);
    const { main, post } = await open('  - { fault: latenci, on: edge }');
    const end = await (await main({ previewurl: 'x' })).ended;
    expect([end.code, end.outputs.verdict, end.outputs.scenarios]).toEqual([2, 'invalid', '0']);
    expect(end.out).toContain('did you mean preview-url?');
    expect(end.out).toMatch(/^::error title=Chaos Gate%3A invalid input or config::/m);
    expect(server.comments[0]?.body).toContain('latency');
    expect(await post(end.state)).toMatchObject({ code: 0, out: '' });
  });

  it('says which input is wrong', async (context) => {
    const { server, open } = await place(context);
    const { main } = await open(latency);
    const end = await (await main({ comment: 'yes' })).ended;
    expect([end.code, end.outputs.verdict]).toEqual([2, 'invalid']);
    expect(end.summary).toContain('one of always, on-failure, never');
    expect(server.seen).toEqual([]);
  });

  it('a cancel rolls back and publishes within what the runner grants', async (context) => {
    const { server, open, shops } = await place(context);
    const { main, post, resultFile } = await open(pause);
    const step = await main();
    await until(step, /pause on shop: injected/);
    expect(await shops()).toEqual(['T']);
    const startedMs = performance.now();
    const end = await cancelAsRunner(step);
    expect(performance.now() - startedMs).toBeLessThan(10_000);
    expect([end.code, end.signal, end.outputs.verdict]).toEqual([130, null, 'cancelled']);
    expect(await shops()).toEqual([]);
    expect((await resultFile()).verdict).toBe('cancelled');
    await post(end.state);
    expect(server.comments).toHaveLength(1);
    expect(server.comments[0]?.body).toContain('cut short');
  });

  it('killed in mid-fault, the post step leaves nothing behind and says so', async (context) => {
    const { server, open, shops } = await place(context);
    const { main, post, resultFile } = await open(pause);
    const step = await main();
    await until(step, /pause on shop: injected/);
    step.process.kill('SIGKILL');
    const end = await step.ended;
    expect([end.signal, end.state.ended]).toEqual(['SIGKILL', undefined]);
    const last = await post(end.state);
    expect(last.code).toBe(0);
    expect(await shops()).not.toContain('T');
    expect((await resultFile()).verdict).not.toBe('passed');
    expect(server.comments).toHaveLength(1);
    expect(server.comments[0]?.body).not.toContain('✅');
  });
});
