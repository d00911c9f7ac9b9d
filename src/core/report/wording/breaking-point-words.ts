import { faults } from '../../faults/catalog.ts';
import type { Estimate } from '../../model/result/estimate.ts';
import type { BreakingPoint } from '../../model/result/lesson.ts';
import type { QuantityKind } from '../../quantity/quantity.ts';
import { code, type Phrase, say } from '../document/phrase.ts';
import { article } from './article.ts';
import { percent, plain, plural } from './numbers.ts';
import { roughly } from './quantity.ts';

/**
 * `withstands a `delay` of up to about 410 ms (370 ms to 450 ms, 90 % confidence), fails above`; if lower values are more severe, `needs a `rate` of
 * at least about 64 kB/s (…), fails below`; if it never passed, `fails at every `delay` tried, from 50 ms on`. `on`: the target, where there are
 * several faults.
 */
export function breakingPointWords(edge: BreakingPoint, on: string | null = null): Phrase {
  const { threshold, trials } = edge;
  const clause = breakingPointClause(edge, on);
  if (edge.held) return say`${clause ?? 'passes'}, the drawn severity`;
  if (clause !== null && neverPassed(edge)) return clause;
  if (clause === null || threshold === null)
    return say`not narrowed down in ${plural(trials, 'run')}; ${edge.unrecovered ? unrecovered : say`allow more with ${code('plan.shrink')} (tries and time)`}`;
  if (edge.cut)
    return say`${between(edge, threshold)}; ${edge.unrecovered ? unrecovered : say`allow more time with ${code('plan.shrink')} to narrow it down`}`;
  return say`${clause}${intervalOf(edge, threshold)}${failsWhere(edge, threshold)}`;
}

const unrecovered = 'the search ended when the preview did not recover';

/** The same without the interval, for a headline; null: there is no number to tell. */
export function breakingPointClause(edge: BreakingPoint, on: string | null = null): Phrase | null {
  const { threshold } = edge;
  const where = on === null ? [] : say` on ${code(on)}`;
  if (neverPassed(edge)) return failsAtAll(edge, edge.seen.failed, where);
  if (threshold === null) return null;
  const [amount = ''] = amountsOf(edge, [withstoodIn(edge, threshold) ?? threshold.value, threshold.low, threshold.high]);
  const named = say`${article(edge.parameter)} ${code(edge.parameter)}`;
  if (withstoodIn(edge, threshold) === null)
    return isLength(edge)
      ? say`starts to fail when the fault lasts about ${amount}${where}`
      : say`starts to fail at ${named} of about ${amount}${where}`;
  if (isLength(edge)) return say`withstands the fault for up to about ${amount}${where}`;
  return edge.direction === 'up'
    ? say`withstands ${named} of up to about ${amount}${where}`
    : say`needs ${named} of at least about ${amount}${where}`;
}

/** It failed in every decided trial. */
const neverPassed = (edge: BreakingPoint): edge is BreakingPoint & Required<Pick<BreakingPoint, 'seen'>> =>
  edge.seen !== undefined && edge.seen.passed === null;

function failsAtAll(edge: BreakingPoint, mildest: number, where: Phrase): Phrase {
  const end = edge.direction === 'up' ? say`from ${amountOf(edge, mildest)} on` : say`up to ${amountOf(edge, mildest)}`;
  return isLength(edge)
    ? say`fails at every length tried, ${end}${where}`
    : say`fails at every ${code(edge.parameter)} tried, ${end}${where}`;
}

/**
 * The most severe value that the scenario withstood, but no more severe than the estimate. null: it was not seen to pass inside the interval.
 * Results of earlier versions do not tell where it passed.
 */
function withstoodIn({ seen, direction }: BreakingPoint, { value, low, high }: Estimate): number | null {
  if (seen === undefined) return value;
  if (seen.passed === null) return null;
  if (direction === 'up') return seen.passed < low ? null : Math.min(seen.passed, value);
  return seen.passed > high ? null : Math.max(seen.passed, value);
}

/** A search that was cut short knows a value that passed and one that failed, and little about the values between them. */
function between(edge: BreakingPoint, threshold: Estimate): Phrase {
  const [low = '', high = ''] = amountsOf(edge, [threshold.low, threshold.high]);
  return isLength(edge)
    ? say`a duration between ${low} and ${high}`
    : say`${article(edge.parameter)} ${code(edge.parameter)} between ${low} and ${high}`;
}

function intervalOf(edge: BreakingPoint, threshold: Estimate): string {
  const [, low, high] = amountsOf(edge, [withstoodIn(edge, threshold) ?? threshold.value, threshold.low, threshold.high]);
  return low === high ? '' : ` (${low} to ${high}, ${percent(edge.level)} confidence)`;
}

function failsWhere(edge: BreakingPoint, threshold: Estimate): string {
  if (withstoodIn(edge, threshold) === null) return '';
  if (isLength(edge)) return ', fails when it lasts longer';
  return edge.direction === 'up' ? ', fails above' : ', fails below';
}

const isLength = ({ parameter }: Pick<BreakingPoint, 'parameter'>): boolean => parameter === 'lasts';

/** More digits than this are noise. */
const mostDigits = 4;

/** Values with their unit, with as many digits as it takes to tell them apart: two or more. */
export function amountsOf(edge: Pick<BreakingPoint, 'parameter' | 'direction'>, values: readonly number[]): readonly string[] {
  const different = new Set(values).size;
  for (let digits = 2; ; digits += 1) {
    const texts = values.map((value) => amountOf(edge, value, digits));
    if (digits >= mostDigits || new Set(texts).size === different) return texts;
  }
}

/** The value with its unit. A `rate` that fails above the value is a rate of requests; one that fails below it is a bandwidth. */
export function amountOf(edge: Pick<BreakingPoint, 'parameter' | 'direction'>, value: number, digits = 2): string {
  const kind = isLength(edge) ? 'duration' : unitOf(edge);
  return kind === undefined ? plain(value) : roughly(kind, value, digits);
}

const unitOf = ({ parameter, direction }: Pick<BreakingPoint, 'parameter' | 'direction'>): QuantityKind | undefined =>
  faults
    .map(({ params }) => params[parameter])
    .find((param) => param !== undefined && param.weaker === (direction === 'up' ? 'low' : 'high'))?.kind;
