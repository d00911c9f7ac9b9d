import { expect, test } from 'vitest';
import { fuzz } from '../../fuzz/fuzz.ts';

test('any config or journal is read, or refused with code and position, in less than a second', () => {
  expect(fuzz({ structured: 150, bytes: 150, journals: 300 }, Date.now() % 1e6)).toMatchObject({ tried: 600, wrong: [], slow: 0 });
});
