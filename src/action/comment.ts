import { type Comment, type GitHub, GitHubRefusal } from './github.ts';
import { isNewer, type Marker, markerOf } from './marker.ts';

/** The one comment of this gate on a pull request, as it should be. */
export interface Wanted {
  readonly pullRequest: number;
  readonly marker: Marker;
  /** Make one if there is none. An old one is brought up to date either way: red must turn green again. */
  readonly create: boolean;
  /** Its first line is the marker's text. `limit`: in characters and bytes, for a shorter one. */
  body(limit?: number): string;
}

export interface Published {
  readonly did: 'created' | 'updated' | 'unchanged' | 'nothing' | 'left to a newer run';
  readonly url: string | null;
  /** Older comments of ours that GitHub would not delete. */
  readonly doubles: number;
}

/** When GitHub finds a comment too long after all. */
const shorterLimit = 30_000;

/**
 * Makes it so. Edits only comments whose author is us and whose first line is our marker of the same name; an older run leaves a
 * newer one's comment alone; of several of ours the oldest stays, and the others go.
 * @throws GitHubRefusal, or the signal's reason
 */
export async function publishComment(github: GitHub, wanted: Wanted, signal: AbortSignal): Promise<Published> {
  const author = await github.me(signal);
  const ours = await ourComments(github, wanted, author, signal);
  if (ours.length > 0) return settle(github, wanted, ours, signal);
  if (!wanted.create) return { did: 'nothing', url: null, doubles: 0 };
  const created = await create(github, wanted, author, signal);
  // Somebody may have been faster, or this token's login is another than we thought: only the answer tells.
  const now = await ourComments(github, wanted, created.author, signal);
  if (now.length < 2) return { did: 'created', url: created.url, doubles: 0 };
  const settled = await settle(github, wanted, now, signal);
  if (settled.did !== 'left to a newer run') return settled;
  return { ...settled, doubles: await removed(github, [created], signal) };
}

async function ourComments(github: GitHub, { pullRequest, marker }: Wanted, author: string, signal: AbortSignal): Promise<Comment[]> {
  const all = await github.comments(pullRequest, signal);
  return all
    .filter((comment) => author !== '' && comment.author === author && markerOf(comment.body)?.name === marker.name)
    .sort((a, b) => a.id - b.id);
}

async function settle(github: GitHub, wanted: Wanted, ours: readonly Comment[], signal: AbortSignal): Promise<Published> {
  const newer = ours.find(({ body }) => isNewer(markerOf(body) ?? wanted.marker, wanted.marker));
  if (newer !== undefined) return { did: 'left to a newer run', url: newer.url, doubles: 0 };
  const [oldest, ...extra] = ours;
  if (oldest === undefined) throw new RangeError('nothing to settle');
  const published = await update(github, wanted, oldest, signal);
  return { ...published, doubles: await removed(github, extra, signal) };
}

/** How many stay. The comment is written by now: one that GitHub will not delete, or no time left, must not hide that. */
async function removed(github: GitHub, extra: readonly Comment[], signal: AbortSignal): Promise<number> {
  let stay = 0;
  for (const { id } of extra)
    await github.remove(id, signal).catch(() => {
      stay += 1;
    });
  return stay;
}

async function update(github: GitHub, wanted: Wanted, old: Comment, signal: AbortSignal): Promise<Omit<Published, 'doubles'>> {
  if (sameText(old.body, wanted.body())) return { did: 'unchanged', url: old.url };
  await shorterIfTooLong(wanted, (body) => github.update(old.id, body, signal));
  return { did: 'updated', url: old.url };
}

/** A lost answer may hide a comment that was made: look for it before another try. */
async function create(github: GitHub, wanted: Wanted, author: string, signal: AbortSignal): Promise<Comment> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await shorterIfTooLong(wanted, (body) => github.create(wanted.pullRequest, body, signal));
    } catch (error) {
      await github.pause(error, tries, signal);
    }
    const [made] = await ourComments(github, wanted, author, signal);
    if (made !== undefined) return made;
  }
}

async function shorterIfTooLong<T>(wanted: Wanted, send: (body: string) => Promise<T>): Promise<T> {
  try {
    return await send(wanted.body());
  } catch (error) {
    if (!(error instanceof GitHubRefusal && error.status === 422)) throw error;
    return send(wanted.body(shorterLimit));
  }
}

/** GitHub keeps line ends as they come and drops white space at the end. */
const sameText = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
