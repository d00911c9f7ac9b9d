/**
 * Splits a command line into words at white space. Quotes `'…'` and `"…"` keep words together; a backslash escapes the next character.
 * Nothing is expanded, and no shell is used. `null`: a quote is not closed, or there is unquoted shell syntax.
 */
export function wordsOf(line: string): string[] | null {
  const words: string[] = [];
  const token = /\s+|'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\|&;<>`$(){}*?]+)/suy;
  let word: string | null = null;
  while (token.lastIndex < line.length) {
    const found = token.exec(line);
    if (found === null) return null;
    const [whole, single, double, escaped, plain] = found;
    const part = single ?? double?.replace(/\\(["\\])/gu, '$1') ?? escaped ?? plain;
    if (part !== undefined) word = (word ?? '') + part;
    else if (word !== null && whole !== '') {
      words.push(word);
      word = null;
    }
  }
  return word === null ? words : [...words, word];
}
