// biome-ignore lint/suspicious/noControlCharactersInRegex: colours take no room
const pieces = /(\u001b\[[0-9;]*m)|[\s\S]/gu;

/** The line, cut to so many columns; colours take no room and are switched off where the cut is. */
export function cut(line: string, columns: number): string {
  const width = [...line.matchAll(pieces)].filter(([, colour]) => colour === undefined).length;
  if (width <= columns) return line;
  let left = columns - 1;
  const kept = [...line.matchAll(pieces)].map(([piece, colour]) => (colour !== undefined ? piece : left-- > 0 ? piece : ''));
  return `${kept.join('')}…`;
}
