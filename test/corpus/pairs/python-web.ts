import { fileURLToPath } from 'node:url';
import type { Pair, Sandbox, System } from '../pair.ts';
import { either, linked, onStock, page, python, redisServer, started, url } from '../parts.ts';
import { twoPages } from './two-pages.ts';

const script = (name: string): string => fileURLToPath(new URL(`../apps/${name}.py`, import.meta.url));
const pageOf = ({ port }: Sandbox, name: string, option: string): string[] => [
  python,
  script(name),
  String(port('page')),
  url(port('link')),
  option,
];
const slowOrSilent = (on: string): System['faults'] => [
  { fault: 'latency', on, delay: '1500ms..3s', jitter: '0ms', lasts: '6s..9s' },
  { fault: 'blackhole', on, lasts: '6s..9s' },
];

/** "… and doesn't have support for using `await` …, then declare your path operation functions as normally, with just `def`": https://fastapi.tiangolo.com/async/. */
export const fastapiAsync: Pair = {
  difference:
    'a page with a blocking client is an `async def` of FastAPI, so that it blocks the event loop, instead of a `def`, which gets a thread',
  weakness: 'one-at-a-time',
  alsoRight: ['cascade'],
  modules: ['fastapi', 'uvicorn'],
  system: (sandbox) => {
    const { port } = sandbox;
    const run = [python, script('fastapi_site'), String(port('proxy')), url(port('link')), either(sandbox, 'def', 'async')];
    return twoPages(sandbox, 'site', run);
  },
};

/** `socket_timeout=None`: https://redis-py.readthedocs.io/en/v4.3.4/connections.html. */
export const redisPyTimeout: Pair = {
  difference: '`socket_timeout` of redis-py is `None`, its default, instead of 250 ms',
  weakness: 'no-timeout',
  needs: ['redis-server'],
  modules: ['redis'],
  system(sandbox) {
    const { port } = sandbox;
    const run = [python, script('redis_py_page'), String(port('page')), String(port('link')), either(sandbox, '0.25', 'default')];
    return {
      preview: port('page'),
      targets: {
        redis: redisServer(sandbox),
        'page-to-redis': linked(port('link'), port('redis')),
        page: started(run, port('page'), '/'),
      },
      checks: [page({ during: { success: '90%', p90: '600ms' } }, { timeout: '2s' })],
      faults: slowOrSilent('page-to-redis'),
    };
  },
};

/** "The default behavior is to raise a `TimeoutException` after 5 seconds of network inactivity": https://www.python-httpx.org/advanced/timeouts/. */
export const httpxTimeout: Pair = {
  difference: '`timeout` of httpx is 5 s, its default, instead of 250 ms',
  weakness: 'timeout-too-long',
  alsoRight: ['no-timeout'],
  modules: ['httpx'],
  system: (sandbox) =>
    onStock(sandbox, pageOf(sandbox, 'httpx_page', either(sandbox, '0.25', 'default')), {
      checks: [page({ during: { success: '90%', p90: '600ms' } }, { timeout: '2s' })],
      faults: slowOrSilent('page-to-stock'),
    }),
};

/** "`stale_if_error`: Return stale cache data if a new request raises an exception", off by default: https://requests-cache.readthedocs.io/en/v0.9.8/user_guide/expiration.html. */
export const requestsCacheStale: Pair = {
  difference: 'requests-cache returns no expired response when a request fails (the default of `stale_if_error`), instead of the last one',
  weakness: 'no-fallback',
  modules: ['requests_cache'],
  system: (sandbox) =>
    onStock(sandbox, pageOf(sandbox, 'requests_cache_page', either(sandbox, 'stale', 'default')), {
      checks: [page({ during: { success: '90%' } })],
      faults: [
        { fault: 'http-error', on: 'page-to-stock', status: [500, 503], share: '100%', lasts: '6s..9s' },
        { fault: 'refuse', on: 'page-to-stock', lasts: '6s..9s' },
      ],
    }),
};
