import { patternFits } from '../../checks/pattern/pattern.ts';
import type { Output, ReadyTolerance } from '../../model/config/ready-experiment.ts';
import { isObject, listOf } from '../is-object.ts';
import { patternOf } from '../python-regex.ts';
import type { Path, Remarks } from '../remarks.ts';
import { filled, textOf, type Values } from './fill.ts';
import { isSame, jsonPath } from './json-path.ts';

/** A tolerance as the gate judges it; `null`: there is none, or it was refused. `checkTolerance` has checked its form. */
export function readyTolerance(tolerance: unknown, values: Values, path: Path, remarks: Remarks): ReadyTolerance | null {
  if (tolerance === undefined || tolerance === null) return null;
  const value = typeof tolerance === 'string' ? filled(tolerance, values) : tolerance;
  if (isPlain(value)) return { kind: 'equals', value };
  if (Array.isArray(value)) return { kind: 'among', values: value.filter((one) => one === null || isPlain(one)) };
  if (!isObject(value)) return null;
  const field = typeof value.target === 'string' ? value.target : null;
  if (value.type === 'range') {
    const [min, max] = listOf(value.range);
    if (typeof min === 'number' && typeof max === 'number') return { kind: 'range', min, max, field };
    remarks.refuse('tolerance-invalid', path, '`range` needs two numbers');
    return null;
  }
  if (value.type === 'regex') {
    const pattern = patternOf(textOf(filled(value.pattern, values)));
    if (pattern !== null) return { kind: 'regex', pattern, field };
    remarks.refuse('regex-dialect', path, 'this expression has no counterpart here');
    return null;
  }
  if (value.type === 'jsonpath') return readyPath(value, field, values, path, remarks);
  remarks.refuse('not-run', path, 'a tolerance of the type `probe` is not judged by the gate');
  return null;
}

function readyPath(
  { path: text, count, ...rest }: Readonly<Record<string, unknown>>,
  field: string | null,
  values: Values,
  path: Path,
  remarks: Remarks,
): ReadyTolerance | null {
  const filledPath = textOf(filled(text, values));
  if (jsonPath(filledPath) === null) {
    remarks.refuse('tolerance-invalid', path, 'this `path` is not one of the library `jsonpath2`, or has a function in it');
    return null;
  }
  const expect = 'expect' in rest ? filled(rest.expect, values) : null;
  return {
    kind: 'jsonpath',
    path: filledPath,
    field,
    count: typeof count === 'number' ? count : null,
    expect: 'expect' in rest ? (Array.isArray(expect) ? (expect as unknown[]) : [expect]) : null,
  };
}

const isPlain = (value: unknown): value is boolean | number | string =>
  typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string';

/** Judged as version 1.45 of the Chaos Toolkit's library does. A value that cannot be compared is not tolerated. */
export function tolerates(tolerance: ReadyTolerance, output: Output): boolean {
  const status = isObject(output) && 'status' in output ? output.status : output;
  if (tolerance.kind === 'equals') return (typeof tolerance.value === 'number' ? status : output) === tolerance.value;
  if (tolerance.kind === 'among') return isAmong(tolerance.values, status, status !== output);
  const value = tolerance.field !== null && isObject(output) ? (output[tolerance.field] ?? null) : output;
  if (tolerance.kind === 'jsonpath') return selects(tolerance, value);
  if (tolerance.kind === 'regex') return typeof value === 'string' && patternFits(tolerance.pattern, value);
  const number = numberOf(value);
  return number >= tolerance.min && number <= tolerance.max;
}

function selects({ path, count, expect }: Extract<ReadyTolerance, { readonly kind: 'jsonpath' }>, value: unknown): boolean {
  const found = jsonPath(path)?.(typeof value === 'string' ? dataIn(value) : value) ?? [];
  if (expect !== null) return isSame(found, expect);
  return count === null ? found.length > 0 : found.length === count;
}

function dataIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** NaN is outside of every range. */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

/** Two values are the ends of a range, except for a status. */
function isAmong(values: readonly unknown[], value: unknown, isStatus: boolean): boolean {
  const [min, max] = values;
  if (isStatus || values.length !== 2) return values.includes(value);
  return (
    typeof value === typeof min &&
    typeof value === typeof max &&
    (value as number) >= (min as number) &&
    (value as number) <= (max as number)
  );
}
