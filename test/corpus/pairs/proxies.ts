import type { Pair, Sandbox, System } from '../pair.ts';
import { app, either, linked, nginx, nginxConf, page, started } from '../parts.ts';

/** A proxy in front of two upstreams that send the same responses, one link to each. */
const twoUpstreams = ({ port }: Sandbox, run: readonly string[], system: Pick<System, 'checks' | 'faults' | 'files'>): System => ({
  preview: port('proxy'),
  targets: {
    first: started(app('stock', port('first')), port('first'), '/'),
    second: started(app('stock', port('second')), port('second'), '/'),
    'proxy-to-first': linked(port('to-first'), port('first')),
    'proxy-to-second': linked(port('to-second'), port('second')),
    proxy: started(run, port('proxy'), '/'),
  },
  ...system,
});

const oneOfBoth = ['proxy-to-first', 'proxy-to-second'];

export const nginxFailover: Pair = {
  difference: 'an error of one upstream is passed on, instead of a retry on the other one',
  weakness: 'no-fallback',
  needs: ['nginx'],
  system(sandbox) {
    const { port } = sandbox;
    return twoUpstreams(sandbox, nginx(sandbox), {
      files: { 'nginx.conf': failover(port, either(sandbox, 'error timeout http_502 http_503', 'off')) },
      checks: [page({ during: { success: '90%' } })],
      faults: [{ fault: 'http-error', on: oneOfBoth, status: [502, 503], share: '100%', lasts: '2500ms..3500ms' }],
    });
  },
};

const failover = (port: Sandbox['port'], next: string): string =>
  nginxConf(`
  upstream shop {
    server 127.0.0.1:${port('to-first')};
    server 127.0.0.1:${port('to-second')};
  }
  server {
    listen 127.0.0.1:${port('proxy')};
    location / {
      proxy_pass http://shop;
      proxy_connect_timeout 200ms;
      proxy_read_timeout 300ms;
      proxy_next_upstream ${next};
    }
  }`);

export const haproxyChecks: Pair = {
  difference: 'an upstream that is down still gets requests, instead of being excluded by its health check',
  weakness: 'no-fallback',
  needs: ['haproxy'],
  system(sandbox) {
    const { port, folder } = sandbox;
    return twoUpstreams(sandbox, ['haproxy', '-db', '-f', `${folder}/haproxy.cfg`], {
      files: { 'haproxy.cfg': haproxyConf(port, either(sandbox, 'check inter 100ms fall 2 rise 2', '')) },
      checks: [page({ during: { success: '70%' } })],
      faults: [{ fault: 'refuse', on: oneOfBoth, lasts: '3s..4s' }],
    });
  },
};

const haproxyConf = (port: Sandbox['port'], checks: string): string => `
global
  nbthread 1
  maxconn 500
defaults
  mode http
  retries 0
  timeout connect 200ms
  timeout client 5s
  timeout server 300ms
frontend shop
  bind 127.0.0.1:${port('proxy')}
  default_backend upstreams
backend upstreams
  balance roundrobin
  timeout check 100ms
  server first 127.0.0.1:${port('to-first')} ${checks}
  server second 127.0.0.1:${port('to-second')} ${checks}
`;
