import { patternFits } from '../../checks/pattern/pattern.ts';
import type { Output, ReadyValueTolerance } from '../../model/config/ready-experiment.ts';
import { isObject, listOf } from '../is-object.ts';
import { patternOf } from '../python-regex.ts';
import type { Path, Remarks } from '../remarks.ts';
import { checkTolerance } from '../tolerance.ts';
import { filled, textOf, type Values } from './fill.ts';
import { asNumber, isSame, jsonPath } from './json-path.ts';

/** A tolerance as the gate judges it; `null`: there is none, or it was refused. One that is a probe is for `readyToleranceProbe`. */
export function readyTolerance(tolerance: unknown, values: Values, path: Path, remarks: Remarks): ReadyValueTolerance | null {
  if (tolerance === undefined) return null;
  const value = typeof tolerance === 'string' ? filled(tolerance, values) : tolerance;
  // The reader has checked what the file says, and not what a variable holds.
  if (value !== tolerance) checkTolerance(value, path, remarks);
  if (isPlain(value)) return { kind: 'equals', value };
  if (Array.isArray(value)) return { kind: 'among', values: value };
  return isObject(value) ? typedTolerance(value, values, path, remarks) : null;
}

type Fields = Readonly<Record<string, unknown>>;

function typedTolerance(value: Fields, values: Values, path: Path, remarks: Remarks): ReadyValueTolerance | null {
  const field = typeof value.target === 'string' && value.target !== '' ? value.target : null;
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
  remarks.refuse('tolerance-invalid', path, 'a variable cannot hold a probe');
  return null;
}

function readyPath(
  { path: text, count, ...rest }: Fields,
  field: string | null,
  values: Values,
  path: Path,
  remarks: Remarks,
): ReadyValueTolerance | null {
  const filledPath = textOf(filled(text, values));
  if (jsonPath(filledPath) === null) {
    remarks.refuse(
      'tolerance-invalid',
      path,
      'this `path` is not one that the Chaos Toolkit takes: names are quoted as in `$["name"]`, and `=` compares',
    );
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

/** Judged as the Chaos Toolkit's library does. A value that cannot be compared is not tolerated; there it ends the run with an error. */
export function tolerates(tolerance: ReadyValueTolerance, output: Output): boolean {
  const status = isObject(output) && Object.hasOwn(output, 'status') ? output.status : output;
  if (tolerance.kind === 'equals') return isSame(typeof tolerance.value === 'number' ? status : output, tolerance.value);
  if (tolerance.kind === 'among') return isAmong(tolerance.values, status, status !== output);
  const { field } = tolerance;
  if (field !== null && !isObject(output)) return false;
  const value = field !== null && isObject(output) && Object.hasOwn(output, field) ? output[field] : output;
  if (tolerance.kind === 'jsonpath') return selects(tolerance, value);
  if (tolerance.kind === 'regex') return typeof value === 'string' && patternFits(tolerance.pattern, value);
  const number = numberOf(value);
  return number >= tolerance.min && number <= tolerance.max;
}

function selects({ path, count, expect }: Extract<ReadyValueTolerance, { readonly kind: 'jsonpath' }>, value: unknown): boolean {
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

const decimal = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

/** As `Decimal` of Python reads it. NaN is outside of every range. */
function numberOf(value: unknown): number {
  const given = asNumber(value);
  if (typeof given === 'number') return given;
  return typeof given === 'string' && decimal.test(given) ? Number(given) : Number.NaN;
}

/** Two values are the ends of a range, except for a status. */
function isAmong(values: readonly unknown[], given: unknown, isStatus: boolean): boolean {
  if (isStatus || values.length !== 2) return values.some((one) => isSame(one, given));
  const [min, max, value] = [...values, given].map(asNumber) as [number, number, number];
  return (
    ['number', 'string'].includes(typeof value) &&
    typeof value === typeof min &&
    typeof value === typeof max &&
    value >= min &&
    value <= max
  );
}
