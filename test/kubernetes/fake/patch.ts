import { isDeepStrictEqual } from 'node:util';
import { ApiError, type ApiObject, type Fields, fieldsOf } from './objects.ts';

/** Changes the object as a patch of this media type says. A strategic merge is done as a merge: the tests patch no lists. */
export function patched(object: ApiObject, type: string, patch: unknown): ApiObject {
  if (type.startsWith('application/json-patch+json')) return jsonPatched(object, Array.isArray(patch) ? patch.map(fieldsOf) : []);
  if (type.includes('merge-patch+json')) return merged(object, patch) as ApiObject;
  throw new ApiError(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: application/json-patch+json, application/merge-patch+json, not ${type}`,
  );
}

function merged(before: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const after: Fields = { ...fieldsOf(before) };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete after[key];
    else after[key] = merged(after[key], value);
  }
  return after;
}

function jsonPatched(object: ApiObject, operations: readonly Fields[]): ApiObject {
  const after = structuredClone(object);
  for (const { op, path, value } of operations) apply(after, String(op), String(path).split('/').slice(1).map(unescaped), value);
  return after;
}

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

function apply(root: object, op: string, path: readonly string[], value: unknown): void {
  const last = path.at(-1) ?? '';
  let parent: Record<string, unknown> = root as Record<string, unknown>;
  for (const part of path.slice(0, -1)) {
    const next = parent[part];
    if (typeof next !== 'object' || next === null) throw invalidPatch(path);
    parent = next as Record<string, unknown>;
  }
  if (op === 'test') {
    if (!isDeepStrictEqual(parent[last], value))
      throw new ApiError(
        422,
        'Invalid',
        `the server rejected our request due to an error in our request: testing path /${path.join('/')} failed`,
      );
  } else if (op === 'remove') {
    if (!(last in parent)) throw invalidPatch(path);
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  } else if (Array.isArray(parent) && op === 'add') parent.splice(last === '-' ? parent.length : Number(last), 0, value);
  else parent[last] = value;
}

const invalidPatch = (path: readonly string[]): ApiError => new ApiError(422, 'Invalid', `doc is missing path: /${path.join('/')}`);
