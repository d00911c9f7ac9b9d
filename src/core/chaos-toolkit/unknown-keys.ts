import { nearest } from '../config/source/nearest.ts';
import { printable } from '../quantity/printable.ts';
import type { Path, Remarks } from './remarks.ts';

/** Notes each key that means nothing. The Chaos Toolkit ignores it silently. */
export function unknownKeys(value: object, known: readonly string[], path: Path, remarks: Remarks): void {
  for (const key of Object.keys(value).filter((one) => !known.includes(one))) {
    const meant = nearest(key, known);
    const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
    remarks.note('unknown-key', [...path, key], `\`${printable(key, 40)}\` means nothing here and is ignored${hint}`);
  }
}
