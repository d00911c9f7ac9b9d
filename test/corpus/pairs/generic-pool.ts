import type { Pair } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

/** "Always `release` or `destroy` a resource": https://github.com/coopernurse/node-pool#example. */
export const genericPoolDestroy: Pair = {
  difference: 'a connection of `generic-pool` without a response never returns to the pool, instead of being destroyed',
  weakness: 'pool-exhausted',
  alsoRight: ['leak'],
  packages: ['generic-pool'],
  system(sandbox) {
    const { port } = sandbox;
    const run = app('generic-pool-page', port('page'), port('link'), either(sandbox, 'destroys', 'forgets'));
    return {
      preview: port('page'),
      targets: {
        feed: started(app('feed', port('feed')), port('feed')),
        'page-to-feed': linked(port('link'), port('feed')),
        page: started(run, port('page'), '/'),
      },
      checks: [page({ during: { success: '0%' }, recovers: '5s' }, { timeout: '2s' })],
      faults: [
        { fault: 'latency', on: 'page-to-feed', delay: '500ms..1500ms', jitter: '0ms', lasts: '6s..9s' },
        { fault: 'reset', on: 'page-to-feed', after: '0B', share: '100%', lasts: '6s..9s' },
      ],
    };
  },
};
