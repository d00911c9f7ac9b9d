import type { Pair } from '../pair.ts';
import { app, either, page, started, supervised } from '../parts.ts';

const killed = (on: string) => ({ fault: 'kill', on, lasts: '2500ms..3500ms' });

export const notSupervised: Pair = {
  difference: 'the process is started once, instead of restarted whenever it ends',
  weakness: 'not-supervised',
  system(sandbox) {
    const { port } = sandbox;
    const run = either(sandbox, supervised, app)('stock', port('front'));
    return {
      preview: port('front'),
      targets: { stock: started(run, port('front'), '/', { 'restart-after': 'never' }) },
      checks: [page({ during: { success: '50%' } })],
      faults: [killed('stock')],
    };
  },
};

export const slowStart: Pair = {
  difference: 'the index is rebuilt at each start, which takes 4 s, instead of read from the file of the last build',
  weakness: 'slow-start',
  system(sandbox) {
    const { port, folder } = sandbox;
    const run = supervised('catalogue', port('front'), either(sandbox, `${folder}/index.json`, '-'));
    return {
      preview: port('front'),
      targets: { catalogue: started(run, port('front'), '/', { 'restart-after': 'never' }) },
      checks: [page({ during: { success: '0%' }, recovers: '1s' })],
      faults: [{ fault: 'kill', on: 'catalogue', lasts: '1s..1500ms' }],
    };
  },
};
