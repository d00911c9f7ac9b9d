import * as all from './index.ts';
import type { Probe } from './probe.ts';

/** Every kind of probe, by the kind of check that it serves. */
export const probes: readonly Probe[] = Object.values(all);

/** RangeError for a kind that is not in the catalog. */
export function probeOf(kind: string): Probe {
  const probe = probes.find((one) => one.kind === kind);
  if (probe === undefined) throw new RangeError(`no probe "${kind}"`);
  return probe;
}
