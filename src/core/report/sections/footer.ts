import type { Result } from '../../model/result/result.ts';
import { type Block, paragraph } from '../document/block.ts';
import { code, joined, link, type Phrase, say, small } from '../document/phrase.ts';
import { probesOf } from '../wording/facts.ts';
import { duration, percent, plural } from '../wording/numbers.ts';

/** What a reader needs to judge and to repeat the run. */
export const footer = (result: Result, runUrl: string | undefined): Block =>
  paragraph([small(joined([...runFacts(result), ...traces(result, runUrl)], ' · '))]);

export const runFacts = (result: Result): readonly Phrase[] => [
  // A run that has not come to a plan has neither.
  ...(result.seed === '' ? [] : [say`seed ${code(result.seed)}`]),
  say`${plural(result.scenarios.length, 'scenario')}, ${plural(probesOf(result), 'probe')}, ${duration(result.durationMs)}`,
  ...(result.confidence === 0 ? [] : [say`${percent(result.confidence)} confidence`]),
];

const traces = ({ run, version }: Result, runUrl: string | undefined): readonly Phrase[] => [
  ...(run.commit === '' ? [] : [say`commit ${code(run.commit.slice(0, 12))}`]),
  ...(runUrl === undefined ? [] : [say`${link('run', runUrl)}`]),
  say`chaos-gate ${code(version)}`,
];
