import { randomBytes } from 'node:crypto';

const hexDigits = 12;

/** The seed of the run. `auto`: the seed of the baseline, else from the head commit, else a new one. */
export function seedOf(asked: string, commit: string, baseline?: string): string {
  if (asked !== 'auto') return asked;
  if (baseline !== undefined) return baseline;
  return commit === '' ? randomBytes(hexDigits / 2).toString('hex') : commit.slice(0, hexDigits);
}
