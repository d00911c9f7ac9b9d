import type { RunVerdict } from '../../model/outcome.ts';
import type { Down, Result } from '../../model/result.ts';
import { type AlertTone, alert, type Block, paragraph } from '../document/block.ts';
import { code, joined, type Phrase, say } from '../document/phrase.ts';

/**
 * The alert under the headline: what is in place now, what is not known, what to do next. The headline says how bad it is; the box is red only where a
 * fault may be left in place.
 */
export const advice = (result: Result): Block =>
  alert(downOf(result).length > 0 ? 'WARNING' : tones[result.verdict], [paragraph(advised(result))]);

export const advised = (result: Result): Phrase => words[result.verdict](result);

const tones: Readonly<Record<RunVerdict, AlertTone>> = {
  passed: 'TIP',
  failed: 'NOTE',
  invalid: 'WARNING',
  unhealthy: 'WARNING',
  inconclusive: 'WARNING',
  error: 'WARNING',
  unrestored: 'CAUTION',
  refused: 'IMPORTANT',
  cancelled: 'NOTE',
};

const words: Readonly<Record<RunVerdict, (result: Result) => Phrase>> = {
  passed: (result) => say`Every fault was observed. ${cleanUp(result)}`,
  failed: (result) => say`${cleanUp(result)}Use the command below each failure to reproduce it locally.`,
  inconclusive: (result) => say`This is not a pass. ${undecided(result)}`,
  unhealthy: () => say`The change was not tested. Look at the preview itself first, then run the gate again.`,
  unrestored: () => say`Remove the fault by hand before this environment is used again. Discard measurements taken after that point.`,
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

/** Said only when it is known, and never next to something that is down. */
function cleanUp(result: Result): Phrase {
  const down = downOf(result);
  if (down.length > 0) return joined([...down.map(startAgain), ''], ' ');
  const { unrestored, scenarios } = result;
  const allRemoved =
    unrestored.length === 0 &&
    scenarios.every(({ faults }) => faults.every(({ appliedMs, gone }) => appliedMs === null || gone?.ok === true));
  return allRemoved ? say`All faults were removed. ` : [];
}

const startAgain = ({ target, seen }: Down): Phrase =>
  seen ? say`${code(target)} is down: start it again.` : say`${code(target)} was stopped by a fault and may be down: check it.`;

/** The limit of what a reader can act on. */
const downOf = ({ down = [] }: Result): readonly Down[] => down.slice(0, 5);
