/**
 * Makes untrusted text safe for a message: at most `longest` characters, only printable ASCII without backticks, everything else as
 * `\u{…}`.
 */
export const printable = (text: string, longest: number): string =>
  shortened([...text.slice(0, 2 * longest + 2)], longest).replace(/[^ -~]|`/gu, escaped);

const shortened = (letters: readonly string[], longest: number): string =>
  letters.length > longest ? `${letters.slice(0, longest).join('')}...` : letters.join('');
const escaped = (letter: string): string => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`;
