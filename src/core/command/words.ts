/**
 * A command line as its words, split at white space; quotes `'…'` and `"…"` hold words together, a backslash takes the next character
 * as it is. Nothing is expanded, no shell ever sees it. `null`: a quote is left open, or something outside quotes that only a shell would understand.
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
