import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunEvent, RunEventBody } from '../../src/core/model/run/event.ts';
import { resultJson } from '../../src/core/report/json.ts';
import { openJournal } from '../../src/world/journal/journal.ts';
import { journalName } from '../../src/world/journal/name.ts';
import { identityOf, stateOf } from '../../src/world/process/identity.ts';
import { type Job, type StepEnd, startJob, startStep } from '../e2e/run-action.ts';
import { failed } from '../fixtures/results/failed.ts';
import { actionsBot } from '../github/objects.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';
import { event } from './events.ts';

let server: LocalGitHub;
let job: Job;
let journal: string;
let victim: ChildProcess;

beforeEach(async () => {
  server = await startGitHub();
  job = await startJob({ event: event('pull_request'), apiUrl: server.url });
  journal = join(job.stateDir, 'run.jsonl');
  await mkdir(job.stateDir, { mode: 0o700 });
  victim = spawn('sleep', ['60'], { stdio: 'ignore' });
});

afterEach(async () => {
  victim.kill('SIGKILL');
  await Promise.all([server.close(), job.close()]);
  expect(server.violations).toEqual([]);
});

/** What a gate leaves behind that died while `victim` was stopped. */
async function leaveJournal(undoKind = 'process.continue'): Promise<void> {
  const dead = spawn('sleep', ['60'], { stdio: 'ignore' });
  const gate = await identityOf(dead.pid ?? 0);
  const gone = once(dead, 'close');
  dead.kill('SIGKILL');
  await gone;
  const stopped = await identityOf(victim.pid ?? 0);
  if (gate === null || stopped === null) throw new Error('a process was gone too early');
  victim.kill('SIGSTOP');
  const plan = { schema: 'chaos-gate/plan/v2', name: 'shop', seed: '1', scenarios: [{ id: 's1', faults: [] }] } as const;
  const run = { id: '500', attempt: 1, commit: 'c'.repeat(40), startedAt: '2026-01-02T03:04:05.000Z' };
  await write(
    { type: 'run.started', version: '0.1.0', run, gate, preview: 'http://127.0.0.1:8080/', plan, checks: [], budgetMs: 60_000 },
    { type: 'scenario.started', scenario: 's1', plan: { id: 's1', faults: [] } },
    { type: 'undo.recorded', undo: { id: 'u1', target: 'api', kind: undoKind, state: { processes: [{ ...stopped }] } } },
  );
}

async function write(...events: readonly RunEventBody[]): Promise<void> {
  const file = await openJournal(journal);
  for (const [index, body] of events.entries()) await file.append({ atMs: index * 1000, ...body } as RunEvent);
  await file.close();
}

/** What a gate leaves behind that has judged. */
async function leaveReport(id = failed.run.id): Promise<void> {
  await mkdir(join(job.workspace, 'chaos-report'));
  const result = resultJson({ ...failed, run: { ...failed.run, id, attempt: 1 } });
  await writeFile(join(job.workspace, 'chaos-report/result.json'), result);
}

const inputs = { 'github-token': 'job-token', comment: 'always', 'fail-on': 'failed', 'report-dir': 'chaos-report' };
const post = async (state: Record<string, string>, env: Record<string, string> = {}): Promise<StepEnd> =>
  (await startStep(job, 'post', { inputs, state, env })).ended;

describe('the post step', () => {
  it('says nothing when main said it', async () => {
    const end = await post({ journal, ended: 'passed' });
    expect(end).toMatchObject({ code: 0, out: '', outputs: {}, summary: '' });
    expect(server.seen).toEqual([]);
  });

  it('says nothing when main never came to a fault', async () => {
    expect(await post({})).toMatchObject({ code: 0, out: '' });
  });

  it('puts back what a main that was killed still owes, and says the last word in its place', async () => {
    await leaveJournal();
    server.add(actionsBot, '<!-- chaos-gate:v1 name=shop run=400 attempt=1 commit=none -->\nan older run passed', 2);
    const end = await post({ journal });
    expect(end).toMatchObject({ code: 0, summary: expect.stringContaining('shop') });
    expect(end.out).toContain('faults removed: 1; could not be removed: 0');
    const stopped = await identityOf(victim.pid ?? 0);
    expect(stopped === null ? null : await stateOf(stopped)).toMatch(/^[RS]$/);
    expect(server.comments).toHaveLength(1);
    expect(server.comments[0]?.body).toMatch(/^<!-- chaos-gate:v1 name=shop run=500 /);
    expect(server.comments[0]?.body).not.toContain('✅');
    const result = JSON.parse(await readFile(join(job.workspace, 'chaos-report/result.json'), 'utf8'));
    expect(result).toMatchObject({ unrestored: [] });
    expect(['passed', 'unrestored']).not.toContain(result.verdict);
  });

  it('is red only when a fault may still be in place, and says how a person takes it out', async () => {
    await leaveJournal('of another version');
    const end = await post({ journal });
    expect(end.code).toBe(6);
    expect(end.out).toMatch(/^::error title=Chaos Gate%3A a fault may still be in place::/m);
    expect(server.comments[0]?.body).toContain('may still be in place');
  });

  it('publishes what main had judged when it was cut short, and its journal is gone with its last debt', async () => {
    await leaveReport();
    const end = await post({ journal, result: 'written' });
    expect(end.code).toBe(0);
    expect(server.comments[0]?.body).toContain('does not survive');
  });

  it('does not take its report apart when a password is the name of a target', async () => {
    await leaveReport();
    const end = await post({ journal, result: 'written' }, { DB_PASSWORD: 'api-to-cache' });
    expect(end.code).toBe(0);
    expect(server.comments[0]?.body).toContain('api-to-cache');
    expect(server.comments[0]?.body).not.toContain('***');
  });

  it('publishes what main had judged also when the kill fell between the report and the note of it', async () => {
    await leaveReport('500');
    expect(await post({ journal, begun: 'yes' })).toMatchObject({ code: 0, summary: expect.stringContaining('does not survive') });
  });

  it('is not red because a report cannot be written', async () => {
    await leaveJournal();
    await mkdir(join(job.workspace, 'chaos-report/result.json'), { recursive: true });
    const end = await post({ journal });
    expect(end).toMatchObject({ code: 0, out: expect.stringContaining('warning: the report files could not be written') });
    expect([await readdir(job.stateDir), (await readdir(join(job.workspace, 'chaos-report'))).toSorted()]).toEqual([
      [],
      ['badge.json', 'badge.svg', 'journal.jsonl', 'junit.xml', 'report.html', 'report.md', 'result.json'],
    ]);
  });

  it('does not take the report of another run for its own', async () => {
    await leaveReport('499');
    expect((await post({ journal, begun: 'yes' })).code).toBe(6);
  });

  it('ends a main that has not begun yet, and says so', async () => {
    const gate = await identityOf(victim.pid ?? 0);
    if (gate === null) throw new Error('the process was gone too early');
    const end = await post({ journal: join(job.stateDir, journalName('run', gate)) });
    expect(end).toMatchObject({ code: 0, outputs: { verdict: 'cancelled' } });
    expect(await stateOf(gate)).toBeNull();
    expect(server.comments[0]?.body).toContain('was cancelled**: no scenario had run, so nothing is known.');
  });

  it('does not take the report of an earlier step of the same job for its own', async () => {
    await leaveReport('500');
    expect(await post({ journal })).toMatchObject({ code: 0, outputs: { verdict: 'cancelled' } });
  });

  it.each([
    ['made its journal', ''],
    ['written half of the first record', '{"atMs":0,"type":"run.sta'],
  ])('takes away what a main leaves that had only just %s', async (_, text) => {
    const base = join(job.stateDir, 'base.jsonl');
    await Promise.all([journal, base].map((path) => writeFile(path, text, { mode: 0o600 })));
    const end = await post({ journal, base_journal: base });
    expect(end).toMatchObject({ code: 0, outputs: { verdict: 'cancelled' } });
    expect(await readdir(job.stateDir)).toEqual([]);
  });

  it('is red when the journal cannot be read: nobody knows what is still in place', async () => {
    const end = await post({ journal: join(job.stateDir, 'none.jsonl'), begun: 'yes' });
    expect([end.code, end.out.includes('JOURNAL_UNREADABLE')]).toEqual([6, true]);
  });
});
