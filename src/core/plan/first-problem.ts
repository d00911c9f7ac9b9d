import type * as z from 'zod';
import { printable } from '../quantity/printable.ts';

/** `scenarios[2].faults[0].on: …`: the place and the problem, printable for any input. */
export function firstProblem({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue === undefined) return 'its top level';
  const where = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return `${printable(where.replace(/^\./, ''), 120) || 'its top level'}: ${printable(issue.message.replaceAll('`', "'"), 160)}`;
}
