import type * as z from 'zod';
import { faults } from '../../faults/catalog.ts';
import { nearest } from '../source/nearest.ts';
import { type Problem, type ProblemCode, problemCodes } from '../source/problem.ts';
import { quote, quoteList } from '../source/quote.ts';
import type { Path } from '../source/source.ts';
import { type ExplainContext, isStandard } from './explain-context.ts';
import { valueAt } from './key-places.ts';
import { isLaterFault, otherFault } from './unsupported.ts';

const elsewhere = 'or set it by the input `preview-url`, the option `--preview` or the event';

/** Why a key must be there, by its path or by its last part. */
const missing: Readonly<Record<string, string>> = {
  version: 'begin the file with `version: 1`',
  preview: `write the address of the deployed change: \`preview: \${PREVIEW_URL}\`, ${elsewhere}`,
  'preview.url': `write the address of the deployed change: \`url: \${PREVIEW_URL}\`, ${elsewhere}`,
  'compare.preview': `write the address of the base: \`preview: \${BASE_URL}\``,
  'compare.preview.url': `write the address of the base: \`url: \${BASE_URL}\``,
  checks: 'add at least one check: without a check no run could fail',
  faults: 'add at least one fault: without a fault nothing is tested',
  fault: 'name the fault, for example `fault: kill`',
  on: 'name its targets, for example `on: api` or `on: preview`',
  name: 'add a name; reports use it',
  http: 'write the request, for example `http: { path: / }`',
  rate: 'write how many requests to send, for example `rate: 20/s`',
};

const expectations: Readonly<Record<string, string>> = {
  object: 'keys with values',
  record: 'keys with values',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
};

/** A value that is missing, of the wrong type, or not possible. */
export function explainValue(issue: z.core.$ZodIssue, path: Path, context: ExplainContext): Problem {
  const value = path.reduce(valueAt, context.root);
  const last = path.at(-1);
  if (value === undefined && last !== undefined) return explainMissing(issue, path, context);
  if (last === 'version' && path.length === 1) return explainVersion(context);
  if (issue.code === 'invalid_union' && issue.discriminator === 'fault') return explainFault(value, path, context);
  const message = sayValue(issue, value);
  const code = issue.code === 'invalid_type' && isStandard(issue.message) ? 'CG1103' : 'CG1104';
  return context.source.problem(codeOf(issue) ?? code, path, message, { ...hintOf(issue, value, context.source.spot(path)?.written) });
}

function explainMissing({ code, message }: z.core.$ZodIssue, path: Path, { source }: ExplainContext): Problem {
  const last = String(path.at(-1));
  const known = missing[path.join('.')] ?? missing[last];
  const own = isStandard(message) || (code === 'custom' && known !== undefined) ? undefined : message;
  const hint = known ?? own;
  return source.problem('CG1101', path, `${quote(last)} is missing`, hint === undefined ? {} : { hint });
}

function explainVersion({ source, root }: ExplainContext): Problem {
  const written = source.spot(['version'])?.written;
  const version = written === undefined ? sort(valueAt(root, 'version')) : quote(written);
  return source.problem('CG1106', ['version'], `the version of this config is ${version}, and this release reads version 1`, {
    hint: 'write `version: 1`, a whole number without quotes',
  });
}

function explainFault(value: unknown, path: Path, { source }: ExplainContext): Problem {
  const kinds = faults.map(({ kind }) => kind);
  if (typeof value !== 'string')
    return source.problem('CG1103', path, `expected the name of a fault, got ${sort(value)}`, { hint: `one of ${quoteList(kinds, 'or')}` });
  const other = otherFault(value);
  const hint = other === undefined ? `one of ${quoteList(kinds, 'or')}` : `${other}. The faults are ${quoteList(kinds)}`;
  if (isLaterFault(value)) return source.problem('CG1105', path, `the fault ${quote(value)} is not in this version`, { hint });
  if (other !== undefined) return source.problem('CG1201', path, `unknown fault ${quote(value)}`, { hint });
  const meant = nearest(value, kinds);
  return source.problem('CG1201', path, `unknown fault ${quote(value)}`, {
    hint: `${meant === undefined ? '' : `did you mean ${quote(meant)}? `}The faults are ${quoteList(kinds)}`,
  });
}

function sayValue(issue: z.core.$ZodIssue, value: unknown): string {
  if (!isStandard(issue.message)) return /^(an?|text) /.test(issue.message) ? `expected ${issue.message}` : issue.message;
  if (issue.code === 'invalid_type') return `expected ${expectations[issue.expected] ?? issue.expected}, got ${sort(value)}`;
  if (issue.code === 'invalid_value') return `expected ${quoteList(issue.values.map(String), 'or')}, got ${sort(value)}`;
  if (issue.code === 'too_small')
    return Array.isArray(value) && value.length === 0 ? 'the list is empty' : `expected at least ${issue.minimum}${counted(issue.origin)}`;
  if (issue.code === 'too_big') return `expected at most ${issue.maximum}${counted(issue.origin)}`;
  return `${sort(value)} is not allowed here`;
}

const counted = (origin: string): string => ({ string: ' characters', array: ' items', object: ' keys' })[origin] ?? '';

function hintOf(issue: z.core.$ZodIssue, value: unknown, written: string | undefined): { hint?: string } {
  if (issue.code === 'custom' && typeof issue.params?.hint === 'string') return { hint: issue.params.hint };
  if (issue.code === 'too_small' && Array.isArray(value)) return { hint: 'add at least one entry' };
  if (issue.code === 'invalid_type' && issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return { hint: `put it in quotes: \`"${written ?? value}"\`` };
  if (issue.code !== 'invalid_value' || typeof value !== 'string') return {};
  const meant = nearest(value, issue.values.map(String));
  return meant === undefined ? {} : { hint: `did you mean ${quote(meant)}?` };
}

function codeOf(issue: z.core.$ZodIssue): ProblemCode | undefined {
  const code = issue.code === 'custom' ? issue.params?.code : undefined;
  return typeof code === 'string' && Object.hasOwn(problemCodes, code) ? (code as ProblemCode) : undefined;
}

/** What stands there, in words; long text is cut. */
function sort(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return `the text ${quote(value, 40)}`;
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'keys with values';
  return `${typeof value === 'number' ? 'the number ' : ''}\`${String(value)}\``;
}
