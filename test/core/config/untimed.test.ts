import { expect, test } from 'vitest';
import { untimed } from '../../../src/core/config/rules/tolerances.ts';
import { Source } from '../../../src/core/config/source/source.ts';
import { readYaml } from '../../../src/core/config/yaml/read-yaml.ts';
import { given, parsed, right } from './given.ts';

const text = given({ checks: '[{ name: home, http: {}, rate: 20/s, steady: { success: 99%, p95: 300ms } }]' });
const source = new Source('chaos.yml', text);
readYaml(text, source, {});
const problems = (isTimed: boolean) => untimed(right(text).checks, source, () => isTimed);

test('the latency of a check that has none cannot be limited', () => {
  expect(parsed(text).ok).toBe(true);
  expect(problems(true)).toEqual([]);
  expect(problems(false)).toMatchObject([
    { code: 'CG1302', path: 'checks[0].steady.p95', message: 'a `http` check has no latency that `p95` could limit' },
  ]);
});
