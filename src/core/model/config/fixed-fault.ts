import type { FaultParams } from '../plan/effect.ts';

/** A fault whose scenario is in every plan: no seed draws it, and it is alone in its scenario. */
export interface FixedFault {
  readonly fault: string;
  readonly on: string;
  readonly params: FaultParams;
  readonly lastsMs: number;
}
