// Lines of styled text of a known width, for pictures. Browsers stretch each piece to the width that is computed here, so any sans-serif font will do.

/** A piece of text in one style. */
export interface Piece {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'code' | 'icon';
}

/** A piece with its place in its line, px. */
export interface Placed extends Piece {
  readonly x: number;
  readonly width: number;
}

/** Pixels on both sides of code. */
export const codePadding = 4;
export const iconSize = 14;
const space = ' ';

const inline = /\*\*(.+?)\*\*|`([^`]+)`|\[([^\]]+)\]\([^)]*\)|([❌✅])/gu;

/** The markdown that the comment has within a line: bold, code, links, icons. Styles do not nest, except code in bold. */
export function piecesOf(markdown: string, plain: 'plain' | 'bold' = 'plain'): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of markdown.matchAll(inline)) {
    if (match.index > end) pieces.push({ text: markdown.slice(end, match.index), style: plain });
    const [, bold, code, link, icon] = match;
    if (bold !== undefined) pieces.push(...piecesOf(bold, 'bold'));
    else if (code !== undefined) pieces.push({ text: code, style: 'code' });
    else pieces.push({ text: link ?? icon ?? '', style: icon === undefined ? plain : 'icon' });
    end = match.index + match[0].length;
  }
  if (end < markdown.length) pieces.push({ text: markdown.slice(end), style: plain });
  return pieces;
}

/** Widths of Helvetica, in thousandths of the font size. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl'|]/, 222],
  [/[ftI.,:;/!\s()[\]]/, 278],
  [/[r-]/, 333],
  [/[ckszvxyJ]/, 500],
  [/[mM%]/, 833],
  [/[wCDHNRU]/, 722],
  [/[ABEKPSVXY&]/, 667],
  [/[FTZL+≥≤=]/, 600],
  [/[OQGW]/, 778],
];
const usual = 556;

export function widthOf({ text, style }: Piece, fontPx: number): number {
  if (style === 'icon') return iconSize;
  if (style === 'code') return [...text].length * fontPx * 0.85 * 0.602 + 2 * codePadding;
  const sum = [...text].reduce((all, character) => all + (widths.find(([pattern]) => pattern.test(character))?.[1] ?? usual), 0);
  return (sum / 1000) * fontPx * (style === 'bold' ? 1.07 : 1);
}

/** Breaks at spaces, so that no line is wider than `widthPx`; a `<br>` begins a new line. */
export const wrapped = (markdown: string, widthPx: number, fontPx: number): readonly (readonly Placed[])[] =>
  markdown.split('<br>').flatMap((line) => wrappedLine(piecesOf(line), widthPx, fontPx));

function wrappedLine(pieces: readonly Piece[], widthPx: number, fontPx: number): readonly (readonly Placed[])[] {
  const lines: Placed[][] = [[]];
  let x = 0;
  for (const word of wordsOf(pieces)) {
    const width = word.reduce((sum, piece) => sum + widthOf(piece, fontPx), 0);
    if (x > 0 && x + width > widthPx) {
      lines.push([]);
      x = 0;
    }
    for (const piece of word) {
      if (x === 0 && piece.text === space) continue;
      const own = widthOf(piece, fontPx);
      lines.at(-1)?.push({ ...piece, x, width: own });
      x += own;
    }
  }
  return lines.map(joined);
}

/** Pieces between which no line may break; each begins with the space before it. */
function wordsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const words: Piece[][] = [[]];
  for (const { text, style } of pieces) {
    if (style === 'code' || style === 'icon') {
      words.at(-1)?.push({ text, style });
      continue;
    }
    // A sign stays with its number.
    const [first = '', ...rest] = text.replace(/([≥≤]) /g, '$1\u00a0').split(space);
    if (first !== '') words.at(-1)?.push({ text: first, style });
    for (const word of rest) words.push([{ text: space, style }, ...(word === '' ? [] : [{ text: word, style }])]);
  }
  return words;
}

/** Neighbours of the same style as one piece. */
function joined(line: readonly Placed[]): readonly Placed[] {
  const pieces: Placed[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (last?.style === piece.style && (piece.style === 'plain' || piece.style === 'bold'))
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
    else pieces.push(piece);
  }
  return pieces;
}
