// Every command has a timeout, nothing waits while Redis is unreachable, and the last known value is the fallback.
import { Redis } from 'ioredis';

export function openCache(url) {
  const redis = new Redis(url, {
    commandTimeout: 200,
    connectTimeout: 500,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(50 * attempt, 500),
  });
  redis.on('error', () => {});
  let known = 0;
  const orKnown = async (command) => {
    known = Number((await command.catch(() => known)) ?? 0);
    return known;
  };
  return { add: () => orKnown(redis.incr('visits')), read: () => orKnown(redis.get('visits')) };
}
