import type { Pair } from '../pair.ts';
import { app, either, linked, started } from '../parts.ts';

/** http://www.squid-cache.org/Doc/config/read_timeout/: 15 minutes by default. */
export const squidTimeout: Pair = {
  difference: 'Squid waits 15 minutes for a response of the upstream (its default), instead of 1 s before it shows its error page',
  weakness: 'timeout-too-long',
  alsoRight: ['no-timeout'],
  needs: ['squid'],
  system(sandbox) {
    const { port, folder } = sandbox;
    return {
      preview: port('proxy'),
      targets: {
        stock: started(app('stock', port('stock')), port('stock'), '/'),
        'squid-to-stock': linked(port('link'), port('stock')),
        squid: started(['squid', '-N', '-f', `${folder}/squid.conf`], port('proxy'), '/'),
      },
      files: {
        'squid.conf': `
http_port 127.0.0.1:${port('proxy')} accel defaultsite=shop
cache_peer 127.0.0.1 parent ${port('link')} 0 no-query no-digest originserver name=stock
http_access allow all
visible_hostname shop
cache_mem 8 MB
memory_cache_shared off
access_log none
cache_log /dev/null
pid_filename none
netdb_filename none
coredump_dir none
pinger_enable off
max_filedescriptors 1024
shutdown_lifetime 0 seconds
${either(sandbox, 'read_timeout 1 second', '')}
`,
      },
      // The check expects an error page in time and not more, because all clients share the one upstream.
      checks: [
        {
          name: 'front page',
          http: { path: '/', status: [200, 502, 503, 504], timeout: '4s' },
          rate: '20/s',
          steady: { success: '95%' },
          during: { success: '90%', p90: '2500ms' },
          recovers: '4s',
        },
      ],
      faults: [
        { fault: 'latency', on: 'squid-to-stock', delay: '6s..8s', jitter: '0ms', lasts: '8s..10s' },
        { fault: 'blackhole', on: 'squid-to-stock', lasts: '8s..10s' },
      ],
    };
  },
};
