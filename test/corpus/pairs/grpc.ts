import type { Pair } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

/** "By default, gRPC does not set a deadline": https://grpc.io/docs/guides/deadlines/. */
export const grpcDeadline: Pair = {
  difference: 'calls of `@grpc/grpc-js` have no deadline (the default), instead of 250 ms',
  weakness: 'no-timeout',
  packages: ['@grpc/grpc-js'],
  system(sandbox) {
    const { port } = sandbox;
    return {
      preview: port('page'),
      targets: {
        stock: started(app('grpc-stock', port('stock')), port('stock')),
        'page-to-stock': linked(port('link'), port('stock')),
        page: started(app('grpc-page', port('page'), port('link'), either(sandbox, 250, 0)), port('page'), '/'),
      },
      checks: [page({ during: { success: '90%', p90: '600ms' } }, { timeout: '2s' })],
      faults: [
        { fault: 'latency', on: 'page-to-stock', delay: '1500ms..3s', jitter: '0ms', lasts: '6s..9s' },
        { fault: 'pause', on: 'stock', lasts: '6s..9s' },
      ],
    };
  },
};
