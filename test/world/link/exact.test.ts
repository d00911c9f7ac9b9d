import { connect } from 'node:net';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ConnectionToxic, Toxic } from '../../../src/core/model/plan/toxic.ts';
import { openLink } from '../../../src/world/link/link.ts';
import { echo, quiet, serve } from './parties.ts';

const gentle: fc.Arbitrary<ConnectionToxic> = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 5 })
    .map((delays) => ({ delayMs: (piece: number) => delays[piece % delays.length] ?? 0 })),
  fc.constant<ConnectionToxic>({ at: 'swallow' }),
  fc.constant<ConnectionToxic>({}),
);
const toxics: fc.Arbitrary<Toxic> = fc.record(
  { connection: gentle.map((toxic) => () => toxic), bytesPerSecond: fc.integer({ min: 50_000, max: 50_000_000 }) },
  { requiredKeys: ['connection'] },
);

it('data that a fault delays, limits or holds arrives complete and in order', { timeout: 30_000 }, async () => {
  const address = await serve(echo);
  const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40_000 }), { minLength: 1, maxLength: 12 });
  const property = fc.asyncProperty(pieces, fc.array(toxics, { maxLength: 3 }), fc.boolean(), async (sent, faults, http) => {
    const link = await openLink({ listen: null, to: address, http });
    try {
      const socket = connect({ ...link.listen, allowHalfOpen: true, noDelay: true });
      const got: Buffer[] = [];
      socket.on('data', (data) => got.push(data));
      const over = new Promise((resolve, reject) => socket.on('end', resolve).on('error', reject));
      for (const [number, piece] of sent.entries()) {
        const fault = faults[number];
        if (fault !== undefined) link.disturb(fault);
        socket.write(piece);
        await quiet(2);
      }
      await link.clear();
      socket.end();
      await over;
      expect(Buffer.concat(got).equals(Buffer.concat(sent))).toBe(true);
    } finally {
      await link.close();
    }
  });
  await fc.assert(property, { numRuns: 60 });
});
