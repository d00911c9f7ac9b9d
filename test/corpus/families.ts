import { clients } from './families/clients.ts';
import { containers } from './families/containers.ts';
import { messaging } from './families/messaging.ts';
import { own } from './families/own.ts';
import { platforms } from './families/platforms.ts';
import { proxies } from './families/proxies.ts';
import { runtimes } from './families/runtimes.ts';
import { stores } from './families/stores.ts';
import type { Pair } from './pair.ts';

/** Pairs of one kind of software. A threshold that was fitted without a family is measured on that family. */
export type Pairs = Readonly<Record<string, Pair>>;

/** The pairs of `own` are small programs that were written for the corpus; the others use the defaults and options of their vendors. */
export const families = { own, proxies, stores, messaging, clients, runtimes, platforms, containers } as const satisfies Readonly<
  Record<string, Pairs>
>;
export type Family = keyof typeof families;

/** By the key that `--pairs` takes. */
export const pairs: Pairs = Object.assign({}, ...Object.values(families));

export const familyOf = (pair: string): Family | null =>
  (Object.keys(families) as Family[]).find((family) => Object.hasOwn(families[family], pair)) ?? null;
