import type { Pair, Sandbox, System } from '../pair.ts';
import { app, either, linked, page, started, url } from '../parts.ts';

/** A page on a stock service, with a link between them. */
const onStock = (sandbox: Sandbox, name: string, option: string, system: Pick<System, 'checks' | 'faults'>): System => {
  const { port } = sandbox;
  return {
    preview: port('front'),
    targets: {
      stock: started(app('stock', port('stock')), port('stock'), '/'),
      'front-to-stock': linked(port('link'), port('stock')),
      front: started(app(name, port('front'), url(port('link')), option), port('front')),
    },
    ...system,
  };
};

/** "The error event is emitted if the request to the target fail. We do not do any error handling": https://github.com/http-party/node-http-proxy#listening-for-proxy-events. */
export const httpProxyError: Pair = {
  difference: '`http-proxy` has no listener for `error`, instead of one that responds with 502, so that it throws the error of a request',
  weakness: 'crash',
  packages: ['http-proxy'],
  startedByGate: true,
  system: (sandbox) =>
    onStock(sandbox, 'http-proxy-front', either(sandbox, 'listens', 'deaf'), {
      checks: [page({ during: { success: '0%' }, recovers: '5s' }, { timeout: '2s' })],
      faults: [
        { fault: 'refuse', on: 'front-to-stock', lasts: '6s..9s' },
        { fault: 'blackhole', on: 'front-to-stock', lasts: '6s..9s' },
      ],
    }),
};

/** https://github.com/isaacs/node-lru-cache: `allowStaleOnFetchRejection` is false by default. */
export const lruCacheStale: Pair = {
  difference:
    '`lru-cache` shows no expired entry when `fetchMethod` fails (the default of `allowStaleOnFetchRejection`), instead of the last one',
  weakness: 'no-fallback',
  packages: ['lru-cache'],
  system: (sandbox) =>
    onStock(sandbox, 'lru-page', either(sandbox, 'true', 'false'), {
      checks: [page({ during: { success: '90%' } })],
      faults: [
        { fault: 'http-error', on: 'front-to-stock', status: [500, 503], share: '100%', lasts: '6s..9s' },
        { fault: 'refuse', on: 'front-to-stock', lasts: '6s..9s' },
      ],
    }),
};
