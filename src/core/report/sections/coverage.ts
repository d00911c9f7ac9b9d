import type { Cell } from '../../model/plan/cell.ts';
import type { Outcome } from '../../model/result/outcome.ts';
import type { Result } from '../../model/result/result.ts';
import { type Block, heading, paragraph, table } from '../document/block.ts';
import { code, joined, type Phrase, say } from '../document/phrase.ts';
import { count, dayOf, plural } from '../wording/numbers.ts';

/** Outcomes in the order of the columns. */
const columns: readonly (readonly [string, readonly Outcome[]])[] = [
  ['passed', ['passed']],
  ['failed', ['failed', 'flaky', 'unrestored']],
  ['undecided', ['inconclusive']],
];

/** With `mode: map`: which faults each target passes, one row a target, and the heading of the table of scenarios that follows. */
export function coverage(result: Result, limit: number): readonly Block[] {
  const targets = targetsOf(result);
  if (targets.length === 0) return [];
  const used = columns.filter(([, outcomes]) => targets.some((target) => withOutcome(target, outcomes).length > 0));
  const isWhole = targets.every(({ others }) => others.length === 0);
  const head = ['Target', ...used.map(([name]) => capital(name)), ...(isWhole ? [] : ['Not in this run'])].map((name) => say`${name}`);
  const rows = targets
    .slice(0, limit)
    .map((target) => [
      nameOf(target),
      ...used.map(([, outcomes]) => faultsOf(withOutcome(target, outcomes))),
      ...(isWhole ? [] : [earlierOf(target)]),
    ]);
  const more = targets.length - rows.length;
  return [
    heading(3, say`Faults by target`),
    paragraph(summaryOf(result.coverage ?? [])),
    table(head, 'l'.repeat(head.length), rows),
    ...(more > 0 ? [paragraph(say`${plural(more, 'more target', 'more targets')}: see the report file.`)] : []),
    ...takeoversOf(result, limit).map(paragraph),
    heading(3, say`Scenarios`),
  ];
}

/** The same for a terminal: a summary, and one line a target. */
export function coverageLines(result: Result, limit: number): readonly Phrase[] {
  const targets = targetsOf(result);
  if (targets.length === 0) return [];
  const lines = targets.slice(0, limit).map((target) => {
    const shown = columns.flatMap(([name, outcomes]) => {
      const cells = withOutcome(target, outcomes);
      return cells.length === 0 ? [] : [say`${name}: ${faultsOf(cells)}`];
    });
    const earlier = target.others.length === 0 ? [] : [say`not in this run: ${earlierOf(target)}`];
    return say`${nameOf(target)}: ${joined([...shown, ...earlier], '; ')}`;
  });
  return [summaryOf(result.coverage ?? []), ...lines, ...takeoversOf(result, limit)];
}

interface MappedTarget {
  readonly name: string;
  readonly isNew: boolean;
  readonly ran: readonly { readonly fault: string; readonly outcome: Outcome }[];
  readonly others: readonly Cell[];
}

const withOutcome = ({ ran }: MappedTarget, outcomes: readonly Outcome[]): MappedTarget['ran'] =>
  ran.filter(({ outcome }) => outcomes.includes(outcome));

/** In the order of the first cell of each. */
function targetsOf({ coverage: cells = [], scenarios }: Result): readonly MappedTarget[] {
  const outcomes = new Map(scenarios.map(({ id, outcome }) => [id, outcome]));
  return [...new Set(cells.map(({ on }) => on))].map((name) => {
    const own = cells.filter(({ on }) => on === name);
    const ran = own.flatMap(({ fault, scenario }) => {
      const outcome = outcomes.get(scenario ?? '');
      return outcome === undefined ? [] : [{ fault, outcome }];
    });
    return { name, isNew: own.some(({ isNew }) => isNew), ran, others: own.filter(({ scenario }) => !outcomes.has(scenario ?? '')) };
  });
}

/** `9 of 16 pairs of fault and target ran; 5 ran earlier, the oldest on 2026-11-20; 2 never ran.` */
function summaryOf(cells: readonly Cell[]): Phrase {
  const now = cells.filter(({ scenario }) => scenario !== null);
  const others = cells.filter(({ scenario }) => scenario === null);
  const earlier = others.filter(({ last }) => last !== null);
  const [oldest] = earlier.map(({ last }) => dayOf(last?.startedAt)).toSorted();
  const never = others.length - earlier.length;
  return joined(
    [
      say`${count(now.length)} of ${plural(cells.length, 'pair')} of fault and target ran`,
      ...(earlier.length === 0 ? [] : [say`${count(earlier.length)} ran earlier, the oldest on ${oldest ?? ''}`]),
      ...(never === 0 ? [] : [say`${count(never)} never ran`]),
    ],
    '; ',
  ).concat(say`.`);
}

/** A takeover hides how the preview behaves without it. The next run disturbs both, if the config allows two faults in a scenario. */
const takeoversOf = ({ lineage }: Result, limit: number): readonly Phrase[] =>
  (lineage?.takeovers ?? []).slice(0, limit).map(({ fault, on, by, last }) => {
    const both = last === null ? 'not run yet' : `${wordOf(last.outcome)} on ${dayOf(last.startedAt)}`;
    return say`${code(by)} took over while ${code(fault)} was on ${code(on)}. Faults on both: ${both}.`;
  });

const nameOf = ({ name, isNew }: MappedTarget): Phrase => (isNew ? say`${code(name)} (new)` : say`${code(name)}`);

const faultsOf = (cells: readonly { readonly fault: string }[]): Phrase =>
  joined(
    cells.map(({ fault }) => code(fault)),
    ', ',
  );

const earlierOf = ({ others }: MappedTarget): Phrase =>
  joined(
    others.map((cell) =>
      cell.last === null
        ? say`${code(cell.fault)}`
        : say`${code(cell.fault)} (${wordOf(cell.last.outcome)} on ${dayOf(cell.last.startedAt)})`,
    ),
    ', ',
  );

const wordOf = (outcome: Outcome): string => columns.find(([, outcomes]) => outcomes.includes(outcome))?.[0] ?? '';

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
