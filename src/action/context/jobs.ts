import { createHash, randomBytes } from 'node:crypto';
import { exitCodes, type RunVerdict } from '../../core/model/result/outcome.ts';
import { counted } from '../../core/quantity/counted.ts';
import { codeSpan } from '../../core/report/markdown/code-span.ts';
import { verdictIcons } from '../../core/report/wording/icons.ts';

/** The entry of one step of one job in a comment. Other jobs with the same name may share the comment. */
export interface JobEntry {
  /** A digest of workflow, job, event, deployment and matrix. It is the same for each attempt of a job. */
  readonly key: string;
  /** Different for each step that ran, so that two jobs with the same key do not replace each other. */
  readonly step: string;
  readonly run: number;
  readonly attempt: number;
  readonly verdict: RunVerdict;
  readonly failed: number;
  readonly scenarios: number;
  /** A readable name, for example `gate (eu)`. */
  readonly label: string;
}

/** The content of a comment after its marker. Anyone with write access to the repository may have changed it. */
export interface Shared {
  readonly entries: readonly JobEntry[];
  /** The report that the comment shows, and its step. `null`: the report was changed after a gate wrote it. */
  readonly shown: { readonly step: string; readonly report: string } | null;
}

const mostEntries = 40;
const mostData = 16_000;
const longestLabel = 80;
/** The size of all entries together, hidden and visible, in characters. */
export const listRoom = 20_000;
const mostBody = 64_000;

const labels = /^[\w .,:/+()-]{1,80}$/;
const hidden = /^<!-- chaos-gate:jobs shown=([0-9a-f]{16}) digest=([0-9a-f]{16}) ([\w-]{1,16000}) -->$/;
const reportBegins = '<!-- chaos-gate:report -->';

/** A short digest for ids that only have to be distinct. */
export const shortDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** An id for one run of the main step. The post step gets the same one. */
export const newStep = (): string => randomBytes(8).toString('hex');

/** Any matrix value as a label without special characters of markdown or logs. */
export const labelOf = (text: string): string => text.replace(/[^\w .,:/+()-]/g, '_').slice(0, longestLabel) || 'job';

/** Reads the second line of a comment, strictly. `null`: it is missing, or not as a gate writes it. */
export function sharedOf(body: string): Shared | null {
  const lines = body.replaceAll('\r\n', '\n').split('\n');
  const [, step, digest, data] = hidden.exec((lines[1] ?? '').slice(0, mostData + 200)) ?? [];
  const entries = data === undefined ? null : entriesOf(data);
  if (entries === null || step === undefined) return null;
  const begins = lines.indexOf(reportBegins);
  const report =
    begins < 0
      ? ''
      : lines
          .slice(begins + 1)
          .join('\n')
          .trimEnd();
  return { entries, shown: begins >= 0 && digest === shortDigest(report) ? { step, report } : null };
}

function entriesOf(data: string): JobEntry[] | null {
  try {
    const rows: unknown = JSON.parse(Buffer.from(data, 'base64url').toString('utf8'));
    if (!Array.isArray(rows) || rows.length > mostEntries) return null;
    const entries = rows.map(entryOf);
    return entries.every((entry) => entry !== null) ? entries : null;
  } catch {
    return null;
  }
}

function entryOf(row: unknown): JobEntry | null {
  if (!Array.isArray(row) || row.length !== 8) return null;
  const [key, step, run, attempt, verdict, failed, scenarios, label] = row;
  const isDigest = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  if (!isDigest(key) || !isDigest(step) || ![run, attempt, failed, scenarios].every(isCount)) return null;
  if (typeof verdict !== 'string' || !Object.hasOwn(exitCodes, verdict)) return null;
  if (typeof label !== 'string' || !labels.test(label)) return null;
  return { key, step, run, attempt, verdict: verdict as RunVerdict, failed, scenarios, label };
}

/** Whether `a` is a later attempt of the same job as `b`. */
const replaces = (a: JobEntry, b: JobEntry): boolean => a.key === b.key && (a.run > b.run || (a.run === b.run && a.attempt > b.attempt));

/**
 * Merges the entries. `own` replaces the earlier entry of its step, and a later attempt of a job replaces an earlier one. The order does
 * not depend on which job wrote first.
 */
export function mergedEntries(known: readonly JobEntry[], own: JobEntry): JobEntry[] {
  const bySteps = new Map([...known, own].map((entry) => [entry.step, entry]));
  const all = [...bySteps.values()];
  return all
    .filter((entry) => !all.some((other) => replaces(other, entry)))
    .sort((a, b) => severity(b) - severity(a) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0) || (a.step < b.step ? -1 : 1))
    .slice(0, mostEntries);
}

const worstFirst: readonly RunVerdict[] = [
  'unrestored',
  'failed',
  'error',
  'unhealthy',
  'invalid',
  'refused',
  'cancelled',
  'inconclusive',
  'passed',
];
const severity = ({ verdict }: JobEntry): number => worstFirst.length - worstFirst.indexOf(verdict);

export interface Parts {
  readonly marker: string;
  readonly name: string;
  readonly entries: readonly JobEntry[];
  readonly own: JobEntry;
  /** The report of the step that is writing. */
  readonly ownReport: string;
  /** What the comment shows now. */
  readonly shown: Shared['shown'];
}

/**
 * The text of the whole comment. It shows the report of the job with the worst verdict: ours, unless the comment has a worse one that was
 * not changed after a gate wrote it. With two or more jobs, a list of them comes first.
 */
export function composed({ marker, name, entries, own, ownReport, shown }: Parts): string {
  const [worst = own] = entries;
  const other = entries.find(({ step }) => step === shown?.step);
  const keep = shown !== null && other !== undefined && other.step !== own.step && severity(other) > severity(own);
  const report = keep ? shown.report : ownReport.replaceAll('\r\n', '\n').trimEnd();
  const step = keep ? other.step : own.step;
  const list = entries.length < 2 ? '' : `${listOf(name, entries, worst, step)}\n\n`;
  const data = Buffer.from(JSON.stringify(entries.map(rowOf))).toString('base64url');
  const body = `${marker}\n<!-- chaos-gate:jobs shown=${step} digest=${shortDigest(report)} ${data} -->\n${list}${reportBegins}\n${report}\n`;
  return keep && body.length > mostBody ? composed({ marker, name, entries, own, ownReport, shown: null }) : body;
}

const rowOf = ({ key, step, run, attempt, verdict, failed, scenarios, label }: JobEntry) => [
  key,
  step,
  run,
  attempt,
  verdict,
  failed,
  scenarios,
  label,
];

function listOf(name: string, entries: readonly JobEntry[], worst: JobEntry, shown: string): string {
  const head = `${verdictIcons[worst.verdict]} **${worst.verdict}** is the worst verdict of the ${entries.length} jobs named ${codeSpan(name, false)}, which share this comment:`;
  const lines = entries.map((entry) => `- ${lineOf(entry)}${entry.step === shown ? ' (its report follows)' : ''}`);
  return [head, '', ...lines, '', 'Give each job its own `name` to get a comment for each.'].join('\n');
}

const lineOf = ({ verdict, label, failed, scenarios, run, attempt }: JobEntry): string =>
  `${verdictIcons[verdict]} ${codeSpan(label, false)}: ${verdict}, ${failed} of ${counted(scenarios, 'scenario')} failed, run ${run}${attempt > 1 ? `, attempt ${attempt}` : ''}`;
