import { faultOf } from '../../faults/catalog.ts';
import { endOf } from '../../model/edge.ts';
import type { EdgeChange } from '../../model/result/edge-change.ts';
import type { Result } from '../../model/result/result.ts';
import { alert, type Block, list, paragraph } from '../document/block.ts';
import { code, type joined, listed, type Phrase, phrase, say, strong } from '../document/phrase.ts';
import { plural } from '../wording/numbers.ts';

const mostShown = 3;
const mostNames = 4;

/**
 * What the change adds to the dependencies of the preview, and how it reacts to their faults. Directly below the headline, because no other sentence
 * tells a reviewer so much about the change.
 * @param subject `This pull request`
 */
export function edgeChanges(result: Result, subject: string): readonly Block[] {
  const [first, ...others] = edgeChangeLines(result, subject);
  if (first === undefined) return [];
  return [alert('IMPORTANT', [others.length === 0 ? paragraph(first) : list([first, ...others])])];
}

/** One line for each dependency, the most important first. */
export function edgeChangeLines({ name, comparison }: Pick<Result, 'name' | 'comparison'>, subject = 'This change'): readonly Phrase[] {
  const changes = comparison?.edges ?? [];
  const more = changes.length - mostShown;
  return [
    ...changes.slice(0, mostShown).map((change) => sentences[change.change](change, { name, subject })),
    ...(more > 0
      ? [say`${plural(more, 'more dependency differs', 'more dependencies differ')} from the base: see ${code('result.json')}.`]
      : []),
  ];
}

interface Said {
  /** Of the gate. */
  readonly name: string;
  readonly subject: string;
}

const sentences: Readonly<Record<EdgeChange['change'], (change: EdgeChange, said: Said) => Phrase>> = {
  connection: (change, said) => say`${strong(said.subject, ' adds a connection to ', end(change), '.')} ${reaction(change, said)}`,
  target: (change, said) =>
    say`${strong(said.subject, ' adds the target ', code(change.target ?? ''), whereTo(change), '.')} ${reaction(change, said)}`,
  waits: (change, said) =>
    say`${strong('A timeout towards ', end(change), ' is missing.')} ${condition(faultsOf(change))}, ${checksOf(change, said)} ${waitWord(change)}; on the base the requests ended in time.`,
  needed: (change, said) =>
    say`${strong(said.subject, ' makes ', end(change), ' necessary.')} ${condition(faultsOf(change))}, ${checksOf(change, said)} ${failWord(change)}, and passed on the base.`,
  hardened: (change, said) =>
    say`${strong(said.subject, ' no longer fails because of ', end(change), '.')} ${code(said.name)} survives ${kinds(change.passed)} on it, and did not on the base.`,
};

/** What faults on an added edge have shown. */
function reaction(change: EdgeChange, said: Said): Phrase {
  const { target, failed, passed } = change;
  if (failed.length > 0) return say`${condition(faultsOf(change))}, ${checksOf(change, said)} ${failWord(change)}.`;
  if (passed.length > 0) return say`${code(said.name)} survived ${kinds(passed)} on it.`;
  if (target === null) return say`No target of the config leads there, so nothing was injected: add a link to it.`;
  return say`No fault on it was decided in this run.`;
}

const end = (change: EdgeChange) => code(endOf(change));

const whereTo = (change: EdgeChange): Phrase => (change.target === endOf(change) ? [] : say` (${end(change)})`);

/** `When it is slow or silent`; `Under `cpu` on it` where the kind has no adjective. */
function condition(faults: readonly string[]): Phrase {
  const adjectives = [...new Set(faults.flatMap((kind) => faultOf(kind)?.asAdjective ?? []))];
  const others = faults.filter((kind) => faultOf(kind)?.asAdjective === undefined);
  if (adjectives.length === 0) return say`Under ${or(others.map(code))} on it`;
  return say`When it is ${or(adjectives)}${others.length === 0 ? [] : say`, or under ${or(others.map(code))}`}`;
}

const or = (items: readonly Parameters<typeof joined>[0][number][]): Phrase => {
  const shown = items.slice(0, mostNames);
  return phrase(shown.flatMap((item, n) => [n === 0 ? '' : n === shown.length - 1 ? ' or ' : ', ', item]));
};

const kinds = (all: readonly string[]): Phrase => listed(all.slice(0, mostNames).map(code));

const faultsOf = ({ failed }: EdgeChange): readonly string[] => [...new Set(failed.flatMap(({ faults }) => faults))];

const namesOf = ({ failed }: EdgeChange): readonly string[] => [...new Set(failed.flatMap(({ checks }) => checks))].slice(0, mostNames);

/** A failure that no check saw is one of the preview. */
function checksOf(change: EdgeChange, { name }: Said): Phrase {
  const names = namesOf(change);
  return listed((names.length === 0 ? [name] : names).map(code));
}

const failWord = (change: EdgeChange): string => (namesOf(change).length > 1 ? 'fail' : 'fails');
const waitWord = (change: EdgeChange): string => (namesOf(change).length > 1 ? 'wait for it' : 'waits for it');
