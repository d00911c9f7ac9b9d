import type { RunVerdict } from '../../model/outcome.ts';
import type { Result } from '../../model/result.ts';
import { type AlertTone, alert, type Block, paragraph } from '../document/block.ts';
import { type Phrase, say } from '../document/phrase.ts';

/** The alert under the headline: what is in place now, what is not known, what to do next. */
export const advice = (result: Result): Block => alert(tones[result.verdict], [paragraph(advised(result))]);

export const advised = (result: Result): Phrase => words[result.verdict](result);

const tones: Readonly<Record<RunVerdict, AlertTone>> = {
  passed: 'TIP',
  failed: 'CAUTION',
  invalid: 'WARNING',
  unhealthy: 'WARNING',
  inconclusive: 'WARNING',
  error: 'WARNING',
  unrestored: 'CAUTION',
  refused: 'IMPORTANT',
  cancelled: 'NOTE',
};

const words: Readonly<Record<RunVerdict, (result: Result) => Phrase>> = {
  passed: () => say`Every fault was felt, was taken out again, and was seen to be gone.`,
  failed: (result) => say`${cleanUp(result)}The command under each failure replays it on a laptop.`,
  inconclusive: (result) => say`This is not a pass. ${undecided(result)}`,
  unhealthy: () => say`The change was not tested. Look at the preview itself first, then run the gate again.`,
  unrestored: () =>
    say`Take the fault out by hand before anybody trusts this environment again. What was measured after it is not worth anything.`,
  cancelled: (result) => say`This is not a pass. ${cleanUp(result)}Run it again for a verdict.`,
  error: () => say`This is not a pass and not a failure of the change. Mend what the reason names, then run the gate again.`,
  refused: () => say`A safety rule said no and nothing was touched. The reason names the rule and what would be allowed.`,
  invalid: () => say`Nothing was touched. Mend what the reason names, then run the gate again.`,
};

function undecided({ scenarios, unstable }: Result): string {
  if (unstable.length > 0) return 'Make the check hold without faults first: until it does, nothing that it shows can be blamed on one.';
  return scenarios.some(({ outcome }) => outcome === 'flaky')
    ? 'What breaks now and then here breaks now and then for visitors. The command under each scenario plays it again.'
    : 'Run it again; if it stays like this, raise the rate of the check or the length of the fault.';
}

/** Said only when it is known. */
const cleanUp = ({ unrestored, scenarios }: Result): string =>
  unrestored.length === 0 && scenarios.every(({ faults }) => faults.every(({ appliedMs, gone }) => appliedMs === null || gone?.ok === true))
    ? 'Every fault has been taken out again; nothing is left to clean up. '
    : '';
