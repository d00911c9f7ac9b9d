/**
 * The largest number of choosers that can each have a different one of `wanted`, given what each of them can take.
 * Source: H. W. Kuhn, "The Hungarian method for the assignment problem" (1955), augmenting paths of a bipartite graph.
 */
export function matching(choosers: readonly (readonly string[])[], wanted: ReadonlySet<string>): number {
  const takenBy = new Map<string, number>();
  const place = (chooser: number, tried: Set<string>): boolean =>
    (choosers[chooser] ?? []).some((one) => {
      if (!wanted.has(one) || tried.has(one)) return false;
      tried.add(one);
      const holder = takenBy.get(one);
      if (holder !== undefined && !place(holder, tried)) return false;
      takenBy.set(one, chooser);
      return true;
    });
  for (const chooser of choosers.keys()) {
    if (takenBy.size === wanted.size) break;
    place(chooser, new Set());
  }
  return takenBy.size;
}
