import { connect, type Socket } from 'node:net';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Toxic } from '../../../src/core/model/plan/toxic.ts';
import { openLink } from '../../../src/world/link/link.ts';
import { quiet, serve } from './parties.ts';

const whole = (min: number, max: number) => fc.integer({ min, max });
const connections = fc.oneof(
  whole(0, 100_000).map((ms) => ({ delayMs: () => ms })),
  fc.constantFrom({ at: 'swallow' } as const, { at: 'reset' } as const, undefined),
  fc.record({ afterBytes: whole(0, 200_000), how: fc.constantFrom('reset' as const, 'close' as const) }).map((end) => ({ end })),
  fc.record({ delayMs: whole(1, 60_000), status: fc.constantFrom(503, 429) }).map((toxic) => ({ request: () => toxic })),
  whole(1, 60_000).map((delayMs) => ({ request: () => ({ delayMs }) })),
);
const toxics: fc.Arbitrary<Toxic> = fc.oneof(
  connections.map((toxic) => ({ connection: () => toxic })),
  whole(1, 1_000_000).map((bytesPerSecond) => ({ bytesPerSecond })),
  fc.tuple(connections, whole(100, 100_000)).map(([toxic, bytesPerSecond]) => ({ connection: () => toxic, bytesPerSecond })),
  whole(1, 500).map((ms) => ({
    listening: (since: number) => ({ open: since > ms, untilMs: since > ms ? Number.POSITIVE_INFINITY : ms }),
  })),
);

type Manner = 'dead' | 'stalled' | 'half-closed' | 'flooding' | 'talking';
const manners = fc.constantFrom<Manner>('dead', 'stalled', 'half-closed', 'flooding', 'talking');

/** Disturbs its connection; used as client and as server. */
function behave(socket: Socket, manner: Manner): void {
  socket.on('error', () => undefined);
  if (manner === 'dead') socket.resetAndDestroy();
  else if (manner === 'stalled') socket.pause();
  else if (manner === 'half-closed') socket.end('last words');
  else {
    socket.resume();
    const block = Buffer.from(manner === 'talking' ? 'GET / HTTP/1.1\r\nhost: x\r\n\r\n' : 'f'.repeat(65_536));
    socket.write(block);
    if (manner === 'flooding') {
      for (let count = 0; count < 20; count += 1) socket.write(block);
      socket.on('drain', () => socket.write(block));
    }
  }
}

it('every fault is removed within 100 ms, even if client or server disturb the connection, and the link works again', {
  timeout: 30_000,
}, async () => {
  let manner: Manner = 'talking';
  const address = await serve((socket) => behave(socket, manner));
  const property = fc.asyncProperty(toxics, manners, manners, fc.boolean(), fc.boolean(), async (toxic, client, server, http, early) => {
    manner = server;
    const link = await openLink({ listen: null, to: address, http });
    try {
      if (early) link.disturb(toxic);
      const socket = connect(link.listen);
      socket.on('error', () => undefined);
      socket.on('connect', () => behave(socket, client));
      await quiet(10);
      if (!early) link.disturb(toxic);
      await quiet(10);
      const startMs = performance.now();
      await link.clear();
      // The goal is 100 ms; the test allows much more, because the machine may be busy.
      expect(performance.now() - startMs).toBeLessThan(10_000);
      manner = 'stalled';
      expect((await link.probe(AbortSignal.timeout(20_000))).link).toBe('connected');
      socket.destroy();
    } finally {
      await link.close();
    }
  });
  await fc.assert(property, { numRuns: 40 });
});
