import { field } from '../../core/preview/payload.ts';
import { usualPaths } from '../../world/config/find-config.ts';
import { within } from '../../world/within.ts';
import type { Context } from '../context/context.ts';
import { type GitHub, GitHubRefusal } from '../github/github.ts';

/** The limit for all requests to GitHub before the run. */
export const githubLimitMs = 5_000;

/** null: there is no token, or no repository. */
export type Client = () => Promise<GitHub | null>;

export interface BaseFile {
  /** Path of the config, relative to the workspace. */
  readonly file: string;
  /** A commit or a branch. Empty: the event names none. */
  readonly base: string;
}

/**
 * One section of the config in the base: a change must not set its own limits. null: the base has no config there, or none
 * with this section. Rejects when it cannot be known, at the latest after `githubLimitMs`.
 */
export async function sectionOfBase<T>(
  read: (text: string) => T | null,
  { file, base }: BaseFile,
  github: Client,
  signal: AbortSignal,
): Promise<T | null> {
  const client = base === '' ? null : await github();
  if (client === null) throw new Error(base === '' ? 'the event names no base commit' : 'there is no token for GitHub');
  return within(githubLimitMs, signal, async (limit) => {
    for (const path of new Set([file, ...usualPaths])) {
      const text = await fileAt(client, path, base, limit);
      if (text !== null) return read(text);
    }
    return null;
  });
}

export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

export async function clientOf(token: string | undefined, { repository, apiUrl }: Context): Promise<GitHub | null> {
  if (token === undefined || repository === null) return null;
  const { openGitHub } = await import('../github/github.ts');
  return openGitHub({ token, apiUrl, ...repository });
}

async function fileAt(github: GitHub, path: string, ref: string, signal: AbortSignal): Promise<string | null> {
  try {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const data = await github.ask('GET /repos/{owner}/{repo}/contents/{+encoded}', { encoded, ref }, signal);
    const content = field(data, 'content');
    if (field(data, 'encoding') !== 'base64' || typeof content !== 'string') throw new Error('it is not a file of at most 1 MB');
    return Buffer.from(content, 'base64').toString('utf8');
  } catch (error) {
    if (error instanceof GitHubRefusal && error.status === 404) return null;
    throw error;
  }
}

/** Never the text of a response, because anyone may have written it. */
export function reasonOf(error: unknown): string {
  const { status, name, message } = error as { status?: number; name?: string; message?: string };
  if (name === 'TimeoutError') return `no response within ${githubLimitMs / 1000} s`;
  if (typeof status === 'number') return status === 0 ? 'GitHub could not be reached' : `GitHub responded with ${status}`;
  return String(message).slice(0, 200);
}
