/** Distance above which a suggestion would be a guess. */
const limit = 2;

/**
 * Damerau–Levenshtein distance in the variant of optimal string alignment: insertions, deletions, substitutions and
 * swaps of neighbours cost 1 each (Damerau 1964; Boytsov 2011, section 2.2).
 */
export function editDistance(a: string, b: string): number {
  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((current[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (current[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (previous[j - 2] ?? 0) + 1);
      next.push(best);
    }
    previous = current;
    current = next;
  }
  return current[b.length] ?? 0;
}

/** The allowed word that the user most likely meant, if one is similar enough. */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  if (word.length > 100) return undefined;
  const scored = allowed
    .filter((candidate) => Math.abs(plain(candidate).length - plain(word).length) <= limit)
    .map((candidate) => ({ candidate, score: score(word, candidate) }))
    .filter(({ candidate, score }) => score < limit + 1 && score < Math.max(candidate.length, 2))
    .sort((a, b) => a.score - b.score);
  return scored[0]?.candidate;
}

/** Fewer edits are better. Among equals, prefer the same first letter, the same letters and the same length, which typos usually keep. */
function score(word: string, candidate: string): number {
  const exact = editDistance(word, candidate);
  const edits = exact <= 1 ? exact : Math.min(exact, editDistance(plain(word), plain(candidate)) + 0.5);
  const otherStart = word[0] === candidate[0] ? 0 : 0.2;
  const otherLetters = [...word].sort().join('') === [...candidate].sort().join('') ? 0 : 0.1;
  return edits + otherStart + otherLetters + Math.min(Math.abs(word.length - candidate.length), 5) / 100;
}

/** Treats `p_95`, `P-95` and `p95` as the same word. */
const plain = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
