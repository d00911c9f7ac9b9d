import * as z from 'zod';

/** Patterns look at no more than this: even a quadratic one is done in a fraction of a second. */
const lookedAtChars = 32 * 1024;

/** Source of a regular expression that a hostile body cannot keep busy for minutes. */
export const pattern = z
  .string()
  .min(1, 'a pattern, for example "order-[0-9]+"')
  .max(200, 'a pattern of at most 200 characters')
  .refine(compiles, 'a valid JavaScript regular expression, for example "order-[0-9]+"')
  .refine(
    (source) => !looksCatastrophic(source),
    'a pattern without repeats inside of repeated groups, such as (a+)+ or (a|b)*: they can take forever',
  );

/** Does the pattern occur in the first 32 Ki characters? */
export function patternFits(source: string, text: string): boolean {
  return new RegExp(source, 'u').test(text.slice(0, lookedAtChars));
}

function compiles(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}

const repeatedRisk = /\([^()]*(?:[*+?|]|\{\d+,)[^()]*\)(?:[*+]|\{\d+,\d*\}|\{\d{2,}\})/u;

/** A group that is repeated and holds a repeat or a choice: the shape behind exponential backtracking. Refuses some harmless ones too. */
function looksCatastrophic(source: string): boolean {
  let rest = source
    .replace(/\\./gsu, 'x')
    .replace(/\[[^\]]*\]/gu, 'x')
    .replace(/\(\?(?:[:=!]|<[=!]|<\w+>)/gu, '(');
  for (;;) {
    if (repeatedRisk.test(rest)) return true;
    // Innermost groups melt into their surroundings, and what is risky in them stays visible.
    const next = rest.replace(/\(([^()]*)\)/gu, (_, inside: string) => (/[*+?|]|\{\d+,/u.test(inside) ? 'x+' : 'x'));
    if (next === rest) return false;
    rest = next;
  }
}
