const longest = 40;

/** Text from outside inside a message: cut, and only printable ASCII without backticks, everything else as `\u{…}`. */
export const quoted = (text: string): string => `\`${shortened([...text.slice(0, longest + 1)]).replace(/[^ -~]|`/gu, escaped)}\``;

const shortened = (letters: readonly string[]): string =>
  letters.length > longest ? `${letters.slice(0, longest).join('')}...` : letters.join('');
const escaped = (letter: string): string => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`;
