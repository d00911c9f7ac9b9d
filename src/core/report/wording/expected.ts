import { formatQuantity } from '../../quantity/format.ts';
import { duration } from './numbers.ts';

/** A promise is said to the last digit, or what broke it by little would look as if it had kept it: 1250 → `1.25 s`, 0.875 → `87.5 %`. */
export function expectedText(kind: 'duration' | 'share', value: number): string {
  if (kind === 'duration' && value >= 60_000 && value % 1000 === 0) return duration(value);
  return formatQuantity(kind, value).replace(/(?<=\d)(?=[a-z%])/, '\u00a0');
}
