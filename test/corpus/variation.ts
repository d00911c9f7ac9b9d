import { familyOf } from './families.ts';
import type { RunSpec } from './run-record.ts';

/** How the config names the processes of a system, and how many requests its checks send. */
export interface Variation {
  /** `run`: the gate starts them. Otherwise they run before the gate starts, and the config gives a port, a file with the pid, or both. */
  readonly known: 'run' | 'port' | 'pidfile' | 'both';
  /** Probes per second of each check; null: the rate of the pair. */
  readonly rate: 5 | 20 | 100 | null;
}

const known = ['run', 'port', 'pidfile', 'both'] as const;
const rates = [20, 5, 100] as const;

/** A pure function of pair and seed, so that twelve seeds cover every variation of a pair. The pairs of `own` are not varied. */
export function variationOf({ pair, seed }: Pick<RunSpec, 'pair' | 'seed'>, startedByGate = false): Variation {
  if (familyOf(pair) === 'own') return { known: 'run', rate: null };
  return { known: startedByGate ? 'run' : (known[(seed - 1) % known.length] ?? 'run'), rate: rates[(seed - 1) % rates.length] ?? null };
}
