import { composed, type JobEntry, listRoom, mergedEntries, sharedOf } from '../context/jobs.ts';
import { type Comment, type GitHub, GitHubRefusal } from '../github/github.ts';
import { isAboutSame, isNewer, type Marker, markerOf, markerText } from './marker.ts';

/** The intended state of the one comment of this gate on a pull request. */
export interface Wanted {
  readonly pullRequest: number;
  readonly marker: Marker;
  /** The entry of this job. Other jobs with the same name may write to the same comment. */
  readonly entry: JobEntry;
  /** Make one if there is none. An existing one is updated in any event, so that red turns green again. */
  readonly create: boolean;
  /** The report of this job, shortened to `limit` (characters and bytes). */
  report(limit: number): string;
}

export interface Published {
  readonly did: 'created' | 'updated' | 'unchanged' | 'nothing' | 'left to a newer run';
  readonly url: string | null;
  /** How many older comments of this gate GitHub did not delete. */
  readonly doubles: number;
  /** How many other jobs the comment shows. */
  readonly others: number;
}

const reportLimit = 60_000;
/** The limit for a second try, when GitHub refuses a comment as too long. */
const shorterLimit = 30_000;
/** Another job may write at the same time and replace our text: read the comment again, and write again. */
const mostWrites = 4;

/**
 * Creates or updates the comment. Edits only comments that this token wrote and whose first line is our marker with the same name. A
 * comment about the same commit keeps the entries of other jobs. An older run does not change the comment of a newer run about another
 * commit. If there are several comments of this gate, the oldest one stays and the others are deleted.
 * @throws GitHubRefusal, or the signal's reason
 */
export async function publishComment(github: GitHub, wanted: Wanted, signal: AbortSignal): Promise<Published> {
  const author = await github.me(signal);
  const ours = await ourComments(github, wanted, author, signal);
  if (ours.length > 0) return settleAndLook(github, wanted, { author, ours }, signal);
  if (!wanted.create) return { did: 'nothing', url: null, doubles: 0, others: 0 };
  const created = await create(github, wanted, author, signal);
  // Another job may have been faster, or the login of this token may differ from our guess: only the response shows it.
  const now = await ourComments(github, wanted, created.author, signal);
  // No comment: the list does not show ours yet. One other comment: a job that wrote at the same time has copied our entry and deleted our
  // comment.
  if (now.length < 2 && (now[0]?.id ?? created.id) === created.id) return { did: 'created', url: created.url, doubles: 0, others: 0 };
  const settled = await settleAndLook(github, wanted, { author: created.author, ours: now }, signal);
  if (settled.did !== 'left to a newer run') return settled;
  return { ...settled, doubles: await removed(github, [created], signal) };
}

interface Found {
  readonly author: string;
  readonly ours: readonly Comment[];
}

/** Repeats until our text is in the comment, or another job is responsible for it. */
async function settleAndLook(github: GitHub, wanted: Wanted, { author, ours }: Found, signal: AbortSignal): Promise<Published> {
  let settled = await settle(github, wanted, ours, signal);
  for (let writes = 1; settled.did === 'updated' && writes < mostWrites; writes += 1) {
    // The comment is already written: a failed read does not undo it.
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

/**
 * The comment is about another commit, or has an entry of a later attempt of this job. A comment without a list is from an earlier version
 * of the gate.
 */
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

/** The text of the comment: our report, and the entries of other jobs from these comments. */
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

/** It has no marker, so that no gate takes it for its own comment. */
const replacedText = 'This comment was replaced by a newer one of the same gate.';

/**
 * The number of old comments that remain unchanged. The new comment is already written, so a comment that GitHub does not delete, or a lack of time,
 * must not hide that. The text of one that cannot be deleted is replaced, because it shows an old verdict.
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

/** A lost response may hide a comment that was created: look for it before trying again. */
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

/** GitHub keeps line ends as they are sent and removes white space at the end. */
const sameText = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
