import type { Pair } from '../pair.ts';
import { app, either, onStock, page, url } from '../parts.ts';

/** `retries`: 10 by default, after `minTimeout` 1 s with `factor` 2: https://github.com/sindresorhus/p-retry and https://github.com/tim-kos/node-retry#api. */
export const pRetryDefault: Pair = {
  difference: '`p-retry` repeats a failed request ten times (the default of `retries`), instead of never',
  weakness: 'retry-amplification',
  // The sum of all attempts is what users wait for.
  alsoRight: ['timeout-too-long'],
  packages: ['p-retry'],
  system(sandbox) {
    const { port } = sandbox;
    const run = app('p-retry-page', port('page'), url(port('link')), either(sandbox, '0', 'default'));
    return onStock(sandbox, run, {
      checks: [page({ during: { success: '90%', p90: '600ms' } }, { timeout: '3s' })],
      faults: [
        { fault: 'http-error', on: 'page-to-stock', status: [500, 503], share: '100%', lasts: '6s..9s' },
        { fault: 'latency', on: 'page-to-stock', delay: '1500ms..3s', jitter: '0ms', lasts: '6s..9s' },
      ],
    });
  },
};
