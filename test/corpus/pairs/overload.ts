import type { Pair } from '../pair.ts';
import { app, either, linked, page, started, url } from '../parts.ts';

export const cascade: Pair = {
  difference: 'requests to both dependencies share one limit of eight in parallel, instead of one limit each',
  weakness: 'cascade',
  system(sandbox) {
    const { port } = sandbox;
    const run = app('pages', port('pages'), url(port('link')), url(port('stock')), either(sandbox, 'apart', 'shared'));
    return {
      preview: port('pages'),
      targets: {
        reports: started(app('stock', port('reports')), port('reports'), '/'),
        stock: started(app('stock', port('stock')), port('stock'), '/'),
        'pages-to-reports': linked(port('link'), port('reports')),
        pages: started(run, port('pages'), '/'),
      },
      checks: [
        page({ during: { success: '90%', p90: '600ms' } }, { timeout: '2s' }),
        page({ name: 'reports', rate: '10/s', during: { success: '0%' }, recovers: '4s' }, { path: '/reports', timeout: '3s' }),
      ],
      faults: [{ fault: 'latency', on: 'pages-to-reports', delay: '1500ms..2500ms', jitter: '0ms', lasts: '3s..4s' }],
    };
  },
};

export const metastable: Pair = {
  difference: 'any number of jobs may wait, instead of eight',
  weakness: 'metastable',
  system(sandbox) {
    const { port } = sandbox;
    return {
      preview: port('checkout'),
      targets: {
        queue: started(app('queue', port('queue'), either(sandbox, 8, 0)), port('queue'), '/'),
        'checkout-to-queue': linked(port('link'), port('queue')),
        checkout: started(app('checkout', port('checkout'), url(port('link'))), port('checkout'), '/'),
      },
      checks: [page({ rate: '45/s', during: { success: '0%' }, recovers: '4s' }, { timeout: '1s' })],
      faults: [{ fault: 'surge', on: 'preview', rate: '120/s..160/s', lasts: '3500ms..4s' }],
    };
  },
};
