import type { Pair } from '../pair.ts';
import { app, either, started } from '../parts.ts';
import { orders } from './orders.ts';

/** "`-b`: Use a binlog to keep jobs on persistent storage": https://github.com/beanstalkd/beanstalkd/blob/v1.12/doc/beanstalkd.1.md. */
export const beanstalkdBinlog: Pair = {
  difference: 'beanstalkd keeps its jobs in memory (the default), instead of in a binlog (`-b`)',
  weakness: 'lost-writes',
  needs: ['beanstalkd'],
  startedByGate: true,
  system(sandbox) {
    const { port, folder } = sandbox;
    const run = ['beanstalkd', '-l', '127.0.0.1', '-p', String(port('queue')), ...either(sandbox, ['-b', folder], [])];
    return {
      preview: port('front'),
      targets: {
        queue: started(run, port('queue'), undefined, { 'restart-after': '500ms' }),
        front: started(app('bean-orders', port('front'), port('queue')), port('front'), '/'),
      },
      checks: [{ ...orders, during: { success: '0%' }, recovers: '5s' }],
      faults: [
        { fault: 'kill', on: 'queue', watch: '6s' },
        { fault: 'terminate', on: 'queue', watch: '6s' },
      ],
    };
  },
};
