import { expect, test } from 'vitest';
import { GateFailure } from '../../../src/core/model/failure.ts';
import { parseResult, resultJson } from '../../../src/core/report/json.ts';
import { added } from '../../fixtures/results/added.ts';
import { failed } from '../../fixtures/results/failed.ts';
import * as others from '../../fixtures/results/others.ts';
import { passed } from '../../fixtures/results/passed.ts';

test.each(Object.entries({ failed, passed, added, ...others }))('a result that is %s is read back as it was written', (_name, result) => {
  expect(parseResult(resultJson(result))).toEqual(result);
});

test.each([
  ['no JSON', '{', 'it is not JSON'],
  ['another file', '{}', 'schema: '],
  ['another schema', JSON.stringify({ ...passed, schema: 'chaos-gate/result/v9' }), 'schema: '],
  ['a wrong type deep inside', resultJson(failed).replace('"bad": 120', '"bad": "many"'), 'scenarios.'],
  ['a verdict that does not exist', resultJson({ ...passed, verdict: 'great' as 'passed' }), 'verdict: '],
  ['null', 'null', 'the file: '],
])('%s is refused with the place', (_name, text, message) => {
  const read = () => parseResult(text);
  expect(read).toThrow(GateFailure);
  expect(read).toThrow(message);
});

test('keys of a later version are left out', () => {
  expect(parseResult(JSON.stringify({ ...passed, later: 1 }))).toEqual(passed);
});

test('an interval that is too wide for a number is null, in results of earlier versions as well', () => {
  const first = failed.scenarios.find((scenario) => scenario.edge !== null);
  if (first?.edge == null) throw new TypeError('the fixture has no breaking point');
  const wide = { ...first.edge, threshold: { value: 126, low: 7, high: 1340 } };
  const read = (edge: typeof wide) => parseResult(resultJson({ ...failed, scenarios: [{ ...first, edge }] })).scenarios[0]?.edge?.threshold;
  expect(read(wide)).toBeNull();
  expect(read({ ...wide, threshold: { value: 126, low: 100, high: 399 } })).toEqual({ value: 126, low: 100, high: 399 });
});
