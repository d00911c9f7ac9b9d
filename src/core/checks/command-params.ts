import * as z from 'zod';
import { assignmentIn } from '../command/assignment.ts';
import { wordsOf } from '../command/words.ts';

const right = 'a command and its arguments, as a list of words or as one line; no shell is used';
const message = ({ input }: { input?: unknown }) =>
  assignmentIn((typeof input === 'string' ? wordsOf(input) : null) ?? []) ??
  (typeof input === 'string' && wordsOf(input) === null
    ? 'a line in which every quote is closed, and | & ; < > $ and ` are quoted: no shell is used'
    : right);

/** Built on first use: most configs have no such check. */
export function commandParams() {
  const word = z
    .string()
    .max(4096, right)
    .refine((one) => !one.includes('\0'), right);
  const line = word.transform((one, context) => {
    const words = wordsOf(one);
    const assigned = words === null ? undefined : assignmentIn(words);
    if (words !== null && words.length > 0 && assigned === undefined) return words;
    context.addIssue({ code: 'custom', message: right });
    return z.NEVER;
  });
  return z.strictObject({
    run: z
      .union([z.array(word).min(1, right).max(200, right), line], { error: message })
      .describe('The command: a list of words, or one line that is split into words'),
    exit: z.int().min(0).max(255).default(0).describe('The expected exit code'),
    output: z.string().min(1).max(4096).describe('Text that its output must contain').exactOptional(),
  });
}
export type CommandParams = Readonly<z.infer<ReturnType<typeof commandParams>>>;

/** How a command ended. */
export interface CommandResponse {
  /** null: a signal ended it. */
  readonly exit: number | null;
  /** Both streams, in the order of arrival. */
  readonly output: string;
  readonly cut: boolean;
}
