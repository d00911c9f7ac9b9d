import { formatQuantity } from '../../quantity/format.ts';
import { duration } from './numbers.ts';

/** An expected value keeps every digit: rounded, a value that missed it by little would look as if it had met it. 1250 → `1.25 s`, 0.875 → `87.5 %`. */
export function expectedText(kind: 'duration' | 'share', value: number): string {
  if (kind === 'duration' && value >= 60_000 && value % 1000 === 0) return duration(value);
  return formatQuantity(kind, value).replace(/(?<=\d)(?=[a-z%])/, '\u00a0');
}
