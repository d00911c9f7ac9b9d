import * as z from 'zod';

/**
 * Patterns look at no more characters than this, by how many repeats without end they have: the time grows with the length to the power of
 * those and one more, and it is ours.
 */
const lookedAtChars = [32 * 1024, 32 * 1024, 4 * 1024] as const;
const mostRepeats = lookedAtChars.length - 1;

/** Source of a regular expression that a hostile body cannot keep busy for minutes. */
export const pattern = z
  .string()
  .min(1, 'a pattern, for example "order-[0-9]+"')
  .max(200, 'a pattern of at most 200 characters')
  .refine(compiles, 'a valid JavaScript regular expression, for example "order-[0-9]+"')
  .refine(
    (source) => !looksCatastrophic(source),
    'a pattern without repeats inside of repeated groups, such as (a+)+ or (a|b)*: they can take forever',
  )
  .refine(
    (source) => repeatsIn(source) <= mostRepeats,
    `a pattern with at most ${mostRepeats} repeats without end (\`*\`, \`+\`): on a long answer more of them take minutes; several checks can ask for several things`,
  );

/** Does the pattern occur in the first 32 Ki characters? Of one with two repeats without end: in the first 4 Ki. */
export function patternFits(source: string, text: string): boolean {
  return new RegExp(source, 'u').test(text.slice(0, lookedAtChars[repeatsIn(source)] ?? lookedAtChars[mostRepeats]));
}

/** Without escapes and classes, in which these characters stand for themselves. */
const skeleton = (source: string): string => source.replace(/\\./gsu, 'x').replace(/\[[^\]]*\]/gu, 'x');

const repeatsIn = (source: string): number => skeleton(source).match(/[*+]|\{\d+,\}/gu)?.length ?? 0;

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
  let rest = skeleton(source).replace(/\(\?(?:[:=!]|<[=!]|<\w+>)/gu, '(');
  for (;;) {
    if (repeatedRisk.test(rest)) return true;
    // Innermost groups melt into their surroundings, and what is risky in them stays visible.
    const next = rest.replace(/\(([^()]*)\)/gu, (_, inside: string) => (/[*+?|]|\{\d+,/u.test(inside) ? 'x+' : 'x'));
    if (next === rest) return false;
    rest = next;
  }
}
