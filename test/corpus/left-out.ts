import { signsOf } from '../../src/core/diagnosis/diagnose.ts';
import type { MeasuredSigns, SignCount } from '../../src/core/diagnosis/weakness.ts';
import type { WeaknessName } from '../../src/core/model/result/diagnosis.ts';
import { sureWord } from '../../src/core/report/wording/diagnosis-words.ts';
import type { Caught } from './evidence.ts';
import { type Family, families } from './families.ts';
import { type Hit, hitOf, hits, isRight } from './hit.ts';

const weaknessIn = (key: string): WeaknessName => key.slice(0, key.indexOf(':')) as WeaknessName;
const isRightAbout = (pair: Caught['pair'], key: string): boolean => isRight(hitOf(pair, weaknessIn(key)));

/** How often each sign was reported, and how often it named the weakness of the pair. By sign, then by family. */
export function countedSigns(caught: readonly Caught[]): MeasuredSigns {
  const counts: Record<string, Record<string, SignCount>> = {};
  for (const { family, pair, evidence } of caught)
    for (const { key } of signsOf(evidence)) {
      const own = counts[key] ?? {};
      counts[key] = own;
      const before = own[family] ?? { right: 0, of: 0 };
      own[family] = { right: before.right + (isRightAbout(pair, key) ? 1 : 0), of: before.of + 1 };
    }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function firstHit({ pair, evidence }: Caught, without?: Family): Hit {
  const first = signsOf(evidence, without)[0];
  return hitOf(pair, first && weaknessIn(first.key));
}

const percent = (part: number, all: number): string => (all === 0 ? '–' : `${Math.round((100 * part) / all)} %`);

/** The diagnoses of each family with the certainties of all runs, and with those of the other families alone. */
export function leftOutTable(caught: readonly Caught[]): string {
  const names = (Object.keys(families) as Family[]).filter((family) => caught.some((one) => one.family === family));
  const cells = (all: readonly Caught[], without: (one: Caught) => Family | undefined): string => {
    const given = all.map((one) => firstHit(one, without(one)));
    return hits.map((hit) => percent(given.filter((one) => one === hit).length, all.length)).join(' / ');
  };
  const line = (name: string, all: readonly Caught[]): string =>
    `| ${[name, String(all.length), cells(all, () => undefined), cells(all, ({ family }) => family)].join(' | ')} |`;
  return [
    '| family | caught | right / also right / wrong / silent, all families known | the same, this family left out |',
    '|---|--:|---|---|',
    ...names.map((name) =>
      line(
        name,
        caught.filter(({ family }) => family === name),
      ),
    ),
    line('all', caught),
  ].join('\n');
}

/** How often each word of certainty is right, with the certainties of the other families. */
export function certaintyTable(caught: readonly Caught[]): string {
  const diagnoses = caught.flatMap(({ family, pair, evidence }) =>
    signsOf(evidence, family)
      .slice(0, 1)
      .map(({ key, sure }) => ({ word: sureWord({ sure }), right: isRightAbout(pair, key) })),
  );
  const line = (word: string, goal: string): string => {
    const own = diagnoses.filter((one) => one.word === word);
    return `| ${word} | ${own.length} | ${percent(own.filter(({ right }) => right).length, own.length)} | ${goal} |`;
  };
  return [
    '| word | diagnoses | right, family left out | goal |',
    '|---|--:|--:|---|',
    line('shown', '≥ 97 %'),
    line('likely', '≥ 85 %'),
    line('possibly', '≥ 60 %'),
  ].join('\n');
}

/** One line for each caught twin whose first diagnosis is not right, with its family left out. */
export const misses = (caught: readonly Caught[]): readonly string[] =>
  caught.flatMap((one) => {
    const hit = firstHit(one, one.family);
    return isRight(hit)
      ? []
      : [
          `${one.name}: ${hit}; true: ${one.pair.weakness}; signs: ${signsOf(one.evidence, one.family)
            .map(({ key, sure }) => `${key} ${sure.toFixed(2)}`)
            .join(', ')}`,
        ];
  });
