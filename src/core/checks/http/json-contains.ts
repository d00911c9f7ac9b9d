import type { Json } from '../../model/json.ts';

/** Is `expected` part of `got`? Objects may have more keys, at every depth; lists must have the same length, and values must be equal. */
export function jsonContains(got: unknown, expected: Json): boolean {
  if (Array.isArray(expected)) {
    return Array.isArray(got) && got.length === expected.length && expected.every((one, at) => jsonContains(got[at], one));
  }
  if (typeof expected !== 'object' || expected === null) return got === expected;
  if (typeof got !== 'object' || got === null || Array.isArray(got)) return false;
  return Object.entries(expected).every(([key, one]) => Object.hasOwn(got, key) && jsonContains(Reflect.get(got, key), one));
}
