import type { Pair, Sandbox } from '../pair.ts';
import { app, either, linked, nginx, nginxConf, page, started, url } from '../parts.ts';
import { orders } from './orders.ts';

/**
 * A response with an error status "fails the connection", after which the client does not reconnect:
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#sse-processing-model.
 */
export const sseProxyError: Pair = {
  difference: 'an EventSource that was closed by an error status of its proxy is left closed, instead of replaced',
  weakness: 'no-reconnect',
  needs: ['nginx'],
  // Without its link the proxy responds with an error status, which closes the EventSource for good.
  startedByGate: true,
  system(sandbox) {
    const { port } = sandbox;
    return {
      preview: port('board'),
      targets: {
        hub: started(app('sse-hub', port('hub')), port('hub'), '/'),
        'proxy-to-hub': linked(port('link'), port('hub')),
        proxy: started(nginx(sandbox), port('proxy')),
        board: started(app('sse-board', port('board'), url(port('proxy')), either(sandbox, 'always', 'errors')), port('board'), '/'),
      },
      files: { 'nginx.conf': unbuffered(port) },
      checks: [page({ during: { success: '0%' } })],
      faults: [
        { fault: 'refuse', on: 'proxy-to-hub', lasts: '6s..8s' },
        { fault: 'reset', on: 'proxy-to-hub', after: '0B', share: '100%', lasts: '6s..8s' },
      ],
    };
  },
};

const unbuffered = (port: Sandbox['port']): string =>
  nginxConf(`
  server {
    listen 127.0.0.1:${port('proxy')};
    location / {
      proxy_pass http://127.0.0.1:${port('link')};
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_buffering off;
    }
  }`);

/** https://html.spec.whatwg.org/multipage/server-sent-events.html#the-last-event-id-header. */
export const sseResume: Pair = {
  difference: 'a server ignores the `Last-Event-ID` of a client that connects again, instead of sending what came after it',
  weakness: 'lost-writes',
  system(sandbox) {
    const { port } = sandbox;
    return {
      preview: port('front'),
      targets: {
        front: started(app('sse-orders', port('front'), url(port('copy')), either(sandbox, 'resumes', 'ignores')), port('front'), '/'),
        'copy-to-front': linked(port('link'), port('front')),
        copy: started(app('sse-copy', port('copy'), url(port('link'))), port('copy'), '/'),
      },
      checks: [orders],
      faults: [
        { fault: 'refuse', on: 'copy-to-front', lasts: '6s..8s' },
        { fault: 'flap', on: 'copy-to-front', down: '1s..2s', up: '1s', lasts: '6s..8s' },
      ],
    };
  },
};
