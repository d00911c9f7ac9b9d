import type { Pair } from '../pair.ts';
import { apachePool, apacheRetry } from '../pairs/apache.ts';
import { caddyTimeout } from '../pairs/caddy.ts';
import { nginxMaxConns, nginxStale } from '../pairs/nginx.ts';
import { squidTimeout } from '../pairs/squid.ts';
import { trafficServerStale } from '../pairs/traffic-server.ts';
import { varnishProbe, varnishRetry } from '../pairs/varnish.ts';

/** Proxies and caches as their vendors document them, in front of small upstreams. */
export const proxies: Readonly<Record<string, Pair>> = {
  'apache-retry': apacheRetry,
  'apache-pool': apachePool,
  'nginx-stale': nginxStale,
  'nginx-max-conns': nginxMaxConns,
  'caddy-timeout': caddyTimeout,
  'squid-timeout': squidTimeout,
  'traffic-server-stale': trafficServerStale,
  'varnish-retry': varnishRetry,
  'varnish-probe': varnishProbe,
};
