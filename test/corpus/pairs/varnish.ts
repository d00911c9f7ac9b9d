import type { Pair, Sandbox } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

const varnish = ({ port, folder }: Sandbox): string[] => [
  'varnishd',
  ...['-F', '-j', 'none', '-n', `${folder}/varnish`, '-a', `127.0.0.1:${port('proxy')}`, '-f', `${folder}/shop.vcl`, '-s', 'malloc,8m'],
  ...['-p', 'thread_pools=1'],
];

const behindVarnish = (sandbox: Sandbox, vcl: string) => {
  const { port } = sandbox;
  return {
    preview: port('proxy'),
    targets: {
      stock: started(app('stock', port('stock')), port('stock'), '/'),
      'varnish-to-stock': linked(port('link'), port('stock')),
      varnish: started(varnish(sandbox), port('proxy'), '/'),
    },
    files: { 'shop.vcl': vcl },
  };
};

/** https://varnish-cache.org/docs/7.1/users-guide/vcl-built-in-subs.html#vcl-backend-error: `return (retry)`, at most `max_retries` times, which is 4 by default. */
export const varnishRetry: Pair = {
  difference: 'Varnish repeats a request without a response four times (as often as max_retries lets it by default), instead of once',
  weakness: 'retry-amplification',
  needs: ['varnishd'],
  system: (sandbox) => ({
    ...behindVarnish(
      sandbox,
      `vcl 4.1;
backend stock {
  .host = "127.0.0.1";
  .port = "${sandbox.port('link')}";
  .connect_timeout = 200ms;
  .first_byte_timeout = 300ms;
}
sub vcl_recv {
  return (pass);
}
sub vcl_backend_error {
  if (bereq.retries < ${either(sandbox, 1, 4)}) {
    return (retry);
  }
  set beresp.status = 200;
  set beresp.http.content-type = "application/json";
  set beresp.body = {"{"ok":true,"items":[]}"};
  return (deliver);
}
`,
    ),
    checks: [page({ during: { success: '90%', p90: '1s' } }, { timeout: '3s' })],
    faults: [
      { fault: 'latency', on: 'varnish-to-stock', delay: '2s..4s', jitter: '0ms', lasts: '6s..8s' },
      { fault: 'blackhole', on: 'varnish-to-stock', lasts: '6s..8s' },
    ],
  }),
};

/** https://varnish-cache.org/docs/7.1/reference/vcl-probe.html: `interval` is 5 s by default. */
export const varnishProbe: Pair = {
  difference: 'Varnish looks every 5 s (its default) whether an upstream that was down is up again, instead of every 300 ms',
  weakness: 'slow-reconnect',
  needs: ['varnishd'],
  // A probe before the link opens finds the upstream down.
  startedByGate: true,
  system: (sandbox) => ({
    ...behindVarnish(
      sandbox,
      `vcl 4.1;
backend stock {
  .host = "127.0.0.1";
  .port = "${sandbox.port('link')}";
  .probe = {
    .url = "/";
    .timeout = 500ms;
    .window = 2;
    .threshold = 2;
    .initial = 2;
    ${either(sandbox, '.interval = 300ms;', '')}
  }
}
sub vcl_recv {
  return (pass);
}
`,
    ),
    checks: [page({ during: { success: '0%' }, recovers: '3s' })],
    faults: [
      { fault: 'refuse', on: 'varnish-to-stock', lasts: '7s..9s' },
      { fault: 'http-error', on: 'varnish-to-stock', status: 503, share: '100%', lasts: '7s..9s' },
    ],
  }),
};
