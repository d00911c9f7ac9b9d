import { widthOf } from '../../core/report/terminal/width.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for colours, which take no room
const pieces = /(\u001b\[[0-9;]*m)|./gsu;

/** The line, cut to a number of columns. Colours take no room; a colour that is cut off is reset. */
export function cut(line: string, columns: number): string {
  const found = [...line.matchAll(pieces)].map(([piece, colour]) => ({ piece, width: colour === undefined ? widthOf(piece) : 0 }));
  if (found.reduce((sum, { width }) => sum + width, 0) <= columns) return line;
  let used = 0;
  const kept = found.filter(({ width }) => {
    used += width;
    return width === 0 || used < columns;
  });
  return `${kept.map(({ piece }) => piece).join('')}…`;
}
