import { patternFits } from '../../checks/pattern/pattern.ts';
import type { Output, ReadyTolerance } from '../../model/config/ready-experiment.ts';
import { isObject, listOf } from '../is-object.ts';
import { patternOf } from '../python-regex.ts';
import type { Path, Remarks } from '../remarks.ts';
import { filled, textOf, type Values } from './fill.ts';

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
  remarks.refuse(
    'not-run',
    path,
    `a tolerance of the type \`${value.type === 'jsonpath' ? 'jsonpath' : 'probe'}\` is not judged by the gate`,
  );
  return null;
}

const isPlain = (value: unknown): value is boolean | number | string =>
  typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string';

/** Judged as version 1.45 of the Chaos Toolkit's library does. A value that cannot be compared is not tolerated. */
export function tolerates(tolerance: ReadyTolerance, output: Output): boolean {
  const status = isObject(output) && 'status' in output ? output.status : output;
  if (tolerance.kind === 'equals') return (typeof tolerance.value === 'number' ? status : output) === tolerance.value;
  if (tolerance.kind === 'among') return isAmong(tolerance.values, status, status !== output);
  const value = tolerance.field !== null && isObject(output) ? (output[tolerance.field] ?? null) : output;
  if (tolerance.kind === 'regex') return typeof value === 'string' && patternFits(tolerance.pattern, value);
  const number = numberOf(value);
  return number >= tolerance.min && number <= tolerance.max;
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
