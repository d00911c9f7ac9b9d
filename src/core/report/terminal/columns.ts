import { fitted, widthOf } from './width.ts';

/** Rows as aligned columns, two spaces apart. When they are wider than `width` together, the widest ones give way. */
export function columns(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const widths = narrowed(natural(rows), width);
  return rows.map((row) =>
    row
      .map((cell, n) => padded(cell.replaceAll('\u00a0', ' '), widths[n] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const natural = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, n) => Math.max(...rows.map((row) => widthOf(row[n] ?? ''))));

function narrowed(widths: readonly number[], width: number): readonly number[] {
  const room = Math.max(width - 2 * (widths.length - 1), widths.length * 4);
  const result = [...widths];
  for (let over = result.reduce((a, b) => a + b, 0) - room; over > 0; over -= 1) {
    const widest = result.indexOf(Math.max(...result));
    result[widest] = (result[widest] ?? 0) - 1;
  }
  return result;
}

const padded = (cell: string, width: number): string => {
  const shown = fitted(cell, width);
  return shown + ' '.repeat(Math.max(0, width - widthOf(shown)));
};
