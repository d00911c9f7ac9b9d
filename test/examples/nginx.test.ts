import { describe, expect, test } from 'vitest';
import { lacks } from '../e2e/needs.ts';
import { type ExampleRun, runExample } from '../e2e/run-example.ts';

const lastsMs = 4_000;
const play = (nginx: 'failover' | 'defaults'): Promise<ExampleRun> =>
  runExample({
    name: 'nginx',
    ports: [8100, 8101, 8102, 8111, 8112],
    env: { NGINX: nginx },
    faults: [
      [{ fault: 'latency', on: 'nginx-to-first', params: { delay: 1_500, jitter: 0, share: 1 }, lastsMs }],
      [{ fault: 'pause', on: 'second', params: {}, lastsMs }],
    ],
  });

describe.skipIf(lacks('nginx')).concurrent('nginx in front of two upstreams', { timeout: 240_000 }, () => {
  test('with failover settings, visitors do not notice that one upstream is in trouble', async () => {
    const { code, result, output } = await play('failover');
    expect(output).toContain('kept its steady state');
    expect(code).toBe(0);
    expect(result.scenarios.map(({ outcome }) => outcome)).toEqual(['passed', 'passed']);
  });

  test('as it comes, it waits for a slow one, and the finding says how long', async () => {
    const { code, result } = await play('defaults');
    expect(code).toBe(1);
    const slow = result.scenarios.find(({ faults }) => faults.some(({ spec }) => spec.fault === 'latency'));
    const late = slow?.findings.find(({ tolerance }) => tolerance === 'latency');
    expect(late).toMatchObject({ outcome: 'failed', check: 'front page', quantile: 0.95, required: 800 });
    expect(late?.observed?.low).toBeGreaterThan(800);
  });
});
