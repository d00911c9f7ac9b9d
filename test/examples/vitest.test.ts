import { describe, expect, test } from 'vitest';
import { type ExampleRun, runExample } from '../e2e/run-example.ts';

/** The test file of the example decides, with one fault in place of the three: an upstream that does not respond in time. */
const run = (shop: 'sound' | 'fragile'): Promise<ExampleRun> =>
  runExample({
    name: 'vitest',
    ports: [8500, 8501, 8502],
    env: { SHOP: shop },
    faults: [[{ fault: 'latency', on: 'shop-to-stock', params: { delay: 5_000, jitter: 0, share: 1 }, lastsMs: 20_000 }]],
  });

describe.concurrent('a vitest file as a check', () => {
  test('it passes while the shop has a timeout', async () => {
    const { code, output, result } = await run('sound');
    expect(output).toContain('kept its steady state');
    expect(code).toBe(0);
    const during = result.scenarios[0]?.during?.measured[0];
    expect(during).toMatchObject({ check: 'shop.test.js', bad: 0 });
    expect(during?.count).toBeGreaterThanOrEqual(7);
  });

  test('it fails while the shop waits, and the finding counts its runs', async () => {
    const { code, result } = await run('fragile');
    expect(code).toBe(1);
    expect(result.scenarios[0]).toMatchObject({ outcome: 'failed' });
    const finding = result.scenarios[0]?.findings.find(({ outcome }) => outcome === 'failed');
    expect(finding).toMatchObject({ check: 'shop.test.js', tolerance: 'success', phase: 'during', required: 0.9 });
    expect(finding?.reasons[0]).toMatchObject({ reason: 'exit 1' });
  });
});
