import type { Json } from '../../src/core/model/json.ts';
import type { WeaknessName } from '../../src/core/model/result/diagnosis.ts';

export type Twin = 'sound' | 'weak';

/** A small system that can be started twice: as it should be, and with one weakness. */
export interface Pair {
  /** The one thing in which the weak twin differs, as a clause. */
  readonly says: string;
  readonly weakness: WeaknessName;
  /** Diagnoses that describe the same change in other words, and lead to it as well. */
  readonly alsoRight?: readonly WeaknessName[];
  /** Programs of the machine that it needs beside Node. */
  readonly needs?: readonly Program[];
  /** npm packages of `package.json` in this folder that it needs. */
  readonly packages?: readonly string[];
  /** Strength of the fault from which on the weak twin breaks, known by how it is built. */
  readonly edge?: KnownEdge;
  /** The gate must start every process itself: a fault ends one, or the weak twin does not survive a link that opens after it. */
  readonly startedByGate?: true;
  system(stage: Stage): System;
}

export type Program =
  | 'apache2'
  | 'caddy'
  | 'etcd'
  | 'haproxy'
  | 'mariadbd'
  | 'nats-server'
  | 'nginx'
  | 'pgbouncer'
  | 'postgres'
  | 'redis-server'
  | 'squid'
  | 'traffic_server'
  | 'varnishd';

export interface KnownEdge {
  readonly parameter: string;
  /** In the parameter's base unit (ms, share). */
  readonly value: number;
}

/** Where a twin is put up: ports and a folder of its own. */
export interface Stage {
  readonly twin: Twin;
  /** The same name, the same port; one that nobody else has. */
  port(name: string): number;
  /** Of a PostgreSQL server that all stages share. */
  readonly postgresPort: number;
  /** Text files are put there before anything is started. */
  readonly folder: string;
}

/** What goes into the config of the gate, beside what is the same for all. */
export interface System {
  readonly preview: number;
  readonly targets: Readonly<Record<string, Json>>;
  readonly checks: readonly CheckConfig[];
  readonly faults: readonly Readonly<Record<string, Json>>[];
  readonly files?: Readonly<Record<string, string>>;
}

export type CheckConfig = Readonly<Record<string, Json>> & { readonly name: string };
