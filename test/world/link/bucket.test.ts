import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Bucket, type Limited } from '../../../src/world/link/bucket.ts';

/** Always has something to send. */
class Greedy implements Limited {
  readonly isReady = true;
  sent = 0;

  releaseUpTo(limitBytes: number): number {
    this.sent += limitBytes;
    return limitBytes;
  }
}

it('transfers two bytes a second at the slowest rate, 2 B/s', async () => {
  const [bucket, flow] = [new Bucket(2), new Greedy()];
  bucket.join(flow);
  await sleep(1_700);
  bucket.close();
  // A busy machine may fire the timer late.
  expect([3, 4, 5, 6]).toContain(flow.sent);
});
