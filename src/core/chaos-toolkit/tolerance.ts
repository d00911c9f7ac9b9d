import { isObject } from './is-object.ts';
import { patternOf } from './python-regex.ts';
import type { Path, Remarks } from './remarks.ts';

/** Checks the form of a tolerance. `readToleranceProbe` reads one that is a probe. */
export function checkTolerance(tolerance: unknown, path: Path, remarks: Remarks): void {
  const wrong = (message: string): void => remarks.refuse('tolerance-invalid', path, message);
  if (typeof tolerance === 'boolean' || typeof tolerance === 'string') return;
  if (typeof tolerance === 'number') {
    if (!Number.isInteger(tolerance)) wrong('a tolerance cannot be a number with a fraction; write a `range`');
  } else if (Array.isArray(tolerance)) {
    if (tolerance.length === 0) wrong('a list of allowed values is empty');
  } else if (!isObject(tolerance)) wrong('a tolerance is true, false, a text, a whole number, a list, or an object with a `type`');
  else checkTyped(tolerance, path, remarks);
}

function checkTyped(tolerance: Readonly<Record<string, unknown>>, path: Path, remarks: Remarks): void {
  const wrong = (message: string): void => remarks.refuse('tolerance-invalid', path, message);
  const { type, pattern, path: where, range, target } = tolerance;
  if (type === 'regex') {
    if (typeof pattern !== 'string') wrong('`regex` needs a `pattern`');
    else if (target === 'status')
      wrong('`regex` tests a text, and `status` is a number, so it would never be met; write a list, or a `range`');
    else if (patternOf(pattern) === null) remarks.refuse('regex-dialect', [...path, 'pattern'], 'this expression has no counterpart here');
  } else if (type === 'jsonpath') {
    if (typeof where !== 'string') wrong('`jsonpath` needs a `path`');
  } else if (type === 'range') {
    if (!Array.isArray(range) || range.length !== 2) wrong('`range` needs two numbers');
  } else if (type !== 'probe') wrong('the `type` of a tolerance is regex, jsonpath, range or probe');
}
