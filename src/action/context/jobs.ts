import { createHash, randomBytes } from 'node:crypto';
import { exitCodes, type RunVerdict } from '../../core/model/result/outcome.ts';
import { codeSpan } from '../../core/report/markdown/code-span.ts';
import { verdictIcons } from '../../core/report/wording/icons.ts';

/** What one step of one job has to say in the comment that it may share with others of the same name. */
export interface JobEntry {
  /** The same for each attempt of a job: a digest of workflow, job, event, deployment and matrix. */
  readonly key: string;
  /** Different for each step that ran, so that two jobs that cannot be told apart do not replace each other. */
  readonly step: string;
  readonly run: number;
  readonly attempt: number;
  readonly verdict: RunVerdict;
  readonly failed: number;
  readonly scenarios: number;
  /** For people: `gate (eu)`. */
  readonly label: string;
}

/** What a comment holds beside its marker. Anybody who may write to the repository may have changed it. */
export interface Shared {
  readonly entries: readonly JobEntry[];
  /** Step whose report is shown, and the report; `null` where it is not as a gate left it. */
  readonly shown: { readonly step: string; readonly report: string } | null;
}

const mostEntries = 40;
const mostData = 16_000;
const longestLabel = 80;
/** Room that all entries may take, hidden and shown. */
export const listRoom = 20_000;
const mostBody = 64_000;

const labels = /^[\w .,:/+()-]{1,80}$/;
const hidden = /^<!-- chaos-gate:jobs shown=([0-9a-f]{16}) digest=([0-9a-f]{16}) ([\w-]{1,16000}) -->$/;
const reportBegins = '<!-- chaos-gate:report -->';

/** A digest that is short, for names that only have to differ. */
export const shortDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A name for one run of the main step; its post step has the same. */
export const newStep = (): string => randomBytes(8).toString('hex');

/** Whatever a matrix holds, as a label that no markdown and no log can obey. */
export const labelOf = (text: string): string => text.replace(/[^\w .,:/+()-]/g, '_').slice(0, longestLabel) || 'job';

/** Reads a comment's second line, strictly. `null`: it has none, or not as a gate writes it. */
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

/** Is `a` a later attempt of what `b` was an earlier one of? */
const replaces = (a: JobEntry, b: JobEntry): boolean => a.key === b.key && (a.run > b.run || (a.run === b.run && a.attempt > b.attempt));

/** All of them but those that a later attempt has replaced, in an order that does not depend on who wrote first; `own` takes the place of its own earlier words. */
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
  /** Of the step that writes now. */
  readonly ownReport: string;
  /** What the comment shows so far. */
  readonly shown: Shared['shown'];
}

/**
 * The whole comment. It shows the report of the worst job: our own, unless a worse one stands there already and is as a gate left it. The list
 * stands above it as soon as there are two.
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
  const head = `${verdictIcons[worst.verdict]} **${worst.verdict}** is the worst verdict of ${entries.length} jobs that share the name ${codeSpan(name, false)}, and so this comment:`;
  const lines = entries.map((entry) => `- ${lineOf(entry)}${entry.step === shown ? ' (its report follows)' : ''}`);
  return [head, '', ...lines, '', 'Give each job its own `name` to get a comment for each.'].join('\n');
}

const lineOf = ({ verdict, label, failed, scenarios, run, attempt }: JobEntry): string =>
  `${verdictIcons[verdict]} ${codeSpan(label, false)}: ${verdict}, ${failed} of ${scenarios} scenarios failed, run ${run}${attempt > 1 ? `, attempt ${attempt}` : ''}`;
