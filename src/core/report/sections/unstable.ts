import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { Finding, Result } from '../../model/result/result.ts';
import { type Block, list, paragraph } from '../document/block.ts';
import { code, type Phrase, say } from '../document/phrase.ts';
import { expectedOf, observedOf } from '../findings/finding-words.ts';
import { evidenceWords, fixWithPath, fixWords, patternLink } from '../wording/diagnosis-words.ts';
import { outcomeIcons } from '../wording/icons.ts';

const limit = 10;

/** What failed while nothing was injected, and the weaknesses that it shows. */
export function unstable(result: Result): readonly Block[] {
  const diagnosed = diagnosesIn(result).map(
    ({ id, one }) =>
      say`Without a fault, in control ${code(id)}: ${evidenceWords(one, patternLink(one, result.version))}. Fix: ${fixWords(one)}.`,
  );
  const [first, ...others] = [...ignored(result), ...diagnosed].map((line) => say`${outcomeIcons.inconclusive} ${line}`);
  return first === undefined ? [] : [others.length === 0 ? paragraph(first) : list([first, ...others])];
}

/** The same for a terminal, where a link is a path. */
export const unstableLines = (result: Result): readonly Phrase[] => [
  ...ignored(result),
  ...diagnosesIn(result).map(
    ({ id, one }) => say`Without a fault, in control ${code(id)}: ${evidenceWords(one)}. Fix: ${fixWithPath(one)}.`,
  ),
];

/** `` `search` also failed with no fault injected (control `c2`: 91 %, expected ≥ 99 %), so its failures are ignored.`` */
const ignored = (result: Result): readonly Phrase[] =>
  result.unstable
    .slice(0, limit)
    .map((check) => say`${code(check)} also failed with no fault injected${shownIn(result, check)}, so its failures are ignored.`);

const diagnosesIn = ({ controls }: Result): readonly { readonly id: string; readonly one: Diagnosis }[] =>
  controls.flatMap(({ id, diagnoses = [] }) => diagnoses.map((one) => ({ id, one }))).slice(0, limit);

function shownIn({ controls }: Result, check: string): Phrase {
  const shown = controls.flatMap(({ id, findings }) => {
    const failed = findings.find((one) => one.check === check && one.outcome === 'failed');
    return failed === undefined ? [] : [say` (control ${code(id)}: ${numbersOf(failed)})`];
  });
  return shown[0] ?? [];
}

const numbersOf = (finding: Finding): Phrase =>
  finding.required === null ? observedOf(finding) : say`${observedOf(finding)}, expected ${expectedOf(finding)}`;
