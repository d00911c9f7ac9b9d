import { randomBytes } from 'node:crypto';

const hexDigits = 12;

/** The seed that a config asks for; `auto`: the baseline's, else from the head commit, and a new one where there is none. */
export function seedOf(asked: string, commit: string, baseline?: string): string {
  if (asked !== 'auto') return asked;
  if (baseline !== undefined) return baseline;
  return commit === '' ? randomBytes(hexDigits / 2).toString('hex') : commit.slice(0, hexDigits);
}
