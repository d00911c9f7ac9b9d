import * as z from 'zod';
import { PatternMatcher } from './pattern-matcher.ts';
import { PatternError } from './pattern-program.ts';

/** Length of the text that a pattern is matched against, in characters. */
const lookedAtChars = 32 * 1024;
/**
 * Bounds one match to about 100 ms in the worst case: patterns with many steps are matched against a shorter text, but never less than
 * `leastChars`.
 */
const mostSteps = 2_000_000;
const leastChars = 4 * 1024;
const keptMatchers = 200;

/** Source of a regular expression that is matched in linear time, so that no text can block the gate. */
export const pattern = z
  .string()
  .min(1, 'a pattern, for example "order-[0-9]+"')
  .max(200, 'a pattern of at most 200 characters')
  .superRefine((source, context) => {
    const message = problemOf(source);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });

/** Does the pattern match in the first 32 Ki characters? For patterns of more than 60 steps the limit is lower, but at least 4 Ki. */
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
