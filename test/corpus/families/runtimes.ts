import type { Pair } from '../pair.ts';
import { goSlots, goTimeout } from '../pairs/go.ts';
import { lighttpdDisable } from '../pairs/lighttpd.ts';
import { mqttClean } from '../pairs/mqtt.ts';
import { httpProxyError, lruCacheStale } from '../pairs/npm-defaults.ts';
import { gunicornThreads, gunicornWorker, httpServerThreads, urllib3Retries } from '../pairs/python.ts';

/** Go, Python, MQTT and packages of npm that no other pair uses. */
export const runtimes: Readonly<Record<string, Pair>> = {
  'go-timeout': goTimeout,
  'go-slots': goSlots,
  'urllib3-retries': urllib3Retries,
  'gunicorn-threads': gunicornThreads,
  'gunicorn-worker': gunicornWorker,
  'http-server-threads': httpServerThreads,
  'lighttpd-disable': lighttpdDisable,
  'mqtt-clean': mqttClean,
  'http-proxy-error': httpProxyError,
  'lru-cache-stale': lruCacheStale,
};
