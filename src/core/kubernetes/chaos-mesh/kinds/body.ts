import type { Json } from '../../../model/json.ts';

/** The fields of one kind of object, apart from those that all kinds share. */
export type Body =
  | {
      readonly ok: true;
      readonly spec: { readonly [key: string]: Json };
      /** The fault is over as soon as it is injected, so the engine has nothing to end. */
      readonly isOneShot: boolean;
    }
  | Refusal;

/** The engine cannot do what the fault says. `reason`: one clause without names from outside. */
export interface Refusal {
  readonly ok: false;
  readonly reason: string;
}

export const body = (spec: { readonly [key: string]: Json }, isOneShot = false): Body => ({ ok: true, spec, isOneShot });

export const refusal = (reason: string): Refusal => ({ ok: false, reason });
