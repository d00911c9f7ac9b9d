import { faults } from '../../faults/catalog.ts';
import type { BreakingPoint } from '../../model/result/lesson.ts';
import type { QuantityKind } from '../../quantity/quantity.ts';
import { code, type Phrase, say } from '../document/phrase.ts';
import { article } from './article.ts';
import { percent, plain, plural } from './numbers.ts';
import { roughly } from './quantity.ts';

/**
 * `withstands a `delay` of up to about 410 ms (370 ms to 450 ms, 90 % confidence), fails above`; if lower values are more severe, `needs a `rate` of
 * at least about 64 kB/s (…), fails below`. `on`: the target, where there are several faults.
 */
export function breakingPointWords(edge: BreakingPoint, on: string | null = null): Phrase {
  if (edge.held) return say`${breakingPointClause(edge, on)}, the drawn severity`;
  if (isWide(edge)) return say`not narrowed down in ${plural(edge.trials, 'run')}; allow more with ${code('plan.shrink')} (tries and time)`;
  if (edge.cut) return say`${between(edge)}; allow more time with ${code('plan.shrink')} to narrow it down`;
  return say`${breakingPointClause(edge, on)}${intervalOf(edge)}, fails ${isLength(edge) ? 'when it lasts longer' : edge.direction === 'up' ? 'above' : 'below'}`;
}

/** An interval whose ends differ by more than this factor is too wide to be useful. */
const widest = 4;

/** Is so little known that no number should be read off it? */
export const isWide = ({ threshold: { low, high } }: Pick<BreakingPoint, 'threshold'>): boolean => low <= 0 || high > widest * low;

/** The same without the interval, for a headline. */
export function breakingPointClause(edge: BreakingPoint, on: string | null = null): Phrase {
  const value = amountOf(edge, edge.threshold.value);
  const where = on === null ? '' : say` on ${code(on)}`;
  if (isLength(edge)) return say`withstands the fault for up to about ${value}${where}`;
  const named = say`${article(edge.parameter)} ${code(edge.parameter)}`;
  return edge.direction === 'up'
    ? say`withstands ${named} of up to about ${value}${where}`
    : say`needs ${named} of at least about ${value}${where}`;
}

/** A search that was cut short knows a value that passed and one that failed, and little about the values between them. */
function between(edge: BreakingPoint): Phrase {
  const [low, high] = [amountOf(edge, edge.threshold.low), amountOf(edge, edge.threshold.high)];
  return isLength(edge)
    ? say`a duration between ${low} and ${high}`
    : say`${article(edge.parameter)} ${code(edge.parameter)} between ${low} and ${high}`;
}

function intervalOf(edge: BreakingPoint): string {
  const [low, high] = [amountOf(edge, edge.threshold.low), amountOf(edge, edge.threshold.high)];
  return low === high ? '' : ` (${low} to ${high}, ${percent(edge.level)} confidence)`;
}

const isLength = ({ parameter }: Pick<BreakingPoint, 'parameter'>): boolean => parameter === 'lasts';

/** The value with its unit. A `rate` that fails above the value is a rate of requests; one that fails below it is a bandwidth. */
export function amountOf(edge: Pick<BreakingPoint, 'parameter' | 'direction'>, value: number): string {
  const kind = isLength(edge) ? 'duration' : unitOf(edge);
  return kind === undefined ? plain(value) : roughly(kind, value);
}

const unitOf = ({ parameter, direction }: Pick<BreakingPoint, 'parameter' | 'direction'>): QuantityKind | undefined =>
  faults
    .map(({ params }) => params[parameter])
    .find((param) => param !== undefined && param.weaker === (direction === 'up' ? 'low' : 'high'))?.kind;
