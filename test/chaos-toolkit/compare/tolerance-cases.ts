import type { Output } from '../../../src/core/model/config/ready-experiment.ts';

/** What a tolerance says of an output. `run.ts` asks the Chaos Toolkit the same. */
export const toleranceCases: readonly (readonly [tolerance: unknown, output: Output, expected: boolean])[] = [
  [true, true, true],
  [true, false, false],
  [true, { status: 200 }, false],
  [200, { status: 200, body: '' }, true],
  [200, { status: 503, body: '' }, false],
  [0, { status: 0, stdout: '', stderr: '' }, true],
  [3, 3, true],
  ['ok', 'ok', true],
  ['ok', { status: 0, stdout: 'ok' }, false],
  [[200, 503], { status: 503 }, true],
  [[200, 503], { status: 404 }, false],
  [[1, 5], 3, true],
  [[1, 5], 6, false],
  [[1, 2, 3], 2, true],
  [{ type: 'range', range: [1, 5] }, 5, true],
  [{ type: 'range', range: [1, 5] }, '4.5', true],
  [{ type: 'range', range: [1, 5] }, 'x', false],
  [{ type: 'range', target: 'status', range: [200, 299] }, { status: 204 }, true],
  [{ type: 'regex', target: 'stdout', pattern: '^ok' }, { status: 0, stdout: 'ok then' }, true],
  [{ type: 'regex', target: 'body', pattern: '(?i)OK\\Z' }, { status: 200, body: 'all ok' }, true],
  [{ type: 'regex', target: 'body', pattern: 'nothing' }, { status: 200, body: 'all ok' }, false],
];
