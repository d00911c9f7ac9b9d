import type { Finding } from '../../model/result/result.ts';
import { type Phrase, say } from '../document/phrase.ts';

/** What a single finding suggests about the structure, where the whole evidence has no name for it, and which change would answer it. Inferred, and labelled so wherever it is shown. */
export interface Weakness {
  readonly type: 'mitigate' | 'prevent';
  readonly fits: (finding: Finding) => boolean;
  readonly inferred: string;
  action(target: Phrase): Phrase;
}

const because = (pattern: RegExp) => (finding: Finding) =>
  finding.tolerance === 'success' && pattern.test(finding.reasons[0]?.reason ?? '');

/** The first that fits counts. */
const weaknesses: readonly Weakness[] = [
  {
    type: 'mitigate',
    fits: because(/timeout/i),
    inferred: 'nothing on the way put a shorter limit on the wait than the probe did',
    action: (target) => say`Limit the wait for ${target} to less than a visitor waits, with an answer ready for when the limit is reached`,
  },
  {
    type: 'mitigate',
    fits: because(/^status 5/),
    inferred: 'the fault was handed on to visitors as an error, and no fallback stood in',
    action: (target) => say`Answer from a fallback (a cache, a default, a smaller page) while ${target} is disturbed`,
  },
  {
    type: 'prevent',
    fits: because(/^E[A-Z]+$|reset|refused|closed/i),
    inferred: 'the part that faces visitors was away itself, and nothing took over for it',
    action: (target) => say`Let a second instance or a quick restart take over when ${target} is away, with connections tried once more`,
  },
  {
    type: 'mitigate',
    fits: ({ tolerance }) => tolerance === 'success',
    inferred: 'an answer came, but not the one that was promised',
    action: (target) => say`Decide what visitors get while ${target} is disturbed, and give them that`,
  },
  {
    type: 'mitigate',
    fits: ({ tolerance }) => tolerance === 'latency',
    inferred: 'the delay was handed through to visitors instead of being cut short',
    action: (target) => say`Cut the wait for ${target} short and go on without it`,
  },
  {
    type: 'prevent',
    fits: ({ tolerance }) => tolerance === 'back',
    inferred: 'nothing watches this process and starts it again',
    action: (target) => say`Give ${target} a supervisor that starts it again`,
  },
  {
    type: 'prevent',
    fits: ({ tolerance }) => tolerance === 'recovers',
    inferred: 'something that filled up or backed off during the fault (a queue, a pool, a retry timer) took long to clear',
    action: (target) => say`Bound what builds up while ${target} is disturbed, and put a ceiling on the back-off`,
  },
];

export const weaknessOf = (finding: Finding): Weakness | undefined => weaknesses.find(({ fits }) => fits(finding));
