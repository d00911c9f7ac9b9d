import { expect, test } from 'vitest';
import { httpError } from '../../../../src/core/faults/link/http-error.ts';
import { drawParams } from '../../../../src/core/plan/draw-params.ts';
import { paramsProblem } from '../../../../src/core/plan/params-problem.ts';
import { dice } from '../../../../src/core/random/dice.ts';
import { reducedParams } from '../../../../src/core/shrink/reduced-params.ts';
import { exampleConfig } from '../../../contracts/example-config.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(httpError);

test('a share of the requests is answered, on every connection, and which ones replays', () => {
  const struck = () => {
    const toxic = httpError.toxic?.({ status: 503, share: 0.5 }, dice('a'));
    return Array.from({ length: 2000 }, (_, number) => toxic?.connection?.(number % 20)?.request?.(Math.floor(number / 20))?.status);
  };
  expect(struck().filter((status) => status === 503).length / 2000).toBeCloseTo(0.5, 1);
  expect(struck()).toEqual(struck());
  expect(httpError.http).toBe(true);
});

test('`retry-after` is in a plan only if the config has it, and is sent in whole seconds', () => {
  const toxic = (params: Record<string, number>) =>
    httpError
      .toxic?.({ status: 503, share: 1, ...params }, dice('a'))
      .connection?.(0)
      ?.request?.(0);
  expect(toxic({})).toEqual({ status: 503 });
  expect(toxic({ 'retry-after': 2300 })).toEqual({ status: 503, retryAfterSeconds: 3 });
  expect(httpError.describe({ status: 503, share: 1, 'retry-after': 2300 })).toBe('status 503 (retry after 3 s) for 100 % of requests');
  const [plain, later] = ['', ', retry-after: 1s..4s'].map((more) => {
    const rule = exampleConfig({ fault: `{ fault: http-error, on: app-to-stock, status: [429, 503]${more} }` }).faults[0];
    return drawParams(httpError, rule ?? { params: {} }, dice('a'));
  });
  expect(plain).not.toHaveProperty('retry-after');
  expect(later?.['retry-after']).toBeGreaterThanOrEqual(1000);
  // Another parameter changes no other draw, so plans stay the same.
  expect({ ...later, 'retry-after': 0 }).toEqual({ ...plain, 'retry-after': 0 });
});

test.each(['status: 500, ', 'status: [503, 404], ', 'status: 429..503, ', ''])('`%sretry-after` is refused', (status) => {
  expect(() => exampleConfig({ fault: `{ fault: http-error, on: app-to-stock, ${status}retry-after: 5s }` })).toThrow(
    /retry-after: only the statuses 413, 429 and 503 ask a client to come again later/,
  );
});

test('a plan with and without it is valid, and one with a wrong value is not', () => {
  expect(paramsProblem('http-error', { status: 503, share: 1 })).toBeUndefined();
  expect(paramsProblem('http-error', { status: 503, share: 1, 'retry-after': 5000 })).toBeUndefined();
  expect(paramsProblem('http-error', { status: 503, share: 1, 'retry-after': 5 })).toMatchObject({ name: 'retry-after' });
  expect(reducedParams(httpError, { status: 503, share: 1, 'retry-after': 5000 })[0]).toMatchObject({ 'retry-after': 5000 });
});
