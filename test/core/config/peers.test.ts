import { expect, test } from 'vitest';
import { paramsProblem } from '../../../src/core/plan/params-problem.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { given, right, wrong } from './given.ts';

const targets = '{ api: { compose: api }, db: { compose: db }, worker: { process: { port: 9000 } } }';
const partition = (rest: string) => given({ targets, faults: `[{ fault: partition, on: db, ${rest}lasts: 10s }]` });

test('a partition between two containers is in the plan, and one from all others has no `from`', () => {
  const specOf = (config: string) => planOf(right(config), 'seed').scenarios[0]?.faults[0];
  expect(specOf(partition('from: api, '))).toMatchObject({ fault: 'partition', on: 'db', params: { from: 'api' } });
  expect(specOf(partition(''))?.params).toEqual({});
});

test.each([
  ['from: apy, ', /^CG1202 faults\[0\]\.from: unknown target `apy` \| did you mean `api`\? targets that can be named here: `api`/],
  ['from: worker, ', /^CG1204 faults\[0\]\.from: the other side must be a container; `worker` is a process/],
  ['from: db, ', /^CG1205 faults\[0\]\.from: the fault is on `db` itself/],
  ['from: [api], ', /faults\[0\]\.from/],
])('%s is refused', (rest, message) => {
  expect(wrong(partition(rest))[0]).toMatch(message);
});

test('a plan of unknown origin has no other text than a config could have', () => {
  expect(paramsProblem('partition', { from: 'api' })).toBeUndefined();
  for (const params of [{ from: 'a\nb' }, { from: '' }, { from: 3 }, { path: '/' }] as { readonly [key: string]: string | number }[])
    expect(paramsProblem('partition', params)).toBeDefined();
});
