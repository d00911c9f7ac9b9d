import type { Pair } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

/** https://caddyserver.com/docs/caddyfile/directives/reverse_proxy#the-http-transport: no `response_header_timeout` by default. */
export const caddyTimeout: Pair = {
  difference: 'Caddy waits for a response of an upstream without limit (its default), instead of for 300 ms before it tries the other one',
  weakness: 'no-timeout',
  needs: ['caddy'],
  system(sandbox) {
    const { port, folder } = sandbox;
    const oneOfBoth = ['caddy-to-first', 'caddy-to-second'];
    return {
      preview: port('proxy'),
      targets: {
        first: started(app('stock', port('first')), port('first'), '/'),
        second: started(app('stock', port('second')), port('second'), '/'),
        'caddy-to-first': linked(port('to-first'), port('first')),
        'caddy-to-second': linked(port('to-second'), port('second')),
        caddy: started(['caddy', 'run', '--config', `${folder}/Caddyfile`, '--adapter', 'caddyfile'], port('proxy'), '/'),
      },
      files: {
        Caddyfile: `{
	admin off
	auto_https off
}
http://127.0.0.1:${port('proxy')} {
	bind 127.0.0.1
	reverse_proxy 127.0.0.1:${port('to-first')} 127.0.0.1:${port('to-second')} {
		lb_policy round_robin
		lb_try_duration 1500ms
		lb_try_interval 50ms
		fail_duration 2s
		transport http {
			dial_timeout 300ms
			${either(sandbox, 'response_header_timeout 300ms', '')}
		}
	}
}
`,
      },
      checks: [page({ during: { success: '90%', p75: '1s' } }, { timeout: '2s' })],
      faults: [
        { fault: 'latency', on: oneOfBoth, delay: '2500ms..5s', jitter: '0ms', lasts: '7s..9s' },
        { fault: 'blackhole', on: oneOfBoth, lasts: '7s..9s' },
      ],
    };
  },
};
