import { expect, it } from 'vitest';
import { lastOut } from '../../src/engine/last-out.ts';

it('calls back once, when all have been told, however often each is', () => {
  const calls: string[] = [];
  const out = lastOut(2, () => calls.push('over'));
  const [first, second] = [out(), out()];
  first();
  first();
  expect(calls).toEqual([]);
  second();
  second();
  first();
  expect(calls).toEqual(['over']);
});
