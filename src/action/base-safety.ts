import { readSafety } from '../core/config/read-safety.ts';
import type { SafetyRules } from '../core/model/safety.ts';
import { field } from '../core/preview/payload.ts';
import { usualPaths } from '../world/config/find-config.ts';
import { type GitHub, GitHubRefusal } from './github.ts';

/**
 * The section `safety` of the config in the base commit: what a pull request wants to do to itself is not for it to allow. null: the base has
 * no config there, or none with this section. Rejects when it cannot be known.
 * @param file relative to the workspace
 */
export async function baseSafety(github: GitHub, file: string, commit: string, signal: AbortSignal): Promise<SafetyRules | null> {
  for (const path of new Set([file, ...usualPaths])) {
    const text = await fileAt(github, path, commit, signal);
    if (text !== null) return readSafety(text);
  }
  return null;
}

async function fileAt(github: GitHub, path: string, ref: string, signal: AbortSignal): Promise<string | null> {
  try {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const data = await github.ask('GET /repos/{owner}/{repo}/contents/{+encoded}', { encoded, ref }, signal);
    const content = field(data, 'content');
    if (field(data, 'encoding') !== 'base64' || typeof content !== 'string') throw new Error('it is no file of at most 1 MB');
    return Buffer.from(content, 'base64').toString('utf8');
  } catch (error) {
    if (error instanceof GitHubRefusal && error.status === 404) return null;
    throw error;
  }
}
