import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, type TestContext } from 'vitest';
import { allPids } from '../../src/world/process/scan.ts';
import { event } from '../action/events.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { freePort } from './free-ports.ts';
import { cancelAsRunner, type Job, type Step, type StepOptions, startJob, startStep } from './run-action.ts';

const from: NonNullable<StepOptions['from']> = process.env.CHAOS_GATE_SOURCE === '1' ? 'source' : 'bundle';
const inputs = { comment: 'always', 'fail-on': 'failed', 'report-dir': 'chaos-report', 'github-token': 'job-token' };
const app = `require('node:http').createServer((_, response) => response.end('ok')).listen(Number(process.argv[2]), '127.0.0.1')`;

/** A preview, a rule (a file) that commands put down and take away, and a pull request of its own. */
interface Place {
  readonly server: LocalGitHub;
  readonly job: Job;
  step(door: 'main' | 'post', state?: Readonly<Record<string, string>>): Promise<Step>;
  isRuled(): boolean;
  /** What the journals of the run say. */
  journal(): Promise<string>;
  untilJournal(words: string): Promise<void>;
}

async function open({ onTestFinished }: TestContext, commands: string, lasts = '2s'): Promise<Place> {
  const [server, port] = await Promise.all([startGitHub(), freePort()]);
  const job = await startJob({
    event: event('pull_request'),
    apiUrl: server.url,
    files: { 'shop.cjs': app, '.github/chaos.yml': configOf(port, commands, lasts) },
  });
  onTestFinished(() => close(server, job));
  const journal = () => journalOf(job);
  return {
    server,
    job,
    step: (door, state = {}) => startStep(job, door, { from, inputs, state }),
    isRuled: () => existsSync(join(job.workspace, 'rule')),
    journal,
    async untilJournal(words) {
      const deadline = AbortSignal.timeout(60_000);
      while (!(await journal()).includes(words)) {
        if (deadline.aborted) throw new Error(`the journal never had ${words}`);
        await sleep(10);
      }
    },
  };
}

async function close(server: LocalGitHub, job: Job): Promise<void> {
  // A keeper that has put everything back takes a moment to leave.
  const deadline = AbortSignal.timeout(5_000);
  while ((await left(job)).length > 0 && !deadline.aborted) await sleep(50);
  const helpers = await left(job);
  await Promise.all([server.close(), job.close()]);
  expect(server.violations).toEqual([]);
  expect(helpers).toEqual([]);
}

/** Everything that the job has started, and that is neither main nor post. */
async function left(job: Job): Promise<string[]> {
  const own = new Set(job.steps.map(({ process }) => process.pid));
  const all = await Promise.all(
    (await allPids()).map(async (pid) => {
      const ours = (await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '')).includes(`HOME=${job.dir}\0`);
      return ours && !own.has(pid) ? [await readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '')] : [];
    }),
  );
  return all.flat();
}

const configOf = (port: number, commands: string, lasts: string): string => `version: 1
name: ruled
preview: http://127.0.0.1:${port}
targets:
  shop: { process: { run: node shop.cjs ${port}, port: ${port}, ready: / } }
  rule: { command: { ${commands} } }
checks:
  - { name: front, http: { path: / }, rate: 50/s, steady: { success: 90% }, recovers: 5s }
faults:
  - { fault: command, on: rule, lasts: ${lasts} }
plan: { scenarios: 1, budget: 3m }
`;

async function journalOf({ stateDir }: Job): Promise<string> {
  const names = await readdir(stateDir).catch(() => []);
  return (await Promise.all(names.map((name) => readFile(join(stateDir, name), 'utf8').catch(() => '')))).join('');
}

const verify = `verify: [test, '!', -e, rule]`;

describe.concurrent('a command as a fault', () => {
  it('puts a command’s fault on, sees it in place, takes it out, and has rehearsed it before', async (context) => {
    const { job, step, isRuled } = await open(
      context,
      `inject: [sh, -c, 'echo in >> log; touch rule'], undo: [sh, -c, 'echo out >> log; rm rule'], ${verify}`,
    );
    const end = await (await step('main')).ended;
    expect([end.code, end.outputs.verdict], end.out).toEqual([0, 'passed']);
    expect(isRuled()).toBe(false);
    const log = await readFile(join(job.workspace, 'log'), 'utf8');
    expect(log.split('\n')).toEqual(['in', 'out', 'out', 'in', 'out', '']);
  });

  it('plays no scenario when the rehearsal shows that a fault cannot be seen, and says so', async (context) => {
    const { job, step } = await open(context, `inject: ['true'], undo: ['true'], ${verify}`);
    const end = await (await step('main')).ended;
    expect([end.code, end.outputs.verdict], end.out).toEqual([5, 'error']);
    expect(end.summary).toContain('not observed');
    expect(await readFile(join(job.workspace, 'chaos-report/journal.jsonl'), 'utf8')).not.toContain('fault.requested');
  });

  it('says exactly what may still be in place, and how a person takes it out, when an undo fails', async (context) => {
    // Twice it works, for the rehearsal.
    const undo = `[sh, -c, 'echo x >> undone; test $(wc -l < undone) -le 2 && rm -f rule || { echo "no rights any more"; exit 9; }']`;
    const { server, job, step, isRuled } = await open(context, `inject: [touch, rule], undo: ${undo}, ${verify}`);
    const end = await (await step('main')).ended;
    expect([end.code, end.outputs.verdict], end.out).toEqual([6, 'unrestored']);
    expect(isRuled()).toBe(true);
    const comment = server.comments[0]?.body ?? '';
    const report = await readFile(join(job.workspace, 'chaos-report/report.md'), 'utf8');
    for (const text of [comment, end.summary, report]) {
      expect(text).toContain('Still to be removed');
      expect(text).toContain('`rule` (`command.undo`)');
      expect(text).toContain('no rights any more');
      expect(text).toContain(`cd ${job.workspace}\n`);
      expect(text).toContain(`sh -c 'echo x >> undone;`);
    }
    expect(end.out).toMatch(/^::error title=[^\n]*::/m);
    // The post step tries again, and cannot either: red, with the same words. Then the rights are back.
    const last = await (await step('post', end.state)).ended;
    expect([last.code, server.comments.length], last.out).toEqual([6, 1]);
    await Promise.all(['undone', 'rule'].map((file) => rm(join(job.workspace, file))));
  });

  it('ends a command that is still in flight when the gate is killed, before it undoes', async (context) => {
    // Quick in the rehearsal, and slow after it.
    const { step, isRuled, untilJournal } = await open(
      context,
      `inject: [sh, -c, 'test -e slow && sleep 1.5; touch slow rule'], undo: [rm, -f, rule], ${verify}, timeout: 5s`,
    );
    const main = await step('main');
    await untilJournal('"undo.recorded","undo":{"id":"s1.f1"');
    await sleep(300);
    main.process.kill('SIGKILL');
    const { state } = await main.ended;
    const last = await (await step('post', state)).ended;
    expect(last.code, last.out).toBe(0);
    await sleep(1_500);
    expect(isRuled()).toBe(false);
  });

  it('takes it out when the job is cancelled', async (context) => {
    const { server, step, isRuled, untilJournal } = await open(context, `inject: [touch, rule], undo: [rm, ./rule], ${verify}`, '60s');
    const main = await step('main');
    await untilJournal('"fault.applied"');
    expect(isRuled()).toBe(true);
    const end = await cancelAsRunner(main);
    expect(isRuled()).toBe(false);
    const last = await (await step('post', end.state)).ended;
    expect(last.code, last.out).toBe(0);
    expect(server.comments[0]?.body).toContain('cut short');
  });

  it('waits until a fault shows that takes effect later, and until it is gone', async (context) => {
    const later = (words: string) => `[sh, -c, '(sleep 1; ${words}) >/dev/null 2>&1 &']`;
    const { job, step, isRuled } = await open(
      context,
      `inject: ${later('touch rule')}, undo: ${later('rm -f rule')}, ${verify}, settles: { in: 20s, out: 20s }`,
    );
    const end = await (await step('main')).ended;
    expect([end.code, end.outputs.verdict], end.out).toEqual([0, 'passed']);
    expect(isRuled()).toBe(false);
    const journal = await readFile(join(job.workspace, 'chaos-report/journal.jsonl'), 'utf8');
    expect(journal).toMatch(/"fault.gone".*exit code 0 after \d/);
  });

  it('leaves an undo that takes longer than a cancel allows to the post step', async (context) => {
    const { step, isRuled, untilJournal } = await open(
      context,
      // Quick in the rehearsal, and slow after it.
      `inject: [sh, -c, 'test -e seen && touch slow; touch seen rule'], undo: [sh, -c, 'test -e slow && sleep 12; rm -f rule'], ${verify}, timeout: 20s`,
      '30s',
    );
    const main = await step('main');
    await untilJournal('"fault.applied"');
    const end = await cancelAsRunner(main);
    expect(isRuled()).toBe(true);
    const last = await (await step('post', end.state)).ended;
    expect(last.code, last.out).toBe(0);
    expect(isRuled()).toBe(false);
  });

  it('is taken out by the keeper when the gate is frozen and nobody else comes', async (context) => {
    const { step, isRuled, journal, untilJournal } = await open(context, `inject: [touch, rule], undo: [rm, ./rule], ${verify}`, '60s');
    const main = await step('main');
    await untilJournal('"fault.applied"');
    main.process.kill('SIGSTOP');
    expect((await main.ended).signal).toBe('SIGKILL');
    await untilJournal('put back by the keeper');
    expect(isRuled()).toBe(false);
    expect(await journal()).toContain('the gate had not responded for too long and was ended');
  });
});
