import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { command } from '../../../src/world/probes/command.ts';
import { placeAt, probeContract } from '../../contracts/probe.ts';

probeContract(command, {
  good: () => ({ run: ['sh', '-c', 'echo yes; exit 3'], exit: 3, output: 'yes' }),
  hanging: () => ({ run: 'sleep 60' }),
  dead: () => [{ run: '/nowhere/at-all' }, 'command not found'],
});

const ask = (run: string[], deadlineMs = 5_000) => command.open({ run, exit: 0 }, placeAt(1)).send(AbortSignal.timeout(deadlineMs));

test('words are passed unchanged: nothing is expanded', async () => {
  expect(await ask(['echo', '$HOME', '*', ';', 'a b'])).toMatchObject({ response: { exit: 0, output: '$HOME * ; a b\n' } });
});

test('the processes that a command started end with it, and at the deadline', async () => {
  const ended = await ask(['sh', '-c', 'sleep 60 & echo $!']);
  if (!('response' in ended)) throw new Error(ended.failure);
  await vi.waitFor(async () => expect(await isRunning(ended.response.output.trim())).toBe(false), 20_000);

  const pidFile = join(tmpdir(), `chaos-gate-command-${process.pid}`);
  expect(await ask(['sh', '-c', `sleep 60 & echo $! > ${pidFile}; wait`], 500)).toEqual({ failure: 'timeout', ours: false });
  const pid = (await readFile(pidFile, 'utf8')).trim();
  await rm(pidFile);
  await vi.waitFor(async () => expect(await isRunning(pid)).toBe(false), 20_000);
});

test('endless output is truncated, and ends at the deadline', async () => {
  expect(await ask(['sh', '-c', 'head -c 300000 /dev/zero | tr "\\\\0" a'])).toMatchObject({
    response: { cut: true, output: 'a'.repeat(64 * 1024) },
  });
  expect(await ask(['yes'], 300)).toEqual({ failure: 'timeout', ours: false });
});

test('variables that job steps pass to the runner are not passed on', async () => {
  vi.stubEnv('GITHUB_TOKEN', 'secret');
  vi.stubEnv('INPUT_GITHUB-TOKEN', 'secret');
  vi.stubEnv('GITHUB_OUTPUT', '/tmp/secret');
  vi.stubEnv('FINE', 'there');
  const result = await ask(['env']);
  vi.unstubAllEnvs();
  if (!('response' in result)) throw new Error(result.failure);
  expect(result.response.output).toContain('FINE=there');
  expect(result.response.output).not.toContain('secret');
});

test('a command that does not exist, or that was killed, fails with its reason', async () => {
  expect(await ask([join(process.cwd(), 'package.json')])).toEqual({ failure: 'command not executable', ours: false });
  expect(await ask(['sh', '-c', 'kill -9 $$'])).toMatchObject({ response: { exit: null } });
});

async function isRunning(pid: string): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return stat !== null && !stat.includes(') Z ');
}

test('a command gets the addresses of the preview and of each link', async () => {
  const variables = { CHAOS_GATE_PREVIEW_URL: 'http://127.0.0.1:8080/', CHAOS_GATE_LINK_EDGE: '127.0.0.1:41000' };
  const probe = command.open({ run: ['env'], exit: 0 }, { ...placeAt(1), variables });
  const result = await probe.send(AbortSignal.timeout(5_000));
  if (!('response' in result)) throw new Error(result.failure);
  for (const [name, value] of Object.entries(variables)) expect(result.response.output).toContain(`${name}=${value}\n`);
});
