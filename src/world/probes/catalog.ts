import type { Checks } from '../../core/checks/catalog.ts';
import type { Check } from '../../core/checks/check.ts';
import * as all from './index.ts';
import type { Probe } from './probe.ts';

type ProbeOf<C> = C extends Check<infer P, infer R> ? Probe<P, R> : never;

/** One probe for each kind of check, with its parameters and its response. Does not compile when one is missing. */
const members: { readonly [Name in keyof Checks]: ProbeOf<Checks[Name]> } = all;

/** Every kind of probe, by the kind of check that it serves. */
export const probes: readonly Probe[] = Object.values(members);

/** RangeError for a kind that is not in the catalog. */
export function probeOf(kind: string): Probe {
  const probe = probes.find((one) => one.kind === kind);
  if (probe === undefined) throw new RangeError(`no probe "${kind}"`);
  return probe;
}
