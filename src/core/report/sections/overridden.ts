import type { Result } from '../../model/result/result.ts';
import { alert, type Block, list, paragraph } from '../document/block.ts';
import { type Phrase, say, strong } from '../document/phrase.ts';
import { visible } from '../wording/visible.ts';

const limit = 5;

/** What `safety.allow-hosts` allows although nothing proves that it is a preview. Stands below the headline of every report. */
export function overridden(result: Result): readonly Block[] {
  const [first, ...others] = overriddenLines(result);
  if (first === undefined) return [];
  return [alert('WARNING', [others.length === 0 ? paragraph(first) : list([first, ...others])])];
}

export const overriddenLines = ({ overrides = [] }: Result): readonly Phrase[] =>
  overrides.slice(0, limit).map((line) => say`${strong('Safety override')}: ${visible(line, 300)}.`);
