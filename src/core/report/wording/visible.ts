/**
 * Text from anywhere as one bounded line in which nothing hides: NFC, line ends as `⏎`, and controls, ANSI escapes,
 * bidi and zero-width characters, tags, variation selectors and lone surrogates as `\u{…}` (CVE-2021-42574 class).
 * At most `limit` characters, then `…`.
 */
export function visible(text: string, limit = 120): string {
  // Normalising and escaping can only be made to cost what is shown: nothing behind the limit is looked at.
  const head = text.slice(0, limit * 4 + 4);
  const shown = head.normalize('NFC').replace(lineEnds, '⏎').replace(/\t/g, ' ').replace(hidden, codePoint);
  return head.length < text.length || overLong(shown, limit) ? `${[...shown].slice(0, limit - 1).join('')}…` : shown;
}

const lineEnds = /\r\n|[\r\n\u0085\u2028\u2029]/g;

/** Controls, format characters (U+0600 too, which is not ignorable), bidi controls, zero-width characters, variation selectors, tags. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{DI}]/gu;

const codePoint = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

const overLong = (text: string, limit: number): boolean => text.length > limit && [...text].length > limit;
