import { beginsEscape, readEscape } from './escape.ts';
import { type Form, leastLength } from './forms.ts';

export const space = 0x20;
const backslash = 0x5c;
export const plus = 0x2b;
const ellipsis = 0x2026;

export const isSpace = (unit: number): boolean => unit === space || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x23ce;
/** Invisible characters with which our reports break long words. */
export const isGap = (unit: number): boolean => unit === 0x200b || unit === 0xad || unit === 0x2060;
const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Limit of steps per character of a form. Only text that was made to be ambiguous needs more. */
const stepsForCharacter = 16;

/** The end index of a form that begins at `at`; -1: the form is not there. */
export function endOf(form: Form, text: string, at: number): number {
  const end = read(form, text, at, { left: form.text.length * stepsForCharacter, first: 0 }, 0);
  return end !== -1 && form.alone && (isWord(text[at - 1]) || isWord(text[end])) ? -1 : end;
}

/** The end index of a form whose beginning was cut off, in the text after `…`. */
export function endOfRest(form: Form, text: string, at: number): number {
  if (!form.plain || form.alone) return -1;
  for (let from = 1; from <= form.text.length - leastLength; from++) {
    if (form.text.charCodeAt(from) !== text.charCodeAt(at)) continue;
    const end = read(form, text, at, { left: form.text.length * stepsForCharacter, first: from }, from);
    if (end !== -1) return end;
  }
  return -1;
}

interface Steps {
  left: number;
  /** The index in the form at which the text began. */
  readonly first: number;
}

function read(form: Form, text: string, from: number, steps: Steps, first: number): number {
  let at = from;
  for (let n = first; n < form.text.length; n++) {
    steps.left -= 1;
    if (steps.left < 0) return -1;
    if (at > from) at = afterGaps(text, at, form.text.charCodeAt(n));
    const unit = text.charCodeAt(at);
    const wanted = form.text.charCodeAt(n);
    const literal = afterLiteral(wanted, unit, text, at, form.folded);
    if (beginsEscape(unit)) {
      const end = Math.max(readEscaped(form, text, at, steps, n), readBeforeEscape(form, text, at, steps, n));
      if (end !== -1) return end;
    }
    if (literal === -1) return cutAt(form, text, at, n - steps.first);
    at = literal;
  }
  return at;
}

/** The first index with the wanted character, or with a character that is not a gap. */
function afterGaps(text: string, at: number, wanted: number): number {
  let next = at;
  while (isGap(text.charCodeAt(next)) && wanted !== text.charCodeAt(next)) next += 1;
  return next;
}

const cutAt = (form: Form, text: string, at: number, found: number): number =>
  endsByCut(text, at) && isCut(form, found, at >= text.length) ? at : -1;

const endsByCut = (text: string, at: number): boolean =>
  at >= text.length || text.charCodeAt(at) === ellipsis || text.startsWith('...', at);

/** Is this many characters followed by an end the result of a cut? At the end of a text, a few letters may match by chance. */
const isCut = ({ plain, alone, text }: Form, found: number, atEnd: boolean): boolean =>
  plain && !alone && found >= (atEnd ? Math.max(leastLength, Math.ceil(text.length / 3)) : leastLength);

function readEscaped(form: Form, text: string, at: number, steps: Steps, n: number): number {
  for (const [character, next] of readEscape(text, at)) {
    const isBlank = isSpace(character.charCodeAt(0)) && form.text.charCodeAt(n) === space;
    if (!isBlank && !form.text.startsWith(character, n)) continue;
    const end = read(form, text, isBlank ? afterSpaces(text, next) : next, steps, n + (isBlank ? 1 : character.length));
    if (end !== -1) return end;
  }
  return -1;
}

/** The last of several backslashes may belong to the escape after them. */
function readBeforeEscape(form: Form, text: string, at: number, steps: Steps, n: number): number {
  if (form.text.charCodeAt(n) !== backslash || text.charCodeAt(at) !== backslash) return -1;
  const last = afterRun(backslash, text, at) - 1;
  return last > at ? read(form, text, last, steps, n + 1) : -1;
}

function afterLiteral(wanted: number, unit: number, text: string, at: number, folded: boolean): number {
  if (wanted === space) return isSpace(unit) ? afterSpaces(text, at + 1) : unit === plus ? afterRun(plus, text, at) : -1;
  if (wanted === backslash) return unit === backslash ? afterRun(backslash, text, at) : -1;
  if (unit === wanted || (folded && lower(unit) === wanted)) return at + 1;
  return -1;
}

const lower = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit);

/** A run of blanks, plain or escaped, counts as one blank. */
function afterSpaces(text: string, from: number): number {
  let at = from;
  for (;;) {
    if (isSpace(text.charCodeAt(at))) at += 1;
    else {
      const blank = beginsEscape(text.charCodeAt(at))
        ? readEscape(text, at).find(([character]) => isSpace(character.charCodeAt(0)))
        : undefined;
      if (blank === undefined) return at;
      at = blank[1];
    }
  }
}

function afterRun(unit: number, text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === unit) at += 1;
  return at;
}
