import { expect, it } from 'vitest';
import { countdown } from '../../../src/engine/async/countdown.ts';

it('calls back once, when every item has been reported, even if some are reported repeatedly', () => {
  const calls: string[] = [];
  const out = countdown(['first', 'second'], () => calls.push('over'));
  out('first');
  out('first');
  expect(calls).toEqual([]);
  out('second');
  out('second');
  out('first');
  expect(calls).toEqual(['over']);
});
