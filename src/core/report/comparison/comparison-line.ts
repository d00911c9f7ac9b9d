import type { BreakingPointChange, Comparison, ScenarioChange } from '../../model/result/comparison.ts';
import type { Result } from '../../model/result/result.ts';
import { code, joined, listed, type Phrase, say, strong } from '../document/phrase.ts';
import { count, plural } from '../wording/numbers.ts';
import { hindranceWords } from './base-words.ts';

/**
 * `Compared with the base (`3f2a9c41d07e`): **1 new**, 1 fixed, 2 failed as on the base.` If nothing could be compared it says why. `null`: no
 * comparison was requested, or no scenario ran.
 */
export function comparisonLine({ comparison }: Result): Phrase | null {
  if (comparison === null) return null;
  if (comparison.hindrances.length > 0) return hindered(comparison);
  if (comparison.scenarios.length === 0) return null;
  return say`Compared with the base${nameOf(comparison)}: ${counted(comparison)}.${onlyOf(comparison)}`;
}

function hindered(comparison: Comparison): Phrase {
  const why = listed(comparison.hindrances.map((one) => hindranceWords(one, comparison)));
  return say`${strong('Nothing is compared with the base')}: ${why}. Every failure counts as new.`;
}

/** What differs, the worst first, and what failed in both. */
function counted({ scenarios }: Comparison): Phrase {
  const group = (words: string, is: (change: ScenarioChange) => boolean): string[] => {
    const times = scenarios.filter(is).length;
    return times === 0 ? [] : [`${count(times)}\u00a0${words}`];
  };
  const worse = [
    ...group('new', ({ change }) => change === 'new'),
    ...group('failed differently', ({ change }) => change === 'changed'),
    ...group('fails sooner', movedIn('sooner')),
  ];
  const others = [
    ...group('fixed', ({ change }) => change === 'fixed'),
    ...group('fails later', movedIn('later')),
    ...group('failed as on the base', ({ change }) => change === 'unchanged'),
    ...group('undecided', ({ change }) => change === 'unknown'),
  ];
  return joined([...(worse.length === 0 ? ['nothing new'] : worse.map((one) => strong(one))), ...others], ', ');
}

/** Only scenarios that fail in both: a failure in one of them is counted as new or fixed. */
const movedIn =
  (moved: BreakingPointChange['moved']) =>
  ({ change, edge }: ScenarioChange): boolean =>
    edge?.moved === moved && change !== 'new' && change !== 'fixed';

/** Scenarios that only one of two plans has are not compared. */
function onlyOf({ base, scenarios }: Comparison): string {
  const matched = scenarios.filter(({ base }) => base !== null).length;
  if (matched === scenarios.length) return '';
  const why = base?.preview ? 'Some faults cannot be injected into the base' : 'The base ran another plan';
  return ` ${why}: only ${count(matched)} of ${plural(scenarios.length, 'scenario')} ${matched === 1 ? 'is' : 'are'} in both.`;
}

function nameOf({ base }: Comparison): Phrase {
  if (base === null) return [];
  if (base.preview !== null) return say` (${code(base.preview)}, alternating in this run)`;
  return base.run.commit === '' ? say` (run ${code(base.run.id)})` : say` (${code(base.run.commit.slice(0, 12))})`;
}
