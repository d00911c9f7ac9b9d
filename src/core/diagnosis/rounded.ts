import type { Diagnosis } from '../model/result/diagnosis.ts';
import { quantityText } from '../quantity/say.ts';
import { significant } from '../quantity/significant.ts';

/** A diagnosis with its numbers rounded to their significant digits. */
export function rounded({ sure, numbers, ...rest }: Diagnosis): Diagnosis {
  const kept = Object.entries(numbers).flatMap(([name, value]) => (Number.isFinite(value) ? [[name, significant(value, 4)] as const] : []));
  return { ...rest, sure: Math.round(Math.min(1, Math.max(0, sure)) * 100) / 100, numbers: Object.fromEntries(kept) };
}

/** `1.9 s` */
export const ms = (value: number): string =>
  Number.isFinite(value) ? quantityText('duration', Math.max(0, Math.round(value))) : 'any time';
/** `62 %` */
export const share = (value: number): string => quantityText('share', Math.min(1, Math.max(0, Math.round(value * 1000) / 1000)));
/** `3.4` */
export const times = (value: number): string => String(significant(Math.max(0, value), 2));
