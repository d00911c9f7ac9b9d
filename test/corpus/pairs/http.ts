import type { Json } from '../../../src/core/model/json.ts';
import type { Pair, Stage, System } from '../pair.ts';
import { app, either, linked, page, started, url } from '../parts.ts';

/** A storefront that asks a stock over a link; see `apps/front.js` for its options. */
const storefront = (stage: Stage, options: Json, system: Pick<System, 'checks' | 'faults'>): System => {
  const { port } = stage;
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
  says: 'a request to the stock service has no timeout, instead of 200 ms',
  weakness: 'no-timeout',
  edge: { parameter: 'delay', value: 600 },
  system: (stage) =>
    storefront(stage, { ...careful, timeoutMs: either(stage, 200, null) }, { checks: [quick], faults: [slow('900ms..1700ms')] }),
};

export const timeoutTooLong: Pair = {
  says: 'a request to the stock service has a timeout of 1.2 s, instead of 200 ms, although the page must respond in 600 ms',
  weakness: 'timeout-too-long',
  edge: { parameter: 'delay', value: 600 },
  system: (stage) => storefront(stage, { ...careful, timeoutMs: either(stage, 200, 1_200) }, { checks: [quick], faults: [slow('2s..4s')] }),
};

export const retryAmplification: Pair = {
  says: 'a request without a response is repeated three times immediately, instead of once, after a pause, for a tenth of the clients',
  weakness: 'retry-amplification',
  edge: { parameter: 'delay', value: 200 },
  system(stage) {
    const measured = { ...careful, attempts: 2, pauseMs: 30, retryShare: 0.1 };
    const unlimited = { ...careful, attempts: 4, pauseMs: 0, retryShare: null };
    return storefront(stage, either<Json>(stage, measured, unlimited), { checks: [quick], faults: [slow('400ms..1s')] });
  },
};

export const noFallback: Pair = {
  says: 'an error of the stock service is an error of the storefront, instead of the last known items',
  weakness: 'no-fallback',
  edge: { parameter: 'share', value: 0.6 },
  system(stage) {
    // So many that a share can be told from its neighbours: a quarter more than 60 % from 400 samples, twice, at this level.
    const checks = [page({ rate: '400/s', during: { success: '40%' } }, { timeout: '2s' })];
    const faults = [{ fault: 'http-error', on: 'front-to-stock', status: 503, share: '80%..100%', lasts: '3500ms..4s' }];
    return storefront(stage, { ...careful, timeoutMs: 1_000, fallback: either(stage, 'stale', 'none') }, { checks, faults });
  },
};

export const wrongAnswers: Pair = {
  says: 'without the stock service the storefront shows an empty list as a valid result, instead of the last known items',
  weakness: 'wrong-answers',
  system(stage) {
    const checks = [page({ during: { success: '90%' } }, { json: { ok: true, items: ['mug', 'lamp', 'rug'] } })];
    const faults = [{ fault: 'refuse', on: 'front-to-stock', lasts: '2500ms..3500ms' }];
    return storefront(stage, { ...careful, fallback: either(stage, 'stale', 'empty') }, { checks, faults });
  },
};
