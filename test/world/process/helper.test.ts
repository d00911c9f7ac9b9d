import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { helperMark, runHelper } from '../../../src/world/process/helper.ts';
import { stateOf } from '../../../src/world/process/identity.ts';
import { processes } from '../../../src/world/process/processes.ts';
import { drain } from '../../../src/world/recover/drain.ts';

let cwd: string;
let runs = 0;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'helper-'));
});
afterAll(() => rm(cwd, { recursive: true }));

const place = () => ({ cwd, mark: helperMark(`helper-test-${process.pid}-${runs++}`) });
const soon = () => AbortSignal.timeout(20_000);
const inFlight = (mark: string) => processes.startedFor(mark, null);

async function untilInFlight(mark: string, count: number): Promise<void> {
  while ((await inFlight(mark)).length < count) await new Promise((done) => setTimeout(done, 5));
}

it('reports how a command ended, and its output', async () => {
  expect(await runHelper(['sh', '-c', 'echo out; echo err >&2; exit 3'], place(), soon())).toEqual({
    status: 3,
    message: 'ended with exit code 3',
    output: 'out\nerr\n',
    stdout: 'out\n',
    stderr: 'err\n',
  });
  expect(await runHelper(['sh', '-c', 'kill -9 $$'], place(), soon())).toMatchObject({ status: null, message: 'was ended by SIGKILL' });
  expect(await runHelper(['no-such-command'], place(), soon())).toMatchObject({ status: null, message: 'could not be started (ENOENT)' });
  expect(await runHelper(['true'], { ...place(), cwd: join(cwd, 'none') }, soon())).toMatchObject({
    status: null,
    message: 'could not be started (ENOENT)',
  });
});

it('passes words unchanged, without a shell', async () => {
  const { output } = await runHelper(['printf', '%s|', '$HOME', '; exit 1', '`id`', 'a b'], place(), soon());
  expect(output).toBe('$HOME|; exit 1|`id`|a b|');
});

it('stops waiting for a command of another user that it may not kill', { timeout: 20_000 }, async () => {
  const mine = place();
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
  });
  try {
    const ended = await runHelper(['sleep', '30'], mine, AbortSignal.timeout(50));
    expect(ended).toMatchObject({ status: null, message: 'took too long and could not be ended', output: '' });
  } finally {
    kill.mockRestore();
    for (const one of await inFlight(mine.mark)) await processes.signalTo(one, 'SIGKILL');
  }
});

it('keeps the end of the output where that is asked for', async () => {
  const { output } = await runHelper(
    ['sh', '-c', 'head -c 300000 /dev/zero | tr "\\0" a; echo; echo the error'],
    { ...place(), keeps: 'tail' },
    soon(),
  );
  expect(output).toHaveLength(64 * 1024);
  expect(output.endsWith('a\nthe error\n')).toBe(true);
});

it('keeps at most 64 KiB of output, and lets the command end', async () => {
  const { status, output } = await runHelper(['sh', '-c', 'head -c 1000000 /dev/zero | tr "\\0" x'], place(), soon());
  expect(status).toBe(0);
  expect(output).toHaveLength(64 * 1024);
});

it('ends a command that takes too long and its whole session, even processes that left its group', async () => {
  const at = place();
  const limit = new AbortController();
  const ended = runHelper(['sh', '-c', 'sleep 60 & set -m; sleep 60 & wait'], at, limit.signal);
  await untilInFlight(at.mark, 3);
  const all = await inFlight(at.mark);
  limit.abort();
  expect(await ended).toMatchObject({ status: null, message: 'took too long and was ended' });
  expect(await Promise.all(all.map(stateOf))).toEqual(all.map(() => null));
});

it('does not start a command when there is no time left', async () => {
  const path = join(cwd, 'never');
  expect(await runHelper(['touch', path], place(), AbortSignal.abort())).toMatchObject({ status: null });
  await expect(readFile(path)).rejects.toThrow('ENOENT');
});

it('keeps processes that a successful command left running, until the end of the run', async () => {
  const runId = `helper-test-${process.pid}-drain`;
  const at = { cwd, mark: helperMark(runId) };
  expect(await runHelper(['sh', '-c', 'sleep 60 &'], at, soon())).toMatchObject({ status: 0 });
  const [left] = await inFlight(at.mark);
  expect(left).toBeDefined();
  await drain(runId, processes, soon());
  expect(left && (await stateOf(left))).toBeNull();
  expect(await inFlight(at.mark)).toEqual([]);
});

it('ends at the end of a run neither the helpers of other runs nor the targets of this run', async () => {
  const others = [helperMark('helper-test-other'), 'helper-test-mine/helper', 'helper-test-mine'];
  for (const mark of others) await runHelper(['sh', '-c', 'sleep 60 &'], { cwd, mark }, soon());
  await drain('helper-test-mine', processes, soon());
  for (const mark of others) {
    const [left] = await inFlight(mark);
    expect(left).toBeDefined();
    if (left !== undefined) await processes.signalTo(left, 'SIGKILL');
  }
});
