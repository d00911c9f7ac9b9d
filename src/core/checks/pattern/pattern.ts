import * as z from 'zod';
import { PatternMatcher } from './pattern-matcher.ts';
import { PatternError } from './pattern-program.ts';

/** No pattern looks at more characters than this. */
const lookedAtChars = 32 * 1024;
/** Steps that one look may take, some 100 ms at worst: a pattern of many steps looks at fewer characters, though at this many. */
const mostSteps = 2_000_000;
const leastChars = 4 * 1024;
const keptMatchers = 200;

/** Source of a regular expression that no text can keep busy: it is matched in time that grows with the text alone. */
export const pattern = z
  .string()
  .min(1, 'a pattern, for example "order-[0-9]+"')
  .max(200, 'a pattern of at most 200 characters')
  .superRefine((source, context) => {
    const message = problemOf(source);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });

/** Does the pattern occur in the first 32 Ki characters? Of one that is written out to more than 60 steps, in fewer, but in the first 4 Ki. */
export function patternFits(source: string, text: string): boolean {
  const matcher = matcherOf(source);
  return matcher.occursIn(text.slice(0, Math.max(leastChars, Math.min(lookedAtChars, mostSteps / matcher.size))));
}

const matchers = new Map<string, PatternMatcher>();

function matcherOf(source: string): PatternMatcher {
  const known = matchers.get(source);
  if (known !== undefined) return known;
  const matcher = new PatternMatcher(source);
  if (matchers.size >= keptMatchers) matchers.clear();
  matchers.set(source, matcher);
  return matcher;
}

function problemOf(source: string): string | null {
  try {
    new PatternMatcher(source);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}
