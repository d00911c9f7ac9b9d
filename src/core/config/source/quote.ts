/** Invisible characters, line breaks, and unusual blanks: C0, DEL, C1, line separators, bidi controls, zero width, lone surrogates. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|(?! )\p{Zs}/gu;

/** Makes untrusted text safe for one line of a terminal or log: control characters become visible, long text is cut. */
export function visible(text: string, limit = 120): string {
  const cut = text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
  return cut.replace(unsafe, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Safe text between backticks. */
export const quote = (text: string, limit = 60): string => `\`${visible(text, limit).replaceAll('`', "'")}\``;

/** `a`, `b` and `c`. */
export function quoteList(words: readonly string[], last = 'and'): string {
  const quoted = words.slice(0, 40).map((word) => quote(word));
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}
