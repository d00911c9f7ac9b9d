/** What only a shell would understand; a command is words, and nobody interprets them. */
const shellOnly = /[|&;<>`$(){}*?~]/;

/**
 * Splits a command into words, with single and double quotes as the only syntax. `null`: an open quote, no word at all, or something
 * that only a shell would understand outside quotes.
 */
export function wordsOf(command: string): string[] | null {
  const words: string[] = [];
  for (const [token] of command.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*'|["'])+/g)) {
    if (shellOnly.test(token.replace(/"[^"]*"|'[^']*'/g, ''))) return null;
    if (/["']/.test(token.replace(/"[^"]*"|'[^']*'/g, ''))) return null;
    words.push(
      token.replace(/"([^"]*)"|'([^']*)'/g, (_, double: string | undefined, single: string | undefined) => double ?? single ?? ''),
    );
  }
  return words.length === 0 ? null : words;
}
