import type { JsonSchema } from '../schema/json-schema.ts';
import { memoizedFor } from '../schema/memoize.ts';
import { nearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { quote, quoteList } from '../source/quote.ts';
import type { Path } from '../source/source.ts';
import type { ExplainContext } from './explain-context.ts';
import { keyPlaces, keysAt } from './key-places.ts';
import { unsupportedKey } from './unsupported.ts';

/** Unknown keys at `path`: what was meant, where they belong, or what is allowed. */
export const explainKeys = (keys: readonly string[], path: Path, context: ExplainContext): Problem[] =>
  keys.map((key, i) => explainKey(key, path, context, i < hintedLimit));

/** Walking the schema takes about 0.2 ms, and a config may have thousands of unknown keys. */
const placesOf = memoizedFor((schema: JsonSchema) => keyPlaces(schema));

/** Hints take time, and only the first problems are shown. */
const hintedLimit = 40;

/** In JSON, the parser takes a comment for the beginning of the next key. */
const commentHint = 'JSON has no comments: write the note as a top-level key that begins with `x-`';

function explainKey(key: string, path: Path, { source, root, schema }: ExplainContext, hinted: boolean): Problem {
  const at = [...path, key];
  const instead = unsupportedKey(path, key);
  if (instead !== undefined) return source.problem('CG1105', at, `${quote(key)} is not in this version`, { key: true, hint: instead });
  if (/^\/[/*]/.test(key)) return source.problem('CG1102', at, `unknown key ${quote(key)}`, { key: true, hint: commentHint });
  if (!hinted) return source.problem('CG1102', at, `unknown key ${quote(key)}`, { key: true });
  const allowed = keysAt(schema(), path, root);
  return source.problem('CG1102', at, `unknown key ${quote(key)}`, { key: true, hint: keyHint(key, path, allowed, placesOf(schema())) });
}

export const meantHint = (key: string): string => `did you mean ${quote(key)}?`;

function keyHint(
  key: string,
  path: Path,
  allowed: readonly string[],
  places: readonly { place: string; keys: readonly string[] }[],
): string {
  const meant = nearest(key, allowed);
  if (meant !== undefined) return meantHint(meant);
  const all = [...new Set(places.filter(({ keys }) => keys.includes(key)).map(({ place }) => place))];
  const near = all.filter((place) => place.startsWith(`${path[0]}`));
  const homes = near.length > 0 ? near : all;
  const here = allowed.length === 0 ? 'no key is allowed here' : `allowed here: ${quoteList(allowed)}`;
  if (homes.length === 0 || homes.length > 5) return here;
  return `${quote(key)} belongs under ${homes.map((home) => (home.includes('`') ? home : quote(home))).join(' or ')}; ${here}`;
}
