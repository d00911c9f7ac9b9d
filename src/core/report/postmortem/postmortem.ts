import type { Result, ScenarioResult } from '../../model/result/result.ts';
import { isAccepted } from '../../verdict/accept.ts';
import { type Block, details, heading, list, paragraph, tasks } from '../document/block.ts';
import { type Phrase, say } from '../document/phrase.ts';
import { timeline } from '../sections/timeline.ts';
import { failedScenarios } from '../wording/facts.ts';
import { actions } from './actions.ts';
import { factors } from './factors.ts';
import { impact } from './impact.ts';
import { wentWell, whereLuckHelped } from './what-went-well.ts';

const limit = 3;

/**
 * A draft for the worst scenarios: numbers with their source, observed apart from inferred, contributing factors instead
 * of one cause, no person anywhere (Google SRE book, chapter 15; PagerDuty's and Etsy's guides). What the gate cannot
 * know stays an open question. Empty if nothing failed.
 */
export function postmortem(result: Result, summary: Phrase): readonly Block[] {
  const [worst, ...others] = notAccepted(result).slice(0, limit);
  if (worst === undefined) return [];
  return [details(say`Postmortem draft`, sections(result, summary, [worst, ...others], worst))];
}

const sections = (result: Result, summary: Phrase, shown: readonly ScenarioResult[], worst: ScenarioResult): readonly Block[] => [
  ...section('Summary', [paragraph(summary)]),
  ...section('Impact', [list(shown.map((scenario) => impact(result, scenario)))]),
  ...section('Timeline', timeline(worst, 12)),
  ...section('Contributing factors', listOf(shown.flatMap((scenario) => factors(result, scenario)))),
  ...section('What went well', listOf(wentWell(result, failedScenarios(result)))),
  ...section('Where luck helped', listOf(whereLuckHelped(result, failedScenarios(result)))),
  ...section('Action items', taskList(shown.flatMap((scenario) => actions(result, scenario)))),
  ...section('Open questions', [tasks(questions)]),
];

/** A fault that was left in place is the gate's own incident; nothing is concluded about the preview. A known failure does not count as an incident. */
const notAccepted = (result: Result): readonly ScenarioResult[] =>
  failedScenarios(result).filter((scenario) => scenario.outcome !== 'unrestored' && !isAccepted(scenario));

const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(4, say`${title}`), ...blocks];

const listOf = (items: readonly Phrase[]): readonly Block[] => (items.length === 0 ? [] : [list(items)]);
const taskList = (items: readonly Phrase[]): readonly Block[] => (items.length === 0 ? [] : [tasks(items)]);

const questions: readonly Phrase[] = [
  say`Which team takes the action items, and by when?`,
  say`Which customers would this affect, how many, and for how long?`,
  say`What made the current design a sensible choice at the time?`,
];
