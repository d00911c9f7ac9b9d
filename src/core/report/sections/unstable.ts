import type { Finding, Result } from '../../model/result/result.ts';
import { type Block, list, paragraph } from '../document/block.ts';
import { code, type Phrase, say } from '../document/phrase.ts';
import { expectedOf, observedOf } from '../findings/finding-words.ts';
import { outcomeIcons } from '../wording/icons.ts';

const limit = 10;

/** Checks that also failed while nothing was injected. */
export function unstable(result: Result): readonly Block[] {
  const [first, ...others] = unstableLines(result).map((line) => say`${outcomeIcons.inconclusive} ${line}`);
  return first === undefined ? [] : [others.length === 0 ? paragraph(first) : list([first, ...others])];
}

/** `` `search` also failed with no fault injected (control `c2`: 91 %, expected ≥ 99 %), so its failures are ignored.`` */
export const unstableLines = (result: Result): readonly Phrase[] =>
  result.unstable
    .slice(0, limit)
    .map((check) => say`${code(check)} also failed with no fault injected${shownIn(result, check)}, so its failures are ignored.`);

function shownIn({ controls }: Result, check: string): Phrase {
  const shown = controls.flatMap(({ id, findings }) => {
    const failed = findings.find((one) => one.check === check && one.outcome === 'failed');
    return failed === undefined ? [] : [say` (control ${code(id)}: ${numbersOf(failed)})`];
  });
  return shown[0] ?? [];
}

const numbersOf = (finding: Finding): Phrase =>
  finding.required === null ? observedOf(finding) : say`${observedOf(finding)}, expected ${expectedOf(finding)}`;
