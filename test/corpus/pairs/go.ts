import { goApp } from '../golang.ts';
import type { Pair, Sandbox, System } from '../pair.ts';
import { app, either, linked, page, started, url } from '../parts.ts';

/** A page in Go that gets items from a stock service over a link; see `apps/page.go` for its options. */
const goPage = (sandbox: Sandbox, options: readonly (string | number)[], faults: System['faults']): System => {
  const { port } = sandbox;
  return {
    preview: port('page'),
    targets: {
      stock: started(app('stock', port('stock')), port('stock'), '/'),
      'page-to-stock': linked(port('link'), port('stock')),
      page: started(goApp('page', port('page'), url(port('link')), ...options), port('page')),
    },
    checks: [page({ during: { success: '90%', p90: '600ms' } }, { timeout: '2s' })],
    faults,
  };
};

/** "A Timeout of zero means no timeout": https://pkg.go.dev/net/http#Client. */
export const goTimeout: Pair = {
  difference: '`Timeout` of the Go `http.Client` is 0, its default, instead of 250 ms',
  weakness: 'no-timeout',
  needs: ['go'],
  system: (sandbox) =>
    goPage(
      sandbox,
      [either(sandbox, '250ms', '0s'), 0, 'always'],
      [
        { fault: 'latency', on: 'page-to-stock', delay: '1500ms..3s', jitter: '0ms', lasts: '6s..9s' },
        { fault: 'blackhole', on: 'page-to-stock', lasts: '6s..9s' },
      ],
    ),
};

/** A channel as a semaphore: https://go.dev/doc/effective_go#channels. "A deferred function call is run whenever the function returns": https://go.dev/doc/effective_go#defer. */
export const goSlots: Pair = {
  difference: 'one of eight slots for calls is given back at the end of a call that succeeds, instead of by `defer`',
  weakness: 'pool-exhausted',
  alsoRight: ['leak'],
  needs: ['go'],
  system: (sandbox) =>
    goPage(
      sandbox,
      ['250ms', 8, either(sandbox, 'always', 'success')],
      [
        { fault: 'http-error', on: 'page-to-stock', status: [500, 503], share: '50%..100%', lasts: '6s..9s' },
        { fault: 'refuse', on: 'page-to-stock', lasts: '6s..9s' },
      ],
    ),
};
