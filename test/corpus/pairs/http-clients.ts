import type { Json } from '../../../src/core/model/json.ts';
import type { CheckConfig, Pair, Sandbox, System } from '../pair.ts';
import { app, either, linked, page, started, url } from '../parts.ts';

type Client = 'agent' | 'axios' | 'got' | 'opossum' | 'cockatiel';

/** A storefront that sends requests to a stock and a review service, with a link to each; see `apps/http-clients.js` for the options. */
const shopOf = (sandbox: Sandbox, client: Client, options: Json, system: Pick<System, 'checks' | 'faults'>): System => {
  const { port } = sandbox;
  const words = [client, JSON.stringify(options), url(port('to-stock')), url(port('to-reviews'))];
  return {
    preview: port('front'),
    targets: {
      stock: started(app('stock', port('stock')), port('stock'), '/'),
      reviews: started(app('stock', port('reviews')), port('reviews'), '/'),
      'front-to-stock': linked(port('to-stock'), port('stock')),
      'front-to-reviews': linked(port('to-reviews'), port('reviews')),
      front: started(app('http-clients', port('front'), ...words), port('front'), '/'),
    },
    ...system,
  };
};

const lasts = '6s..9s';
const quick = page({ during: { success: '90%', p90: '600ms' } }, { timeout: '2s' });
const reviewsPage: CheckConfig = page({ name: 'reviews', during: { success: '0%' }, recovers: '5s' }, { path: '/reviews', timeout: '3s' });
const slowOrSilent = (on: string) => [
  { fault: 'latency', on, delay: '1500ms..3s', jitter: '0ms', lasts },
  { fault: 'blackhole', on, lasts },
];
const errorOrRefused = (on: string) => [
  { fault: 'http-error', on, status: [500, 503], share: '100%', lasts },
  { fault: 'refuse', on, lasts },
];

export const axiosTimeout: Pair = {
  difference: '`timeout` of axios is 0, its default, instead of 250 ms',
  weakness: 'no-timeout',
  system: (sandbox) =>
    shopOf(
      sandbox,
      'axios',
      { timeout: either(sandbox, 250, 0), fallback: 'stale' },
      { checks: [quick], faults: slowOrSilent('front-to-stock') },
    ),
};

export const gotRetry: Pair = {
  difference: '`retry` of got has its default, two retries after 1 s and 2 s, instead of none',
  weakness: 'retry-amplification',
  alsoRight: ['timeout-too-long'],
  system: (sandbox) =>
    shopOf(
      sandbox,
      'got',
      { retry: either(sandbox, 0, null), request: 250, fallback: 'stale' },
      { checks: [quick], faults: errorOrRefused('front-to-stock') },
    ),
};

export const agentUnread: Pair = {
  difference: 'the body of an error response is not read, so that its socket never returns to the agent',
  weakness: 'pool-exhausted',
  system: (sandbox) =>
    shopOf(
      sandbox,
      'agent',
      { sockets: 8, keepAlive: true, unread: either(sandbox, false, true), fallback: 'stale' },
      {
        checks: [quick],
        faults: [
          { fault: 'http-error', on: 'front-to-stock', status: [500, 503], share: '100%', lasts },
          { fault: 'http-error', on: 'front-to-stock', status: [404, 429], share: '30%..60%', lasts },
        ],
      },
    ),
};

export const agentTotal: Pair = {
  difference: '`maxTotalSockets` of the agent is 8 for both upstreams, instead of `maxSockets` 8 for each',
  weakness: 'cascade',
  system: (sandbox) =>
    shopOf(
      sandbox,
      'agent',
      { sockets: 8, total: either(sandbox, null, 8), fallback: 'none' },
      { checks: [quick, reviewsPage], faults: slowOrSilent('front-to-reviews') },
    ),
};

export const cockatielShared: Pair = {
  difference: 'one bulkhead of cockatiel limits the calls to both upstreams, instead of one bulkhead each',
  weakness: 'cascade',
  system: (sandbox) =>
    shopOf(
      sandbox,
      'cockatiel',
      { limit: 8, queue: 8, timeout: 2_500, shared: either(sandbox, false, true), fallback: 'none' },
      { checks: [quick, reviewsPage], faults: slowOrSilent('front-to-reviews') },
    ),
};

export const opossumReset: Pair = {
  difference: '`resetTimeout` of opossum has its default of 30 s, instead of 500 ms',
  weakness: 'slow-reconnect',
  system: (sandbox) =>
    shopOf(
      sandbox,
      'opossum',
      { timeout: 400, resetTimeout: either(sandbox, 500, null), fallback: 'none' },
      { checks: [page({ during: { success: '0%' }, recovers: '3s' }, { timeout: '2s' })], faults: errorOrRefused('front-to-stock') },
    ),
};

export const axiosRejection: Pair = {
  difference: 'the rejection of a request handler is not caught, instead of answered with 503',
  weakness: 'crash',
  startedByGate: true,
  system: (sandbox) =>
    shopOf(
      sandbox,
      'axios',
      { timeout: 250, fallback: 'none', uncaught: either(sandbox, false, true) },
      { checks: [page({ during: { success: '0%' }, recovers: '5s' }, { timeout: '2s' })], faults: errorOrRefused('front-to-stock') },
    ),
};
