import type * as z from 'zod';
import type { Problem } from '../source/problem.ts';
import type { Path } from '../source/source.ts';
import { type ExplainContext, isStandard } from './explain-context.ts';
import { explainKeys, meantHint } from './explain-keys.ts';
import { explainValue } from './explain-value.ts';

/** Issues of zod as problems with a place in the file and words for people. */
export function explain(issues: readonly z.core.$ZodIssue[], context: ExplainContext): Problem[] {
  const problems = issues.flatMap((issue) => explainOne(issue, issue.path as Path, context));
  // `preveiw` is one mistake, not an unknown key and a missing one.
  return problems.filter(({ code, path }) => code !== 'CG1101' || !problems.some((other) => explainsMissing(other, path)));
}

/** A key of a later version makes others superfluous, and a misspelt one stands for the right one. */
function explainsMissing({ code, path, hint }: Problem, missing: string): boolean {
  const split = missing.lastIndexOf('.') + 1;
  if (!path.startsWith(missing.slice(0, split))) return false;
  return code === 'CG1105' || (code === 'CG1102' && hint === meantHint(missing.slice(split)));
}

function explainOne(issue: z.core.$ZodIssue, path: Path, context: ExplainContext): Problem[] {
  if (issue.code === 'unrecognized_keys') return explainKeys(issue.keys, path, context);
  if (issue.code === 'invalid_key')
    return [context.source.problem('CG1104', path, issue.issues[0]?.message ?? issue.message, { key: true })];
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && isStandard(issue.message)) {
    return nearestBranch(issue.errors).flatMap((inner) => explainOne(inner, [...path, ...(inner.path as Path)], context));
  }
  return [explainValue(issue, path, context)];
}

/** Of the forms that a value may have, the one that its writer came furthest with. */
function nearestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const depth = (branch: readonly z.core.$ZodIssue[]): number =>
    Math.max(0, ...branch.map(({ path, code }) => path.length * 2 + (code === 'invalid_type' ? 0 : 1)));
  return branches.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}
