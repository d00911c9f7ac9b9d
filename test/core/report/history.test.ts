import { describe, expect, test } from 'vitest';
import { withHistory } from '../../../src/core/conclude/history.ts';
import type { Result } from '../../../src/core/model/result/result.ts';
import { parseResult, resultJson } from '../../../src/core/report/json.ts';
import { reportFiles } from '../../../src/core/report/report-files.ts';
import { failed } from '../../fixtures/results/failed.ts';

const monkeyPlan = { scenarios: [{ id: 's1', faults: [], atMs: 1 }] };

describe('the history of terminations', () => {
  test('has each injected fault of the run, with its outcome and recovery', () => {
    const { history = [] } = withHistory(failed, monkeyPlan, undefined);
    expect(history).toHaveLength(failed.scenarios.flatMap(({ faults }) => faults).length);
    const [first] = history;
    expect(first).toMatchObject({
      startedAt: failed.run.startedAt,
      run: failed.run.id,
      seed: failed.seed,
      scenario: failed.scenarios[0]?.id,
    });
  });

  test('continues that of the baseline, and keeps the last 500', () => {
    const once = withHistory(failed, monkeyPlan, undefined);
    const count = once.history?.length ?? 0;
    expect(withHistory(failed, monkeyPlan, once).history).toHaveLength(2 * count);
    let result: Result = once;
    for (let run = 0; run < 500; run += 1) result = withHistory(failed, monkeyPlan, result);
    expect(result.history).toHaveLength(500);
  });

  test('is absent from other runs', () => {
    expect(withHistory(failed, { scenarios: [{ id: 's1', faults: [] }] }, undefined)).not.toHaveProperty('history');
    expect(reportFiles(failed)).not.toHaveProperty(['history.jsonl']);
  });

  test('is in the result file and in a file of its own', () => {
    const result = withHistory(failed, monkeyPlan, undefined);
    expect(parseResult(resultJson(result)).history).toEqual(result.history);
    const lines = reportFiles(result)['history.jsonl']?.trim().split('\n') ?? [];
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(result.history);
  });
});
