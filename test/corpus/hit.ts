import type { WeaknessName } from '../../src/core/model/result/diagnosis.ts';
import type { Pair } from './pair.ts';

export const hits = ['right', 'also right', 'wrong', 'silent'] as const;
/** How right the first diagnosis of a weak twin is. Also right: it describes the same change in other words, and leads to it as well. */
export type Hit = (typeof hits)[number];

/** @param first the diagnosis with the highest confidence; undefined: there is none */
export function hitOf({ weakness, alsoRight = [] }: Pick<Pair, 'weakness' | 'alsoRight'>, first: WeaknessName | undefined): Hit {
  if (first === undefined) return 'silent';
  if (first === weakness) return 'right';
  return alsoRight.includes(first) ? 'also right' : 'wrong';
}

export const isRight = (hit: Hit): boolean => hit === 'right' || hit === 'also right';
