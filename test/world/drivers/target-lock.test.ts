import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { lockTarget } from '../../../src/world/drivers/target-lock.ts';

const never = new AbortController().signal;
const file = JSON.stringify(new URL('../../../src/world/drivers/target-lock.ts', import.meta.url).href);

/** The result of another process that requests these names. */
async function elsewhere(names: readonly string[]): Promise<string> {
  const code = `const { lockTarget } = await import(${file});
    console.log(await lockTarget('app', ${JSON.stringify(names)}, 'second', new AbortController().signal).then(() => 'held', ({ code, message }) => code + ' ' + message))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], { timeout: 30_000 });
  return stdout.trim();
}

it('is held by one process at a time, names the run that holds it, and covers all names or none', async () => {
  const [one, two] = [`port ${process.pid}`, `process ${process.pid}`];
  const first = await lockTarget('app', [one], 'first-1-abc', never);
  expect(await elsewhere([two, one])).toMatch(/^LOCKED .*target "app" is in use by another gate, run first-1-abc$/);
  const again = await lockTarget('app', [one, two], 'base-of-the-same-process', never);
  await first.release();
  expect(await elsewhere([one])).toMatch(/^LOCKED/);
  await again.release();
  expect(await elsewhere([one, two])).toBe('held');
});
