import { beginsEscape, readEscape } from './escape.ts';
import { endOf, endOfRest, isGap, isSpace, plus, space } from './find.ts';
import { type Form, formsOf } from './forms.ts';

/** Returns the text without secrets. */
export type Redact = (text: string) => string;

/** Replaces a secret. */
export const mask = '***';
const ellipsis = 0x2026;

/**
 * Hides secrets in text, even if something encoded, escaped or cut them (`forms`, `escape`). Time is proportional to the text, independent of the number
 * of secrets. The gate needs this because the runner masks only its log and the job summary (actions/runner, HostContext.cs), not comments and files.
 */
export function redactor(secrets: Iterable<string>): Redact {
  const forms = formsOf(secrets);
  if (forms.length === 0) return (text) => text;
  const index = indexOf(forms);
  // A replay token contains only names and numbers of the plan, and a change would break its checksum.
  return (text) =>
    text
      .split(/(\bcg[12]\.[\w-]+\.[0-9a-z]+)/)
      .map((part, n) => (n % 2 === 1 ? part : hidden(part, index)))
      .join('');
}

interface Index {
  /** The UTF-16 units with which a secret, escaped or not, can begin. */
  readonly begins: Uint8Array;
  /** Forms of a single unit. */
  readonly bySingle: ReadonlyMap<number, readonly Form[]>;
  /** Forms by their first two units. */
  readonly byPair: ReadonlyMap<number, readonly Form[]>;
  readonly forms: readonly Form[];
}

function indexOf(forms: readonly Form[]): Index {
  const begins = new Uint8Array(65_536);
  for (const unit of ['%', '&', "'", '\\', '…']) begins[unit.charCodeAt(0)] = 1;
  const bySingle = new Map<number, Form[]>();
  const byPair = new Map<number, Form[]>();
  for (const form of forms) {
    for (const first of casesOf(form, 0)) {
      begins[first] = 1;
      if (form.text.length === 1) listed(bySingle, first, form);
      else for (const second of casesOf(form, 1)) listed(byPair, pair(first, second), form);
    }
  }
  return { begins, bySingle, byPair, forms };
}

function casesOf({ text, folded }: Form, n: number): readonly number[] {
  const character = text.charAt(n);
  return [...new Set(folded ? [character, character.toUpperCase()] : [character])].map((one) => one.charCodeAt(0));
}

const pair = (first: number, second: number): number => first * 65_536 + second;

function listed(lists: Map<number, Form[]>, key: number, form: Form): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [form]);
  else list.push(form);
}

function hidden(text: string, index: Index): string {
  let shown = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (index.begins[unit] !== 1) continue;
    const start = unit === ellipsis ? at + 1 : at;
    const end = unit === ellipsis ? firstEnd(index.forms, (form) => endOfRest(form, text, start)) : endAt(text, at, unit, index);
    if (end <= start) continue;
    shown += text.slice(from, start) + mask;
    from = end;
    at = end - 1;
  }
  return from === 0 ? text : shown + text.slice(from);
}

function endAt(text: string, at: number, unit: number, { bySingle, byPair }: Index): number {
  const ends = (forms: readonly Form[] | undefined) => (forms === undefined ? -1 : firstEnd(forms, (form) => endOf(form, text, at)));
  const next = text.charCodeAt(at + 1);
  if (isPlain(unit) && isPlain(next) && bySingle.size === 0) return ends(byPair.get(pair(unit, next)));
  let end = -1;
  for (const { unit: first, low, next: after } of readings(text, at)) {
    end = Math.max(end, ends(bySingle.get(first)));
    const seconds = low === undefined ? readings(text, after).map((second) => second.unit) : [low];
    for (const second of seconds) end = Math.max(end, ends(byPair.get(pair(first, second))));
  }
  return end;
}

interface UnitReading {
  readonly unit: number;
  /** The second half of a surrogate pair. */
  readonly low?: number;
  readonly next: number;
}

/** The possible readings of the unit at `from`, each with the index after it. */
function readings(text: string, from: number): readonly UnitReading[] {
  let at = from;
  while (isGap(text.charCodeAt(at))) at += 1;
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return [];
  const plain = [unit, ...(isSpace(unit) || unit === plus ? [space] : [])].map((one) => ({ unit: one, next: at + 1 }));
  if (!beginsEscape(unit)) return plain;
  const escaped = readEscape(text, at).map(([character, next]) => {
    const [high, low] = [character.charCodeAt(0), character.charCodeAt(1)];
    return { unit: isSpace(high) ? space : high, ...(character.length > 1 && { low }), next };
  });
  return [...plain, ...escaped];
}

/** Characters that no encoding escapes. */
const isPlain = (unit: number): boolean => unit > 0x20 && unit < 0x7f && unit !== plus && !beginsEscape(unit);

/** The end of the first matching form. Forms are sorted, so this is the longest. */
function firstEnd(forms: readonly Form[], endOfForm: (form: Form) => number): number {
  for (const form of forms) {
    const end = endOfForm(form);
    if (end !== -1) return end;
  }
  return -1;
}
