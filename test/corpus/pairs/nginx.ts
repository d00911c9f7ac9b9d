import type { Pair } from '../pair.ts';
import { app, either, linked, nginx, nginxConf, page, started } from '../parts.ts';
import { twoPages } from './two-pages.ts';

/** https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_cache_use_stale: `off` by default. */
export const nginxStale: Pair = {
  difference: 'nginx serves no expired page while the upstream fails (its default), instead of the last one',
  weakness: 'no-fallback',
  needs: ['nginx'],
  system(sandbox) {
    const { port } = sandbox;
    const stale = either(sandbox, 'error timeout updating http_500 http_502 http_503 http_504', 'off');
    return {
      preview: port('proxy'),
      targets: {
        shelf: started(app('shelf', port('shelf')), port('shelf'), '/'),
        'nginx-to-shelf': linked(port('link'), port('shelf')),
        nginx: started(nginx(sandbox), port('proxy'), '/'),
      },
      files: {
        'nginx.conf': ownConf(
          256,
          `
  proxy_cache_path cache keys_zone=pages:1m;
  server {
    listen 127.0.0.1:${port('proxy')};
    location / {
      proxy_pass http://127.0.0.1:${port('link')};
      proxy_connect_timeout 300ms;
      proxy_read_timeout 500ms;
      proxy_cache pages;
      proxy_cache_use_stale ${stale};
    }
  }`,
        ),
      },
      checks: [page({ during: { success: '90%' } })],
      faults: [
        { fault: 'http-error', on: 'nginx-to-shelf', status: [500, 503], share: '100%', lasts: '6s..8s' },
        { fault: 'refuse', on: 'nginx-to-shelf', lasts: '6s..8s' },
      ],
    };
  },
};

/** https://nginx.org/en/docs/http/ngx_http_upstream_module.html#server: `max_conns` is 0 by default, which is no limit. */
export const nginxMaxConns: Pair = {
  difference: 'one upstream may take all connections of the nginx worker (the default of max_conns), instead of four',
  weakness: 'cascade',
  needs: ['nginx'],
  system(sandbox) {
    const { port } = sandbox;
    return twoPages(sandbox, 'nginx', nginx(sandbox), {
      'nginx.conf': ownConf(
        40,
        `
  upstream reports {
    server 127.0.0.1:${port('link')}${either(sandbox, ' max_conns=4', '')};
  }
  server {
    listen 127.0.0.1:${port('proxy')};
    location / {
      proxy_pass http://127.0.0.1:${port('stock')};
    }
    location /reports {
      proxy_pass http://reports;
    }
  }`,
      ),
    });
  },
};

/** As root, nginx would leave root for another user, whose processes the gate does not touch. */
const ownConf = (connections: number, http: string): string => nginxConf(http, { connections, log: 'emerg', first: '\nuser root;' });
