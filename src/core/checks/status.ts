import * as z from 'zod';

const right = 'a status 100 to 599, a class such as "2xx", or a list of them';
const one = z.union([z.int().min(100).max(599), z.string().regex(/^[1-5]xx$/)], { error: right });

export const status = z.union([one, z.array(one).min(1).max(20)], { error: right });
export type StatusRule = z.infer<typeof status>;

/** Is `got` one of the statuses that a check asks for? */
export function statusFits(rule: StatusRule, got: number): boolean {
  if (Array.isArray(rule)) return rule.some((one) => statusFits(one, got));
  return typeof rule === 'number' ? rule === got : rule[0] === String(Math.floor(got / 100));
}
