import type { Result } from '../../model/result/result.ts';
import { baseWords, changeOf } from '../comparison/base-words.ts';
import { comparisonLine } from '../comparison/comparison-line.ts';
import { comparisonRows } from '../comparison/comparison-rows.ts';
import { code, say } from '../document/phrase.ts';
import type { Look } from './look.ts';
import { plainPhrase } from './plain-phrase.ts';
import { wrapped } from './wrap.ts';

const limit = 40;

/** The comparison with the base: the sentence, the scenarios that differ, and how breaking points moved. */
export function comparisonLines(result: Result, { width }: Look): readonly string[] {
  const line = comparisonLine(result);
  if (line === null) return [];
  const scenarios = result.scenarios.flatMap((scenario) => {
    const change = changeOf(result, scenario);
    return change === undefined || same.has(change.change) ? [] : [say`${code(scenario.id)} on the base: ${baseWords(change)}`];
  });
  const rows = comparisonRows(result).map(
    ({ scenario, what, base, here, so }) => say`${code(scenario)} ${what}: ${so}: ${base} on the base, ${here} here`,
  );
  const [head, ...rest] = [line, ...[...scenarios, ...rows].slice(0, limit)].map((phrase) => plainPhrase(phrase));
  return [
    ...wrapped(head ?? '', width - 4).map((one) => `    ${one}`),
    ...rest.flatMap((one) => wrapped(one, width - 6).map((part) => `      ${part}`)),
  ];
}

const same: ReadonlySet<string> = new Set(['held', 'unchanged']);
