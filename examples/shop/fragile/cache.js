// As in the client's own quick start: every default left as it is. No answer from Redis means no answer from us:
// a question that was sent waits for ever, one that could not be sent waits in the client's queue.
import { createClient } from 'redis';

export async function openCache(url) {
  const client = createClient({ url });
  client.on('error', (error) => console.error('redis:', error.message));
  await client.connect();
  return {
    read: (key) => client.get(key),
    write: (key, value) => client.set(key, value),
    append: (list, value) => client.rPush(list, value),
    take: async (list) => (await client.blPop(list, 1))?.element ?? null,
  };
}
