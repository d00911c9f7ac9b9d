import { composed, type JobEntry, listRoom, mergedEntries, sharedOf } from '../context/jobs.ts';
import { type Comment, type GitHub, GitHubRefusal } from '../github/github.ts';
import { isAboutSame, isNewer, type Marker, markerOf, markerText } from './marker.ts';

/** The one comment of this gate on a pull request, as it should be. */
export interface Wanted {
  readonly pullRequest: number;
  readonly marker: Marker;
  /** What this job adds to a comment that others of the same name may write to as well. */
  readonly entry: JobEntry;
  /** Make one if there is none. An old one is brought up to date either way: red must turn green again. */
  readonly create: boolean;
  /** The report of this job. `limit`: in characters and bytes, for a shorter one. */
  report(limit: number): string;
}

export interface Published {
  readonly did: 'created' | 'updated' | 'unchanged' | 'nothing' | 'left to a newer run';
  readonly url: string | null;
  /** Older comments of ours that GitHub would not delete. */
  readonly doubles: number;
  /** Other jobs that the comment shows. */
  readonly others: number;
}

const reportLimit = 60_000;
/** When GitHub finds a comment too long after all. */
const shorterLimit = 30_000;
/** Another job may write at the same time, and its words replace ours: we look, and write again. */
const mostWrites = 4;

/**
 * Makes it so. Edits only comments whose author is us and whose first line is our marker of the same name. A comment about the same commit keeps
 * what other jobs have written; an older run leaves the comment of a newer one about another commit alone. Of several of ours the oldest stays,
 * and the others go.
 * @throws GitHubRefusal, or the signal's reason
 */
export async function publishComment(github: GitHub, wanted: Wanted, signal: AbortSignal): Promise<Published> {
  const author = await github.me(signal);
  const ours = await ourComments(github, wanted, author, signal);
  if (ours.length > 0) return settleAndLook(github, wanted, { author, ours }, signal);
  if (!wanted.create) return { did: 'nothing', url: null, doubles: 0, others: 0 };
  const created = await create(github, wanted, author, signal);
  // Somebody may have been faster, or this token's login is another than we thought: only the answer tells.
  const now = await ourComments(github, wanted, created.author, signal);
  // None: not seen yet. Another alone: a job that wrote at the same time has taken our words over, and deleted ours.
  if (now.length < 2 && (now[0]?.id ?? created.id) === created.id) return { did: 'created', url: created.url, doubles: 0, others: 0 };
  const settled = await settleAndLook(github, wanted, { author: created.author, ours: now }, signal);
  if (settled.did !== 'left to a newer run') return settled;
  return { ...settled, doubles: await removed(github, [created], signal) };
}

interface Found {
  readonly author: string;
  readonly ours: readonly Comment[];
}

/** Until our words are in the comment, or are another's to write. */
async function settleAndLook(github: GitHub, wanted: Wanted, { author, ours }: Found, signal: AbortSignal): Promise<Published> {
  let settled = await settle(github, wanted, ours, signal);
  for (let writes = 1; settled.did === 'updated' && writes < mostWrites; writes += 1) {
    // What is written is written: a look that fails does not undo it.
    const now = await ourComments(github, wanted, author, signal).catch(() => null);
    if (now === null || now.length === 0 || now.some((comment) => hasEntry(comment, wanted.entry))) break;
    settled = await settle(github, wanted, now, signal);
  }
  return settled;
}

const hasEntry = ({ body }: Comment, { step, verdict }: JobEntry): boolean =>
  sharedOf(body)?.entries.some((entry) => entry.step === step && entry.verdict === verdict) ?? false;

async function ourComments(github: GitHub, { pullRequest, marker }: Wanted, author: string, signal: AbortSignal): Promise<Comment[]> {
  const all = await github.comments(pullRequest, signal);
  return all
    .filter((comment) => author !== '' && comment.author === author && markerOf(comment.body)?.name === marker.name)
    .sort((a, b) => a.id - b.id);
}

async function settle(github: GitHub, wanted: Wanted, ours: readonly Comment[], signal: AbortSignal): Promise<Published> {
  const newer = ours.find((comment) => belongsToNewer(comment, wanted));
  if (newer !== undefined) return { did: 'left to a newer run', url: newer.url, doubles: 0, others: 0 };
  const [oldest, ...extra] = ours;
  if (oldest === undefined) throw new RangeError('nothing to settle');
  const same = ours.filter(({ body }) => isAboutSame(markerOf(body) ?? wanted.marker, wanted.marker));
  const text = textOf(wanted, same);
  const published = await update(github, oldest, text, signal);
  return { ...published, doubles: await removed(github, extra, signal), others: text.others };
}

/** Of another commit, or with words of a later attempt of our own job. One without a list is by an earlier version of the gate. */
function belongsToNewer({ body }: Comment, { marker, entry }: Wanted): boolean {
  const theirs = markerOf(body) ?? marker;
  if (!isNewer(theirs, marker)) return false;
  const shared = isAboutSame(theirs, marker) ? sharedOf(body) : null;
  return shared === null || !mergedEntries(shared.entries, entry).some(({ step }) => step === entry.step);
}

interface Text {
  readonly others: number;
  of(limit: number): string;
}

/** Our report, among what these comments say of other jobs. */
function textOf({ marker, entry, report }: Wanted, same: readonly Comment[]): Text {
  const shared = same.map(({ body }) => sharedOf(body)).filter((each) => each !== null);
  const entries = mergedEntries(
    shared.flatMap((each) => each.entries),
    entry,
  );
  const newest = same.map(({ body }) => markerOf(body) ?? marker).reduce((a, b) => (isNewer(b, a) ? b : a), marker);
  const shown = shared.find((each) => each.shown !== null && each.shown.step === entries[0]?.step)?.shown ?? null;
  const room = entries.length < 2 ? 0 : listRoom;
  const parts = { marker: markerText(newest), name: marker.name, entries, own: entry, shown };
  return { others: entries.length - 1, of: (limit) => composed({ ...parts, ownReport: report(limit - room) }) };
}

/** Without a marker, so that nothing takes it for the comment of a gate. */
const replacedText = 'This comment was replaced by a newer one of the same gate.';

/**
 * How many stay as they are. The comment is written by now: one that GitHub will not delete, or no time left, must not hide that. One that cannot
 * be deleted loses its text, because it would tell of an old verdict.
 */
async function removed(github: GitHub, extra: readonly Comment[], signal: AbortSignal): Promise<number> {
  let stay = 0;
  for (const { id } of extra)
    await github
      .remove(id, signal)
      .catch(() => github.update(id, replacedText, signal))
      .catch(() => {
        stay += 1;
      });
  return stay;
}

async function update(github: GitHub, old: Comment, text: Text, signal: AbortSignal): Promise<Pick<Published, 'did' | 'url'>> {
  if (sameText(old.body, text.of(reportLimit))) return { did: 'unchanged', url: old.url };
  await shorterIfTooLong(text, (body) => github.update(old.id, body, signal));
  return { did: 'updated', url: old.url };
}

/** A lost answer may hide a comment that was made: look for it before another try. */
async function create(github: GitHub, wanted: Wanted, author: string, signal: AbortSignal): Promise<Comment> {
  const text = textOf(wanted, []);
  for (let tries = 1; ; tries += 1) {
    try {
      return await shorterIfTooLong(text, (body) => github.create(wanted.pullRequest, body, signal));
    } catch (error) {
      await github.pause(error, tries, signal);
    }
    const made = (await ourComments(github, wanted, author, signal)).find((comment) => hasEntry(comment, wanted.entry));
    if (made !== undefined) return made;
  }
}

async function shorterIfTooLong<T>(text: Text, send: (body: string) => Promise<T>): Promise<T> {
  try {
    return await send(text.of(reportLimit));
  } catch (error) {
    if (!(error instanceof GitHubRefusal && error.status === 422)) throw error;
    return send(text.of(shorterLimit));
  }
}

/** GitHub keeps line ends as they come and drops white space at the end. */
const sameText = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
