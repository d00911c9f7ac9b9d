import { readFile, stat } from 'node:fs/promises';

/** The event that started the workflow. Whoever opened the pull request wrote parts of it: read it field by field. */
export interface Event {
  readonly name: string;
  readonly payload: unknown;
  /** Why there is no payload. */
  readonly problem?: string;
}

/** GitHub's own limit for a payload. */
const maxBytes = 25 * 1024 * 1024;

export async function readEvent(name: string, path: string | undefined): Promise<Event> {
  if (path === undefined || path === '') return { name, payload: {} };
  try {
    if ((await stat(path)).size > maxBytes) return { name, payload: {}, problem: 'the event file is too large' };
    return { name, payload: JSON.parse(await readFile(path, 'utf8')) };
  } catch (error) {
    return { name, payload: {}, problem: error instanceof SyntaxError ? 'the event file is not JSON' : 'the event file cannot be read' };
  }
}

/** The value under own keys all the way down, else undefined. */
export function field(payload: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const there = value !== null && typeof value === 'object' && Object.hasOwn(value, key);
    return there ? (value as Record<string, unknown>)[key] : undefined;
  }, payload);
}

export function textAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = field(payload, ...path);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function idAt(payload: unknown, ...path: readonly string[]): number | undefined {
  const value = field(payload, ...path);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

export function shaAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = textAt(payload, ...path);
  return value !== undefined && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value) ? value : undefined;
}

/** Does its head lie in another repository? A fork that was deleted is null there. */
export const isFork = (pullRequest: unknown): boolean =>
  idAt(pullRequest, 'head', 'repo', 'id') !== idAt(pullRequest, 'base', 'repo', 'id');
