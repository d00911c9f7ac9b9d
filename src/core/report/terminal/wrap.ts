import { fitted, widthOf } from './width.ts';

/**
 * Breaks a line between words; a no-break space keeps a number and its unit together and is a plain space afterwards. `whole`: a word that is too long,
 * a path say, is not cut, so that it can be copied.
 */
export function wrapped(line: string, columns: number, whole = false): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(whole ? word : fitted(word, columns));
  }
  return lines.map((one) => one.replaceAll('\u00a0', ' '));
}
