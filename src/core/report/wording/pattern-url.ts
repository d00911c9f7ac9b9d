import { patternOf } from '../../diagnosis/pattern-of.ts';
import type { WeaknessName } from '../../model/result/diagnosis.ts';

/** Where this repository shows its files. */
const home = 'https://github.com/chaos-gate/chaos-gate/blob';

/** A relative link leads nowhere from a comment. Of a release, so that it says what this version meant; of the newest for any other text. */
export const patternUrl = (weakness: WeaknessName, version: string): string =>
  `${home}/${/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version) ? `v${version}` : 'main'}/${patternPath(weakness)}`;

/** The same inside the repository. */
export const patternPath = (weakness: WeaknessName): string => `docs/patterns.md#${patternOf(weakness).anchor}`;
