import { isDecided } from '../../compare/scenario-change.ts';
import type { BreakingPointChange, Comparison, Hindrance, ScenarioChange, Side } from '../../model/result/comparison.ts';
import type { Outcome } from '../../model/result/outcome.ts';
import type { Result, ScenarioResult } from '../../model/result/result.ts';
import { code, type Phrase, say, strong } from '../document/phrase.ts';
import { amountOf } from '../wording/breaking-point-words.ts';
import { duration, offset, percent } from '../wording/numbers.ts';

/** The outcome of a scenario on the base, as a cell under `On the base`. */
export function baseWords({ change, base, findings, sides, edge }: ScenarioChange): Phrase {
  const figures = sides === undefined ? '' : figuresOf(sides);
  switch (change) {
    case 'new':
      return say`passed (${strong('new')} here)${figures}`;
    case 'fixed':
      return say`failed (${strong('fixed')} here)${figures}`;
    case 'unchanged':
      return say`also failed${movedWords(edge)}`;
    case 'changed':
      return say`failed ${strong('differently')}${figures}${movedWords(edge)}`;
    case 'held':
      return say`also passed`;
    case 'unknown':
      if (base === null) return say`not run`;
      return findings.some((one) => one.change === 'unchanged') ? say`also failed; some checks could not be compared` : undecided(sides);
  }
}

/** `; fails sooner: 800 ms on the base, 400 ms here`, of what fails in both. */
function movedWords(edge: BreakingPointChange | null): Phrase {
  if (edge === null || edge.moved === 'not shown') return [];
  const at = (side: 'here' | 'base'): string => {
    const threshold = edge[side];
    if (threshold === null) return edge.holds === side ? 'passes as drawn' : 'not narrowed down';
    return `${edge.holds === side ? 'passes at ' : ''}${amountOf(edge, threshold.value)}`;
  };
  return say`; ${strong(`fails ${edge.moved}`)}: ${at('base')} on the base, ${at('here')} here`;
}

/** Which of the two is undecided. */
function undecided(sides: ScenarioChange['sides']): Phrase {
  if (sides === undefined) return say`inconclusive`;
  const { here, base } = sides;
  if (!isDecided(base.outcome))
    return say`${openWords(base.outcome)} there${isDecided(here.outcome) ? '' : `, and ${openWords(here.outcome)} here`}`;
  if (!isDecided(here.outcome))
    return say`${base.outcome === 'passed' ? 'passed' : 'failed'} there, ${openWords(here.outcome)} here${figuresOf(sides)}`;
  return say`failed there; some checks could not be compared${figuresOf(sides)}`;
}

const openWords = (outcome: Outcome): string => (outcome === 'flaky' ? 'failed intermittently' : 'inconclusive');

/**
 * `: success rate 100 %, p95 323 ms; here success rate 49 %, p95 2 s during the fault`; if the fault was removed early on one side, each side says until when:
 * `… 323 ms during the fault; here … 2 s until removed early at +2.1 s`.
 */
const figuresOf = ({ here, base }: NonNullable<ScenarioChange['sides']>): string =>
  here.success === null || base.success === null
    ? ''
    : `: ${figureOf(base)}${untilOf(base) === untilOf(here) ? '' : untilOf(base)}; here ${figureOf(here)}${untilOf(here)}`;

const figureOf = ({ success, p95Ms }: Side): string =>
  `${success === null ? 'no samples' : `success rate ${percent(success)}`}${p95Ms === null ? '' : `, p95\u00a0${duration(p95Ms)}`}`;

const untilOf = ({ earlyMs }: Side): string => (earlyMs === undefined ? ' during the fault' : ` until removed early at ${offset(earlyMs)}`);

/** `undefined`: it was not compared. */
export const changeOf = ({ comparison }: Result, { id }: ScenarioResult): ScenarioChange | undefined =>
  comparison?.scenarios.find(({ scenario }) => scenario === id);

/** Why nothing is compared, as a clause. */
export function hindranceWords(hindrance: Hindrance, { base }: Comparison): Phrase {
  switch (hindrance) {
    case 'unmeasured':
      return say`it could not be measured`;
    case 'missing':
      return say`there is no baseline`;
    case 'unreadable':
      return say`the baseline could not be read`;
    case 'name':
      return say`the baseline is of another gate, ${code(base?.name ?? '')}`;
    case 'version':
      return say`the baseline is by another version, ${code(base?.version ?? '')}`;
    case 'config':
      return say`the baseline is of another config`;
    case 'plan':
      return base === null ? say`none of these scenarios can run on it` : say`the baseline has none of these scenarios`;
    case 'unrestored':
      return say`a fault may have stayed in place ${base?.preview ? 'on it' : 'in the run of the baseline'}`;
    case 'undecided':
      return say`${base?.preview ? 'it' : 'the run of the baseline'} was inconclusive${base?.why === undefined ? '' : ` (${base.why})`}`;
  }
}
