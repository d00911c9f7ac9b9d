import { idAt } from '../../core/preview/payload.ts';
import { readBounded, UnfitFile } from '../../world/file/read-bounded.ts';

export { field, idAt, shaAt, textAt } from '../../core/preview/payload.ts';

/** The event that started the workflow. The author of the pull request wrote parts of it, so each field is checked when it is read. */
export interface Event {
  readonly name: string;
  readonly payload: unknown;
  /** Why there is no payload. */
  readonly problem?: string;
}

/** GitHub's own limit for a payload. */
const maxBytes = 25 * 1024 * 1024;

export async function readEvent(name: string, path: string | undefined): Promise<Event> {
  if (path === undefined || path === '') return { name, payload: {}, ...(name !== '' && { problem: 'GITHUB_EVENT_PATH is not set' }) };
  try {
    return { name, payload: JSON.parse((await readBounded(path, maxBytes)).toString('utf8')) };
  } catch (error) {
    return { name, payload: {}, problem: `the event file ${problemOf(error)}` };
  }
}

function problemOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'is not JSON';
  return `cannot be read: ${error instanceof UnfitFile ? error.message : ((error as NodeJS.ErrnoException).code ?? 'unknown error')}`;
}

/** Whether the head is in another repository. GitHub sends null for a deleted fork. */
export const isFork = (pullRequest: unknown): boolean =>
  idAt(pullRequest, 'head', 'repo', 'id') !== idAt(pullRequest, 'base', 'repo', 'id');
