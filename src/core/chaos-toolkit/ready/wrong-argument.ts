import type * as z from 'zod';
import { printable } from '../../quantity/printable.ts';

/** Which argument a function of Python does not take, as a clause. */
export function wrongArgument(func: string, { issues: [issue] }: z.ZodError): string {
  if (issue?.code === 'unrecognized_keys') return `\`${func}\` has no argument \`${printable(issue.keys[0] ?? '', 40)}\``;
  return `the argument \`${printable(String(issue?.path[0] ?? ''), 40)}\` of \`${func}\` is missing, or has a form that it does not take`;
}
