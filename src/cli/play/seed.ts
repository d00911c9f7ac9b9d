import { randomBytes } from 'node:crypto';

const hexDigits = 12;

/** The seed that a config asks for; `auto`: from the head commit, and a new one where there is none. */
export function seedOf(asked: string, commit: string): string {
  if (asked !== 'auto') return asked;
  return commit === '' ? randomBytes(hexDigits / 2).toString('hex') : commit.slice(0, hexDigits);
}
