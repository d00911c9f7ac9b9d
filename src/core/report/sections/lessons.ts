import type { Result, ScenarioResult } from '../../model/result/result.ts';
import { isAccepted } from '../../verdict/accept.ts';
import { type Block, list } from '../document/block.ts';
import { joined, type Phrase, say, strong } from '../document/phrase.ts';
import { expectedOf, titleOf } from '../findings/finding-words.ts';
import { breakingPointWords } from '../wording/breaking-point-words.ts';
import { evidenceWords, fixWithPath, fixWords, patternLink } from '../wording/diagnosis-words.ts';
import { togetherWords } from '../wording/interaction-words.ts';
import { isSmaller, minimalScenarioWords } from '../wording/minimal-scenario-words.ts';
import { isUnrepeated } from '../wording/tries.ts';

/** One thing that a failure teaches. */
export interface Taught {
  readonly label: string;
  readonly text: Phrase;
}

/** What a failing scenario teaches, the cause before the numbers; for a terminal. */
export const taught = (scenario: ScenarioResult): readonly Taught[] => [
  ...scenario.diagnoses.flatMap((one) => [
    { label: 'Weakness', text: evidenceWords(one) },
    { label: 'Fix', text: fixWithPath(one) },
  ]),
  ...undiagnosed(scenario),
  ...learned(scenario),
];

/** The same as a list with links. */
export function lessons({ version }: Pick<Result, 'version'>, scenario: ScenarioResult): readonly Block[] {
  const diagnosed = scenario.diagnoses.flatMap((one) => [
    { label: 'Weakness', text: evidenceWords(one, patternLink(one, version)) },
    { label: 'Fix', text: say`${fixWords(one)}` },
  ]);
  const items = [...diagnosed, ...undiagnosed(scenario), ...learned(scenario)].map(({ label, text }) => say`${strong(label)}: ${text}.`);
  return items.length === 0 ? [] : [list(items)];
}

/** A reader who looks for the cause finds why none is named. */
const undiagnosed = (scenario: ScenarioResult): readonly Taught[] =>
  scenario.outcome === 'failed' && scenario.diagnoses.length === 0 && !isAccepted(scenario)
    ? [{ label: 'Weakness', text: say`none found; the measurements fit no known pattern` }]
    : [];

function learned(scenario: ScenarioResult): readonly Taught[] {
  const { smallest, edge, interaction } = scenario;
  return [
    ...labelled('Breaking point', edge === null ? null : say`${breakingPointWords(edge, targetOf(scenario))}${notMet(scenario)}`),
    ...labelled('Only together', interaction === null ? null : togetherWords(interaction)),
    ...labelled('Minimal scenario', smallest === null ? null : minimalScenarioWords(smallest)),
    ...labelled('Not repeated', isUnrepeated(scenario) ? say`${whyOnce(scenario)}, so how often it fails is not known` : null),
  ];
}

/** ` (not met: `home` p95 ≤ 500 ms)`: a severity from which something fails says little without what fails there. */
function notMet({ findings, edge }: ScenarioResult): Phrase {
  const failed = edge?.held ? [] : findings.filter(({ outcome, required }) => outcome === 'failed' && required !== null);
  const names = failed.slice(0, mostNotMet).map((one) => say`${titleOf(one)} ${expectedOf(one)}`);
  return names.length === 0 ? [] : say` (not met: ${joined(names, ', ')}${failed.length > mostNotMet ? ', …' : ''})`;
}

const mostNotMet = 3;

const whyOnce = ({ tries }: ScenarioResult): string => (tries.length === 1 ? 'it ran once' : 'its repeats were inconclusive');

/** The target whose severity the breaking point is about, if the minimal scenario has more than one fault. */
export function targetOf({ faults, smallest, edge }: ScenarioResult): string | null {
  const left = smallest !== null && isSmaller(smallest) ? smallest.scenario.faults : faults.map(({ spec }) => spec);
  return left.length < 2 ? null : (left.find(({ id }) => id === edge?.fault)?.on ?? null);
}

const labelled = (label: string, ...all: readonly (Phrase | null)[]): readonly Taught[] =>
  all.flatMap((message) => (message === null ? [] : [{ label, text: message }]));
