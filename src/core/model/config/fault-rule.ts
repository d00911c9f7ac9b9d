import type { Json } from '../json.ts';

/** One entry under `faults:`: a kind, its possible targets, and the domains of its parameters. */
export interface FaultRule {
  readonly fault: string;
  readonly on: readonly string[];
  readonly params: Readonly<Record<string, Domain>>;
  readonly lasts: Domain;
  /** The config does not set the length; `lasts` has the default. */
  readonly isUsualLength?: true;
  readonly weight: number;
  /** Headers and body that the clients of a traffic fault send; absent: they send what the checks send. */
  readonly clients?: ClientTraffic;
}

/** May contain secrets, so it is never part of a plan, a journal or a report. */
export interface ClientTraffic {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
}

/** The set from which a value is drawn: an inclusive range (log-uniform if `log`), or alternatives. A fixed value is a single alternative. */
export type Domain =
  | { readonly min: number; readonly max: number; readonly log: boolean; readonly whole: boolean }
  | { readonly oneOf: readonly (number | string)[] };
