import { pattern as patternSchema } from '../checks/pattern/pattern.ts';

/**
 * A regular expression of Python as a pattern of the gate, which is matched in linear time. `null`: it has no counterpart. Named groups, the anchors `\A` and
 * `\Z`, and flags at the beginning are written differently; what means something else or cannot be matched in linear time is refused.
 */
export function patternOf(expression: string): string | null {
  const [whole, flags = ''] = /^\(\?([isu]+)\)/.exec(expression) ?? [''];
  const source = expression.slice(whole.length).replaceAll('(?P<', '(?<').replaceAll('\\A', '^').replaceAll('\\Z', '$');
  const kept = [...new Set(flags.replaceAll('u', ''))].join('');
  const pattern = kept === '' ? source : `(?${kept}:${source})`;
  return patternSchema.safeParse(pattern).success ? pattern : null;
}
