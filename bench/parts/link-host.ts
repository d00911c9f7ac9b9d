import { faultOf } from '../../src/core/faults/catalog.ts';
import type { FaultParams } from '../../src/core/model/plan/effect.ts';
import { dice } from '../../src/core/random/dice.ts';
import { openLink } from '../../src/world/link/link.ts';

// A link in a separate process, disturbed on demand: node link-host.ts <port of the server>.
export interface Toggle {
  /** `null`: remove the fault. */
  readonly fault: string | null;
  readonly params?: FaultParams;
}

const link = await openLink({ listen: null, to: { host: '127.0.0.1', port: Number(process.argv[2]) }, http: false });

process.on('message', async ({ fault, params }: Toggle) => {
  const toxic = fault === null ? undefined : faultOf(fault)?.toxic?.(params ?? {}, dice(`bench ${performance.now()}`));
  const startMs = performance.now();
  const done = toxic === undefined ? link.clear() : link.disturb(toxic);
  const tookMs = performance.now() - startMs;
  await done;
  process.send?.({ tookMs, open: link.counts().openConnections });
});
process.on('disconnect', () => process.exit(0));
process.send?.({ port: link.listen.port });
