import { isObject } from '../is-object.ts';

/** What a function returns of a value: one value, or none where the value is of another kind. */
type Call = (value: unknown) => readonly unknown[];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const characters = (value: unknown): readonly string[] => (typeof value === 'string' ? [...value] : []);

const plain: Readonly<Record<string, Call>> = {
  length: (value) => (typeof value === 'string' ? [characters(value).length] : isList(value) ? [value.length] : []),
  keys: (value) => (isList(value) ? [[...value.keys()]] : isObject(value) ? [Object.keys(value)] : []),
  values: (value) => (isList(value) ? [value] : isObject(value) ? [Object.values(value)] : []),
  entries: (value) => (isList(value) ? [[...value.entries()]] : isObject(value) ? [Object.entries(value)] : []),
};

const ofText: Readonly<Record<string, (at: readonly number[]) => Call>> = {
  charAt:
    ([at = 0]) =>
    (value) =>
      [characters(value).at(at)].filter((one) => one !== undefined),
  substring:
    ([from, to]) =>
    (value) =>
      typeof value === 'string' ? [characters(value).slice(from, to).join('')] : [],
};

const mostArguments: Readonly<Record<string, number>> = { charAt: 1, substring: 2 };

/** A function of `jsonpath2` with whole numbers as its arguments. `null`: there is no such function. With another number of arguments it returns nothing, as there. */
export function functionOf(name: string, given: readonly number[]): Call | null {
  if (Object.hasOwn(plain, name)) return given.length === 0 ? (plain[name] ?? null) : () => [];
  if (!Object.hasOwn(ofText, name)) return null;
  return given.length > 0 && given.length <= (mostArguments[name] ?? 0) ? (ofText[name]?.(given) ?? null) : () => [];
}
