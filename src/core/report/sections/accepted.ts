import { findingTraits } from '../../model/result/finding-traits.ts';
import type { Finding, ScenarioResult } from '../../model/result/result.ts';
import { type Block, paragraph } from '../document/block.ts';
import { code, joined, type Phrase, say, strong } from '../document/phrase.ts';
import { visible } from '../wording/visible.ts';

const limit = 8;

/** `Fingerprint for `accept`: `3f9c1a7e``, one line for each, so that it can be copied into `accept`; an accepted failure with its day and its reason. */
export const fingerprintLines = ({ findings }: Pick<ScenarioResult, 'findings'>): readonly Phrase[] => {
  const named = new Map(findings.flatMap((one) => (one.fingerprint === undefined ? [] : [[one.fingerprint, one] as const])));
  return [...named]
    .slice(0, limit)
    .map(
      ([fingerprint, one]) => say`Fingerprint for ${code('accept')}: ${code(fingerprint)}${ofWhat(one, named.size)}${acceptedWords(one)}`,
    );
};

export const fingerprints = (scenario: ScenarioResult): readonly Block[] => {
  const lines = fingerprintLines(scenario);
  return lines.length === 0 ? [] : [paragraph(joined(lines, ' · '))];
};

const ofWhat = ({ check, target, phase, tolerance }: Finding, all: number): Phrase =>
  all === 1 ? [] : say` (${code(check ?? target ?? 'gate')}, ${tolerance}, ${phase})`;

const acceptedWords = (one: Finding): Phrase => {
  const { permanent } = findingTraits[one.tolerance];
  if (permanent !== null) return say` (${permanent} cannot be accepted)`;
  return one.accepted === undefined ? [] : say`, ${strong(`accepted until\u00a0${one.accepted.until}`)}: ${visible(one.accepted.why, 200)}`;
};

/** The first day on which one of its accepted failures ends. */
export const untilOf = ({ findings }: ScenarioResult): string =>
  visible(findings.flatMap(({ accepted }) => accepted?.until ?? []).sort()[0] ?? '', 20);
