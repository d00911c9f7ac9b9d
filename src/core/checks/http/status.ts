import * as z from 'zod';

const right = 'a status 100 to 599, a class such as "2xx", or a list of them';
const one = z.union([z.int(right).min(100, right).max(599, right), z.string(right).regex(/^[1-5]xx$/, right)], right);

export const status = z.union([one, z.array(one, right).min(1, right).max(20, right)], right);
export type StatusRule = z.infer<typeof status>;

/** Is `got` one of the statuses that a check expects? */
export function statusFits(rule: StatusRule, got: number): boolean {
  if (Array.isArray(rule)) return rule.some((one) => statusFits(one, got));
  return typeof rule === 'number' ? rule === got : rule[0] === String(Math.floor(got / 100));
}
