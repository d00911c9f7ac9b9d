import type { Json } from '../../../src/core/model/json.ts';
import type { Pair, Sandbox, System } from '../pair.ts';
import { app, either, linked, page, started, url } from '../parts.ts';

/** A storefront that sends requests to a stock service over a link; see `apps/front.js` for its options. */
const storefront = (sandbox: Sandbox, options: Json, system: Pick<System, 'checks' | 'faults'>): System => {
  const { port } = sandbox;
  return {
    preview: port('front'),
    targets: {
      stock: started(app('stock', port('stock')), port('stock'), '/'),
      'front-to-stock': linked(port('link'), port('stock')),
      front: started(app('front', port('front'), url(port('link')), JSON.stringify(options)), port('front'), '/'),
    },
    ...system,
  };
};

const careful = { timeoutMs: 200, attempts: 1, fallback: 'stale' } as const;
const quick = page({ during: { success: '90%', p90: '600ms' } }, { timeout: '2s' });
const slow = (delay: string) => ({ fault: 'latency', on: 'front-to-stock', delay, jitter: '0ms', lasts: '2500ms..3500ms' });

export const noTimeout: Pair = {
  difference: 'a request to the stock service has no timeout, instead of 200 ms',
  weakness: 'no-timeout',
  breakingPoint: { parameter: 'delay', value: 600 },
  system: (sandbox) =>
    storefront(sandbox, { ...careful, timeoutMs: either(sandbox, 200, null) }, { checks: [quick], faults: [slow('900ms..1700ms')] }),
};

export const timeoutTooLong: Pair = {
  difference: 'a request to the stock service has a timeout of 1.2 s, instead of 200 ms, although the page must respond in 600 ms',
  weakness: 'timeout-too-long',
  breakingPoint: { parameter: 'delay', value: 600 },
  system: (sandbox) =>
    storefront(sandbox, { ...careful, timeoutMs: either(sandbox, 200, 1_200) }, { checks: [quick], faults: [slow('2s..4s')] }),
};

export const oneAtATime: Pair = {
  difference: 'the storefront sends one request at a time to the stock service, instead of any number',
  weakness: 'one-at-a-time',
  system: (sandbox) => storefront(sandbox, { ...careful, atOnce: either(sandbox, null, 1) }, { checks: [quick], faults: [slow('2s..4s')] }),
};

export const retryAmplification: Pair = {
  difference:
    'a request without a response is repeated three times immediately, instead of once, after a pause, for a tenth of the clients',
  weakness: 'retry-amplification',
  breakingPoint: { parameter: 'delay', value: 200 },
  system(sandbox) {
    const measured = { ...careful, attempts: 2, pauseMs: 30, retryShare: 0.1 };
    const unlimited = { ...careful, attempts: 4, pauseMs: 0, retryShare: null };
    return storefront(sandbox, either<Json>(sandbox, measured, unlimited), { checks: [quick], faults: [slow('400ms..1s')] });
  },
};

export const noFallback: Pair = {
  difference: 'an error of the stock service is an error of the storefront, instead of the last known items',
  weakness: 'no-fallback',
  breakingPoint: { parameter: 'share', value: 0.6 },
  system(sandbox) {
    // So many requests that the search can distinguish neighbouring shares: 60 % and 75 % need 400 samples, twice, at this error level.
    const checks = [page({ rate: '400/s', during: { success: '40%' } }, { timeout: '2s' })];
    const faults = [{ fault: 'http-error', on: 'front-to-stock', status: 503, share: '80%..100%', lasts: '3500ms..4s' }];
    return storefront(sandbox, { ...careful, timeoutMs: 1_000, fallback: either(sandbox, 'stale', 'none') }, { checks, faults });
  },
};

export const wrongAnswers: Pair = {
  difference: 'without the stock service the storefront shows an empty list as a valid result, instead of the last known items',
  weakness: 'wrong-answers',
  system(sandbox) {
    const checks = [page({ during: { success: '90%' } }, { json: { ok: true, items: ['mug', 'lamp', 'rug'] } })];
    const faults = [{ fault: 'refuse', on: 'front-to-stock', lasts: '2500ms..3500ms' }];
    return storefront(sandbox, { ...careful, fallback: either(sandbox, 'stale', 'empty') }, { checks, faults });
  },
};
