// The same four questions, and an answer in time to each of them whatever Redis does:
// a limit on every question, a fresh connection after one that hung, growing pauses between attempts,
// the last known value for readers, and orders kept here until they can be delivered.
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';

const askLimitMs = 250;
const connectLimitMs = 1_000;
const keptLimit = 1_000;

export async function openCache(url) {
  let client = null;
  const known = new Map();
  const kept = [];

  const ask = async (question) => {
    const asked = client;
    if (asked === null) throw new Error('redis is away');
    try {
      return await within(askLimitMs, question(asked));
    } catch (error) {
      leave(asked); // a connection that let one question hang is not asked again
      throw error;
    }
  };

  const leave = (old) => {
    if (client !== old) return;
    client = null;
    if (old.isOpen) old.destroy();
    void connect();
  };

  const connect = async () => {
    let fresh = null;
    for (let attempt = 0; fresh === null; attempt++) {
      await sleep(attempt === 0 ? 0 : Math.min(50 * 2 ** attempt, 1_000) * (0.5 + Math.random() / 2));
      fresh = await connected(url).catch(() => null);
    }
    fresh.on('error', () => leave(fresh));
    client = fresh;
    await deliver();
  };

  const deliver = async () => {
    while (kept.length > 0) {
      const [list, value] = kept[0];
      if (!(await ask((redis) => redis.rPush(list, value)).catch(() => null))) return;
      kept.shift();
    }
  };

  await Promise.race([connect(), sleep(askLimitMs)]);
  return {
    async read(key) {
      const value = await ask((redis) => redis.get(key)).catch(() => null);
      if (value !== null) known.set(key, value);
      return value ?? known.get(key) ?? null;
    },
    write: (key, value) => ask((redis) => redis.set(key, value)).catch(() => null),
    async append(list, value) {
      if (await ask((redis) => redis.rPush(list, value)).catch(() => null)) return;
      if (kept.length >= keptLimit) throw new Error('too many orders are waiting');
      kept.push([list, value]);
    },
    take: (list) => ask((redis) => redis.lPop(list)).catch(() => null),
  };
}

async function connected(url) {
  const client = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: connectLimitMs, reconnectStrategy: false } });
  client.on('error', () => {});
  try {
    return await within(connectLimitMs, client.connect());
  } catch (error) {
    if (client.isOpen) client.destroy();
    throw error;
  }
}

async function within(limitMs, work) {
  const late = new AbortController();
  const clock = sleep(limitMs, null, { signal: late.signal }).then(() => {
    throw new Error(`no answer within ${limitMs} ms`);
  });
  try {
    return await Promise.race([work, clock]);
  } finally {
    work.catch(() => {}); // it may still fail later, and nobody is listening then
    clock.catch(() => {});
    late.abort();
  }
}
