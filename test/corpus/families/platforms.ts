import type { Pair } from '../pair.ts';
import { beanstalkdBinlog } from '../pairs/beanstalkd.ts';
import { genericPoolDestroy } from '../pairs/generic-pool.ts';
import { grpcDeadline } from '../pairs/grpc.ts';
import { pRetryDefault } from '../pairs/p-retry.ts';
import { fastapiAsync, httpxTimeout, redisPyTimeout, requestsCacheStale } from '../pairs/python-web.ts';

/** beanstalkd, gRPC, FastAPI, httpx, redis-py and other software that no other pair uses. */
export const platforms: Readonly<Record<string, Pair>> = {
  'grpc-deadline': grpcDeadline,
  'generic-pool-destroy': genericPoolDestroy,
  'beanstalkd-binlog': beanstalkdBinlog,
  'fastapi-async': fastapiAsync,
  'p-retry-default': pRetryDefault,
  'httpx-timeout': httpxTimeout,
  'redis-py-timeout': redisPyTimeout,
  'requests-cache-stale': requestsCacheStale,
};
