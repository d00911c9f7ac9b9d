import { expect, it } from 'vitest';
import { endIn } from '../../../src/world/containers/helper-container.ts';

it.each([
  ['\n0', { status: 0, stderr: '' }],
  ['no such table\n\n3', { status: 3, stderr: 'no such table\n' }],
  ['unfinished 5\n137', { status: 137, stderr: 'unfinished 5' }],
  // Ended from outside, or more output than is kept: never taken for success.
  ['', { status: null, stderr: '' }],
  ['failed\n0\n', { status: null, stderr: 'failed\n0\n' }],
  ['exit 0', { status: null, stderr: 'exit 0' }],
])('the exit code of a helper container is the last line of %j', (stderr, expected) => {
  expect(endIn({ stdout: '\n7', stderr })).toEqual({ stdout: '\n7', ...expected });
});
