/** The word that differs least, if it differs by at most `limit` letters (optimal string alignment: a swap counts one). */
export function nearest(word: string, words: readonly string[], limit = 2): string | undefined {
  const ranked = words.map((each) => ({ each, letters: distance(word, each) })).sort((a, b) => a.letters - b.letters);
  const first = ranked[0];
  return first !== undefined && first.letters <= limit ? first.each : undefined;
}

function distance(a: string, b: string): number {
  let last: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1)];
      next[j] = Math.min(...steps, swapped ? at(last, j - 2) + 1 : Number.POSITIVE_INFINITY);
    }
    [last, row] = [row, next];
  }
  return at(row, b.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;
