import { fitted, widthOf } from './width.ts';
import { wrapped } from './wrap.ts';

/**
 * Rows as aligned columns, two spaces apart; each row becomes one or more lines. When the columns are wider than `width`
 * together, the widest give way and their cells wrap.
 */
export function columns(rows: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  const widths = narrowed(natural(rows), width);
  return rows.map((row) =>
    laidOut(
      row.map((cell, n) => wrapped(cell, widths[n] ?? 1)),
      widths,
    ),
  );
}

const natural = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, n) => Math.max(1, ...rows.map((row) => widthOf(row[n] ?? ''))));

function narrowed(widths: readonly number[], width: number): readonly number[] {
  const room = Math.max(width - 2 * (widths.length - 1), widths.length * 4);
  const result = [...widths];
  for (let over = result.reduce((a, b) => a + b, 0) - room; over > 0; over -= 1) {
    const widest = result.indexOf(Math.max(...result));
    result[widest] = (result[widest] ?? 0) - 1;
  }
  return result;
}

function laidOut(cells: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  const line = (n: number): string => cells.map((lines, column) => padded(lines[n] ?? '', widths[column] ?? 1)).join('  ');
  return Array.from({ length: height }, (_, n) => line(n).trimEnd());
}

const padded = (text: string, width: number): string => {
  const shown = fitted(text, width);
  return shown + ' '.repeat(Math.max(0, width - widthOf(shown)));
};
