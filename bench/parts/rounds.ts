/** One number of each contender in each round. */
export type Rounds = Readonly<Record<string, readonly number[]>>;

/** Runs every contender once in each round, in random order, so that other load on the machine affects all of them equally. */
export async function inRounds(count: number, contenders: Readonly<Record<string, () => Promise<number>>>): Promise<Rounds> {
  const names = Object.keys(contenders);
  const seen: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < count; round += 1)
    for (const name of shuffled(names)) seen[name]?.push((await contenders[name]?.()) ?? Number.NaN);
  return seen;
}

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** Median of the ratios of each round, whose two values were measured within seconds of each other. */
export const ratio = (rounds: Rounds, ours: string, peer: string): number =>
  median((rounds[ours] ?? []).map((value, round) => value / (rounds[peer]?.[round] ?? Number.NaN)));
