import * as z from 'zod';
import { assignmentIn } from '../command/assignment.ts';
import { wordsOf } from '../command/words.ts';
import { mostShare } from '../model/plan/worker-choice.ts';
import { formatQuantity } from '../quantity/format.ts';
import type { Limits } from '../quantity/limits.ts';
import { parseQuantity } from '../quantity/parse.ts';

const longestWord = 4096;
const mostWords = 200;

/** A command as words: one line that is split, or a list. No shell reads it. */
export const words = () =>
  z.union([z.string(), z.array(z.string()).min(1)]).transform((value, context): readonly string[] => {
    const found = typeof value === 'string' ? wordsOf(value) : value;
    const assigned = found === null ? undefined : assignmentIn(found);
    if (assigned !== undefined) {
      context.addIssue({ code: 'custom', message: assigned });
      return z.NEVER;
    }
    if (found !== null && isCommand(found)) return found;
    context.addIssue({
      code: 'custom',
      message:
        'no shell reads this command; write plain words (`node server.js`), a list of words, or a list that starts a shell (`[sh, -c, "a && b"]`)',
    });
    return z.NEVER;
  });

const isCommand = (found: readonly string[]): boolean =>
  found.length > 0 &&
  found.length <= mostWords &&
  found[0] !== '' &&
  found.every((word) => word.length <= longestWord && !word.includes('\0'));

/** `30s`, in ms. */
export const duration = (limits?: Limits) =>
  z.union([z.string(), z.number()]).transform((value, context) => {
    const parsed = parseQuantity('duration', value, limits);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: parsed.message });
    return z.NEVER;
  });

const leastShare = 0.01;

/** `50%`, as a number. */
export const replicasShare = () =>
  z.union([z.string(), z.number()]).transform((value, context) => {
    const parsed = parseQuantity('share', value, { min: leastShare, max: mostShare });
    if (parsed.ok) return parsed.value;
    const isTooMuch = parseQuantity('share', value, { min: mostShare, max: 1 }).ok;
    const reason = isTooMuch ? ': with fewer replicas than half, every application fails, and a verdict would say nothing' : '';
    context.addIssue({ code: 'custom', message: `${parsed.message}${reason}` });
    return z.NEVER;
  });

/** `100 ms to 5 s`, for a description. */
export const between = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  `${formatQuantity('duration', min)} to ${formatQuantity('duration', max)}`;
