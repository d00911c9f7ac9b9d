import type { Counted, Weight } from '../../src/core/verdict/statistics/confidence.ts';
import type { Level } from '../../src/core/verdict/statistics/error-rates.ts';
import { chance } from './chance.ts';
import { Preview } from './preview.ts';

/** Errors of one percent in both directions, for independent samples. */
export const plain: Level = {
  run: 0.01,
  falseFailure: 0.01,
  falsePass: 0.01,
  effects: { success: { cautious: 1, seen: 1 }, latency: { cautious: 1, seen: 1 } },
};

export interface Decision {
  readonly weight: Weight;
  readonly samples: number;
}

/** Draws independent samples with a `share` of bad ones, and tests after every `each` of them, until a decision or `most` samples. */
export function sampleUntilDecided(
  test: (claim: Counted) => Weight,
  { share, allowed, each, most, seed }: { share: number; allowed: number; each: number; most: number; seed: number },
): Decision {
  const preview = new Preview(chance(seed));
  let bad = 0;
  for (let count = 1; count <= most; count += 1) {
    if (preview.next({ share, burst: 1 })) bad += 1;
    const weight = count % each === 0 ? test({ tolerance: 'success', bad, count, allowed }) : 'too-few';
    if (weight === 'passed' || weight === 'failed') return { weight, samples: count };
  }
  return { weight: 'too-few', samples: most };
}
