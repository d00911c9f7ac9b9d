/** One way to read the text at an index: the character, and the index after it. */
export type Reading = readonly [character: string, next: number];

const backslash = 0x5c;
// The repetitions (escapes of escapes) are bounded. Otherwise, reading a long run from each of its indexes would take quadratic time.
const percentByte = /%(?:25){0,8}([\da-f]{2})/iy;
const percentUnit = /%(?:25){0,8}u([\da-f]{4})/iy;
const entity = /&(?:amp;){0,8}(?:#0{0,8}(\d{1,7});?|#x0{0,8}([\da-f]{1,6});?|([a-z]{1,10});)/iy;
const ampersand = /&(?:amp;){1,8}/y;
const shellQuote = /'(?:\\{1,16}''|\\{0,16}"'\\{0,16}"')/y;
const backslashed =
  /\\{1,16}(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|U([\da-f]{8})|x([\da-f]{2})|([0-3][0-7]{2})|([nrtfv])|([^\\A-Za-z0-9\s]))/y;

/** HTML entities of the characters that other programs escape. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  ast: '*',
  bsol: '\\',
  colon: ':',
  comma: ',',
  commat: '@',
  dollar: '$',
  equals: '=',
  excl: '!',
  grave: '`',
  gt: '>',
  hat: '^',
  lbrace: '{',
  lbrack: '[',
  lcub: '{',
  lowbar: '_',
  lpar: '(',
  lsqb: '[',
  lt: '<',
  nbsp: ' ',
  newline: '\n',
  num: '#',
  percnt: '%',
  period: '.',
  plus: '+',
  quest: '?',
  quot: '"',
  rbrace: '}',
  rbrack: ']',
  rcub: '}',
  rpar: ')',
  rsqb: ']',
  semi: ';',
  sol: '/',
  tab: '\t',
  verbar: '|',
  vert: '|',
};

/** Can an escape begin with this UTF-16 unit? */
export const beginsEscape = (unit: number): boolean => unit === 0x25 || unit === 0x26 || unit === 0x27 || unit === backslash;

/**
 * Reads an escape at `at`: of a URL (also escaped twice), HTML, JSON, a shell, or our own reports. Returns several readings if the text is ambiguous, and
 * none if there is no escape.
 */
export function readEscape(text: string, at: number): readonly Reading[] {
  switch (text[at]) {
    case '%':
      return readPercent(text, at);
    case '&':
      return readEntity(text, at);
    case "'":
      return matched(shellQuote, text, at, () => "'");
    case '\\':
      return readBackslash(text, at);
    default:
      return [];
  }
}

function readPercent(text: string, at: number): readonly Reading[] {
  const unit = matched(percentUnit, text, at, ([, hex = '']) => String.fromCharCode(Number.parseInt(hex, 16)));
  const itself = ['%2525', '%25'].flatMap((way): Reading[] => (text.startsWith(way, at) ? [['%', at + way.length]] : []));
  return [...unit, ...utf8At(text, at), ...itself];
}

/** The bytes of one character in UTF-8, each as `%XX`. */
function utf8At(text: string, at: number): readonly Reading[] {
  const first = byteAt(text, at);
  if (first === null) return [];
  const length = first.value < 0x80 ? 1 : first.value < 0xe0 ? 2 : first.value < 0xf0 ? 3 : 4;
  let point = length === 1 ? first.value : first.value & (0x7f >> length);
  let next = first.next;
  for (let read = 1; read < length; read++) {
    const byte = byteAt(text, next);
    if (byte === null || byte.value >> 6 !== 2) return [];
    point = (point << 6) | (byte.value & 0x3f);
    next = byte.next;
  }
  return reading(point, next);
}

function byteAt(text: string, at: number): { readonly value: number; readonly next: number } | null {
  percentByte.lastIndex = at;
  const found = percentByte.exec(text);
  return found === null ? null : { value: Number.parseInt(found[1] ?? '', 16), next: percentByte.lastIndex };
}

function readEntity(text: string, at: number): readonly Reading[] {
  const named = matched(entity, text, at, ([, decimal, hex, name]) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? null;
    return characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });
  return [...named, ...matched(ampersand, text, at, () => '&')];
}

const spaced: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

const readBackslash = (text: string, at: number): readonly Reading[] =>
  matched(backslashed, text, at, ([, braced, unit, long, byte, octal, letter, mark]) => {
    if (mark !== undefined) return mark;
    if (letter !== undefined) return spaced[letter] ?? null;
    return characterOf(octal === undefined ? Number.parseInt(braced ?? unit ?? long ?? byte ?? '', 16) : Number.parseInt(octal, 8));
  });

function matched(pattern: RegExp, text: string, at: number, character: (found: RegExpExecArray) => string | null): readonly Reading[] {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return [];
  const read = character(found);
  return read === null ? [] : [[read, at + found[0].length]];
}

const reading = (point: number, next: number): readonly Reading[] => {
  const character = characterOf(point);
  return character === null ? [] : [[character, next]];
};

const characterOf = (point: number): string | null => (point <= 0x10ffff ? String.fromCodePoint(point) : null);
