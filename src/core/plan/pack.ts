import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Fractions } from '../model/plan/fractions.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import type { WorkerChoice } from '../model/plan/worker-choice.ts';

/** Id, common prefix of the faults' seeds, and the faults. Values that can be derived are omitted. */
export type Packed = readonly [id: string, seed: string, ...faults: readonly PackedFault[]];
type PackedFault = readonly [
  fault: string,
  on: string,
  params: FaultSpec['params'],
  startMs: number,
  lastsMs: number,
  /** Omitted when it has the usual value. */
  seed?: string | null,
  id?: string | null,
  worker?: WorkerChoice | null,
  fractions?: Fractions,
];

export function pack({ id, faults }: Scenario): Packed {
  const start = startOfSeeds(faults);
  return [id, start, ...faults.map((fault, index) => packedFault(fault, usualSeed(start, fault), usualId(id, index)))];
}

function packedFault(spec: FaultSpec, seedThen: string, idThen: string): PackedFault {
  const { id, fault, on, params, startMs, lastsMs, seed, worker, fractions } = spec;
  const short = [fault, on, params, startMs, lastsMs] as const;
  const named = [seed === seedThen ? null : seed, id === idThen ? null : id] as const;
  if (fractions !== undefined) return [...short, ...named, worker ?? null, fractions];
  if (worker !== undefined) return [...short, ...named, worker];
  if (id !== idThen) return [...short, seed === seedThen ? null : seed, id];
  return seed === seedThen ? short : [...short, seed];
}

/** Accepts any input: throws a TypeError unless it is an array of arrays. The schema checks everything else. */
export function unpack([id, start, ...faults]: Packed): { readonly id: string; readonly faults: readonly Partial<FaultSpec>[] } {
  return {
    id,
    faults: faults.slice(0, 100).map(([fault, on, params, startMs, lastsMs, seed, own, worker, fractions], index) => ({
      id: own ?? usualId(id, index),
      fault,
      on,
      params,
      startMs,
      lastsMs,
      seed: seed ?? usualSeed(start, { fault, on }),
      ...(worker != null && { worker }),
      ...(fractions !== undefined && { fractions }),
    })),
  };
}

const usualId = (scenario: string, index: number): string => `${scenario}.f${index + 1}`;
const usualSeed = (start: string, { fault, on }: Pick<FaultSpec, 'fault' | 'on'>): string => `${start}/${fault} on ${on}`;

function startOfSeeds([first]: readonly FaultSpec[]): string {
  const end = first === undefined ? '' : usualSeed('', first);
  return first?.seed.endsWith(end) ? first.seed.slice(0, first.seed.length - end.length) : '';
}
