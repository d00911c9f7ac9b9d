import type { Json } from '../../src/core/model/json.ts';
import type { WeaknessName } from '../../src/core/model/result/diagnosis.ts';

export type Twin = 'sound' | 'weak';

/** A small system that can be started in two ways: the sound twin, and the weak twin, which has one weakness. */
export interface Pair {
  /** The one thing in which the weak twin differs, as a clause. */
  readonly difference: string;
  readonly weakness: WeaknessName;
  /** Diagnoses that describe the same change in other words, and lead to it as well. */
  readonly alsoRight?: readonly WeaknessName[];
  /** Programs of the machine that it needs in addition to Node. */
  readonly needs?: readonly Program[];
  /** npm packages of `package.json` in this folder that it needs. */
  readonly packages?: readonly string[];
  /** Modules of Python that it needs, from packages of Debian (`python3-NAME`). */
  readonly modules?: readonly string[];
  /** The severity of the fault at which the weak twin starts to fail. It follows from how the pair is built. */
  readonly breakingPoint?: KnownBreakingPoint;
  /** The gate must start every process itself: a fault ends one, or the weak twin does not survive a link that opens after it. */
  readonly startedByGate?: true;
  system(sandbox: Sandbox): System;
}

export type Program =
  | 'apache2'
  | 'beanstalkd'
  | 'caddy'
  | 'docker'
  | 'etcd'
  | 'go'
  | 'gunicorn'
  | 'haproxy'
  | 'lighttpd'
  | 'mariadbd'
  | 'mosquitto'
  | 'nats-server'
  | 'nginx'
  | 'pgbouncer'
  | 'postgres'
  | 'redis-server'
  | 'squid'
  | 'traffic_server'
  | 'varnishd';

export interface KnownBreakingPoint {
  readonly parameter: string;
  /** In the parameter's base unit (ms, share). */
  readonly value: number;
}

/** Where a twin runs: its own ports and its own folder. */
export interface Sandbox {
  readonly twin: Twin;
  /** A free port. The same name always gives the same port. */
  port(name: string): number;
  /** The port of the PostgreSQL server that all sandboxes share. */
  readonly postgresPort: number;
  /** Its text files are written here before anything is started. */
  readonly folder: string;
}

/** The parts of the gate's config that differ between pairs. */
export interface System {
  readonly preview: number;
  readonly targets: Readonly<Record<string, Json>>;
  readonly checks: readonly CheckConfig[];
  readonly faults: readonly Readonly<Record<string, Json>>[];
  readonly files?: Readonly<Record<string, string>>;
  /** One of the files: a Compose project that the gate starts before the run. */
  readonly compose?: string;
}

export type CheckConfig = Readonly<Record<string, Json>> & { readonly name: string };
