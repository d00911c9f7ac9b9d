import { readFile, stat } from 'node:fs/promises';
import { idAt } from '../core/preview/payload.ts';

export { field, idAt, shaAt, textAt } from '../core/preview/payload.ts';

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

/** Does its head lie in another repository? A fork that was deleted is null there. */
export const isFork = (pullRequest: unknown): boolean =>
  idAt(pullRequest, 'head', 'repo', 'id') !== idAt(pullRequest, 'base', 'repo', 'id');
