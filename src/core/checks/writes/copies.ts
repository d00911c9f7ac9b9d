/** The part of a response that contains one record. */
export interface Copy {
  readonly id: string;
  readonly text: string;
}

/** Deeper than any list of records. */
const depthLimit = 20;

type IdIn = (text: string) => string | undefined;

/**
 * Finds each copy of a record in a response, once, even if it contains its id several times. JSON: the outermost objects that contain the
 * id of only one record, entries of objects with ids as keys, and ids as items of a list. Other text: lines. In markup a record may span
 * several lines.
 */
export function copiesIn(body: string, idIn: IdIn): readonly Copy[] {
  const value = parsed(body);
  if (value !== undefined) return inJson(value, idIn, 0);
  const lines = body.split('\n').flatMap((text) => copyOf(text, idIn) ?? []);
  return body.trimStart().startsWith('<') ? merged(lines) : lines;
}

/** An empty response: JSON without any text (`null`, `[]`, `{ "items": [], "total": 0 }`), or no content. */
export function saysNothing(body: string): boolean {
  const value = parsed(body);
  return value === undefined ? body.trim() === '' : !hasWords(value, 0);
}

/** The length of the longest list in a response; for text other than JSON, its number of lines. */
export function longestList(body: string): number {
  const value = parsed(body);
  return value === undefined ? body.trim().split('\n').length : longestIn(value, 0);
}

/** `undefined`: the text is not JSON. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function copyOf(text: string, idIn: IdIn): Copy | null {
  const id = idIn(text);
  return id === undefined ? null : { id, text };
}

function inJson(value: unknown, idIn: IdIn, depth: number): readonly Copy[] {
  if (typeof value === 'string') return [copyOf(value, idIn)].filter((copy) => copy !== null);
  if (typeof value !== 'object' || value === null || depth > depthLimit) return [];
  return Array.isArray(value) ? value.flatMap((one) => inJson(one, idIn, depth + 1)) : inObject(value, idIn, depth);
}

function inObject(value: object, idIn: IdIn, depth: number): readonly Copy[] {
  const entries: [string, unknown][] = Object.entries(value);
  const keyed = entries.flatMap((entry) => (idIn(entry[0]) === undefined ? [] : (copyOf(textOf(entry), idIn) ?? [])));
  if (keyed.length > 0) return keyed;
  const own = entries.flatMap(([, one]) => (typeof one === 'string' ? (idIn(one) ?? []) : []))[0];
  const deeper = entries.flatMap(([, one]) => (typeof one === 'string' ? [] : inJson(one, idIn, depth + 1)));
  // `{ "id": "a", "events": [{ "of": "a" }] }` is one record; `{ "latest": "b", "orders": [a, b] }` contains several.
  return own !== undefined && deeper.every(({ id }) => id === own) ? [{ id: own, text: textOf(value) }] : deeper;
}

/** Extreme nesting cannot be serialized; its text is then empty. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

function merged(lines: readonly Copy[]): readonly Copy[] {
  const byId = new Map<string, string>();
  for (const { id, text } of lines) byId.set(id, `${byId.get(id) ?? ''}${text}\n`);
  return [...byId].map(([id, text]) => ({ id, text }));
}

function hasWords(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value !== '';
  if (typeof value !== 'object' || value === null) return false;
  return depth > depthLimit || Object.values(value).some((one) => hasWords(one, depth + 1));
}

function longestIn(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null || depth > depthLimit) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Object.values(value).reduce((most: number, one) => Math.max(most, longestIn(one, depth + 1)), own);
}
