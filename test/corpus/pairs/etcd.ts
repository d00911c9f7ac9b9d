import type { Pair } from '../pair.ts';
import { app, either, linked, page, started, url } from '../parts.ts';

export const etcdDeadline: Pair = {
  difference: 'calls of `etcd3` have no deadline (the default), instead of 200 ms',
  weakness: 'no-timeout',
  breakingPoint: { parameter: 'delay', value: 1_200 },
  needs: ['etcd'],
  packages: ['etcd3'],
  system(sandbox) {
    const { port, folder } = sandbox;
    const clients = url(port('etcd'));
    const peers = url(port('peers'));
    const run = [
      'etcd',
      `--data-dir=${folder}/etcd`,
      `--listen-client-urls=${clients}`,
      `--advertise-client-urls=${clients}`,
      `--listen-peer-urls=${peers}`,
      `--initial-advertise-peer-urls=${peers}`,
      `--initial-cluster=default=${peers}`,
    ];
    return {
      preview: port('page'),
      targets: {
        etcd: started(run, port('etcd'), '/health'),
        'page-to-etcd': linked(port('link'), port('etcd')),
        page: started(app('etcd-page', port('page'), url(port('link')), either(sandbox, '200', 'none')), port('page'), '/'),
      },
      checks: [page({ during: { success: '90%', p90: '1200ms' } }, { timeout: '3s' })],
      faults: [
        { fault: 'latency', on: 'page-to-etcd', delay: '2s..3s', jitter: '0ms', lasts: '6s..10s' },
        { fault: 'pause', on: 'etcd', lasts: '6s..10s' },
      ],
    };
  },
};
