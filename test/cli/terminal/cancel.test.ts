import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const cancel = fileURLToPath(new URL('../../../src/cli/terminal/cancel.ts', import.meta.url));

/** Its own process: uncaught errors in ours belong to the test runner. */
const program = `
import { cancelOnSignal } from ${JSON.stringify(cancel)};
const cancel = cancelOnSignal({ note: () => {} });
cancel.signal.addEventListener('abort', () => setTimeout(() => {
  console.log(\`rolled back after \${cancel.crash().message}\`);
  cancel.release();
}, 50));
`;

it.each([
  ['an error that nobody caught', "setTimeout(() => { throw new Error('bug'); });"],
  ['a promise that nobody caught', "Promise.reject(new Error('bug'));"],
])('%s becomes a cancel: there is time to roll back, and it is known whose fault it was', async (_what, bug) => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', `${program}${bug}`], { timeout: 20_000 });
  expect(stdout).toBe('rolled back after bug\n');
});
