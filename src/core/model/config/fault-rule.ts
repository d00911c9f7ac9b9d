import type { Json } from '../json.ts';

/** One line under `faults:`: a kind, where it may strike, and from what its parameters are drawn. */
export interface FaultRule {
  readonly fault: string;
  readonly on: readonly string[];
  readonly params: Readonly<Record<string, Domain>>;
  readonly lasts: Domain;
  readonly weight: number;
  /** What the clients of a traffic fault send beside what its parameters say; left out: what the checks send. */
  readonly clients?: ClientTraffic;
}

/** May hold secrets: never part of a plan, a journal or a report. */
export interface ClientTraffic {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
}

/** From what a value is drawn: an inclusive range (log-uniform when `log`), or alternatives. A fixed value has one alternative. */
export type Domain =
  | { readonly min: number; readonly max: number; readonly log: boolean; readonly whole: boolean }
  | { readonly oneOf: readonly (number | string)[] };
