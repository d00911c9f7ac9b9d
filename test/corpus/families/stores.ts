import type { Pair } from '../pair.ts';
import { etcdDeadline } from '../pairs/etcd.ts';
import { mysqlWaits } from '../pairs/mysql.ts';
import { pgRelease } from '../pairs/pg-clients.ts';
import { pgbouncerClients, pgbouncerLoginRetry, pgbouncerQueryWait } from '../pairs/pgbouncer.ts';
import { ioredisCache, nodeRedisGivesUp, nodeRedisListener, redlockRetries } from '../pairs/redis-clients.ts';

/** Stores and their usual clients, with the options that their documentation names. */
export const stores: Readonly<Record<string, Pair>> = {
  'pgbouncer-login-retry': pgbouncerLoginRetry,
  'pgbouncer-query-wait': pgbouncerQueryWait,
  'pgbouncer-clients': pgbouncerClients,
  'pg-release': pgRelease,
  'node-redis-gives-up': nodeRedisGivesUp,
  'node-redis-listener': nodeRedisListener,
  'ioredis-cache': ioredisCache,
  redlock: redlockRetries,
  'mysql2-waits': mysqlWaits,
  'etcd-deadline': etcdDeadline,
};
