import type { Phase } from '../../model/run/phase.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, failedFindings, isWrong, measuredIn, shareFor } from '../measures/checks.ts';
import { hiddenFaults } from '../measures/faults.ts';
import { share } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

/** Fewer wrong responses may be a coincidence. Chosen by judgement, not fitted. */
const fewest = 5;

type Sign = 'success with wrong content';

/** The application reports success, and the content is not what the check expects. */
export const wrongAnswers: Weakness<Sign> = {
  name: 'wrong-answers',
  title: 'Wrong responses reported as success',
  structure: 'mark a response that may be wrong (an error, a flag, an age), and never present a default as the real value',
  signs: {
    'success with wrong content': 0.9,
  },
  direct: true,
  explains: ['no-fallback', 'no-reconnect', 'slow-reconnect'],
  find: (of) =>
    failedFindings(of, 'success', 'recovers').flatMap(({ check, phase }) =>
      check === null || hiddenFaults(of).length === 0 ? [] : (wrongIn(of, check, phase) ?? []),
    ),
};

function wrongIn(of: FailureEvidence, check: string, phase: Phase): Match<Sign> | null {
  const measured = measuredIn(of, check, phase);
  if (measured === null) return null;
  const wrong = shareFor(measured, isWrong);
  if (wrong * measured.count < fewest || wrong < 0.5 * badShare(measured)) return null;
  return {
    check,
    target: hiddenFaults(of)[0]?.spec.on ?? null,
    sign: 'success with wrong content',
    evidence: `${share(wrong)} of the probes got a success status with wrong content ${phase === 'after' ? 'after the fault was removed' : 'while the fault was in place'}`,
    numbers: { wrong },
  };
}
