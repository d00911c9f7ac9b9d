// The quick start of ioredis: commands wait in a queue until Redis responds, however long that takes.
import { Redis } from 'ioredis';

export function openCache(url) {
  const redis = new Redis(url);
  redis.on('error', () => {});
  return { add: () => redis.incr('visits'), read: () => redis.get('visits') };
}
