import type { RunVerdict } from '../../model/result/outcome.ts';
import type { Down, Finding, Result, ScenarioResult } from '../../model/result/result.ts';
import { acceptedUntil } from '../../verdict/accept.ts';
import { type AlertTone, alert, type Block, paragraph } from '../document/block.ts';
import { code, joined, listed, type Phrase, say } from '../document/phrase.ts';
import { causeAdvice } from '../wording/cause-advice.ts';
import { stopAdvice } from './stop-advice.ts';

/**
 * The alert under the headline: what is in place now, what is not known, what to do next. The headline says how bad it is; the box is red only where a
 * fault may be left in place.
 */
export const advice = (result: Result): Block =>
  alert(downOf(result).length > 0 ? 'WARNING' : toneOf(result), [paragraph(advised(result))]);

const toneOf = ({ verdict, scenarios }: Result): AlertTone =>
  verdict === 'passed' && acceptedUntil(scenarios) !== null ? 'IMPORTANT' : tones[verdict];

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
  passed: (result) => {
    const known = acceptedUntil(result.scenarios) !== null;
    return say`${known ? 'The known failures are still present, and fail the gate after their date. ' : ''}Every fault was observed${known ? '' : ', and nothing failed that could show a weakness'}. ${cleanUp(result)}`;
  },
  failed: (result) => say`${cleanUp(result)}Use the command below each failure to reproduce it locally.`,
  inconclusive: (result) => say`This is not a pass. ${undecided(result)}`,
  unhealthy: (result) => say`The change was not tested. ${stopAdvice(result) ?? 'Check the preview, then run the gate again.'}`,
  unrestored: () => say`Remove the fault by hand before this environment is used again. Discard measurements taken after that point.`,
  cancelled: (result) => say`This is not a pass. ${cleanUp(result)}Run it again for a verdict.`,
  error: (result) => say`There is no result for the change. ${stopAdvice(result) ?? 'Fix the problem above, then run the gate again.'}`,
  refused: () => say`A safety rule blocked this run. Nothing was changed. The reason above names the rule and what it allows.`,
  invalid: () => say`Nothing was changed. Fix the problem above, then run the gate again.`,
};

/** For each cause that left a scenario, or the baseline, undecided: what would decide it. The cause of the first finding leads. */
function undecided(result: Result): Phrase {
  const { scenarios, skipped, baseline, unstable } = result;
  if (unstable.length > 0)
    return say`Make ${listed(unstable.slice(0, 3).map(code))} pass without any fault first: until then no failure can be attributed to a fault.`;
  if (scenarios.some(({ outcome }) => outcome === 'flaky'))
    return say`A failure that is intermittent here is intermittent for users. Use the command below each scenario to run it again.`;
  const open = [
    ...scenarios
      .filter(({ outcome }) => outcome === 'inconclusive')
      .flatMap((scenario) => decisive(scenario).map((finding) => causeAdvice(finding, previousOf(scenario, result)))),
    ...(baseline?.findings ?? []).map((finding) => causeAdvice(finding, null)),
  ];
  const byText = new Map(open.flatMap((advice) => (advice === null ? [] : [[plainOf(advice), advice] as const])));
  const all = [...byText.values()].slice(0, mostAdvice);
  const [skip] = skipped;
  const left = skip === undefined || (all.length > 0 && !/budget/.test(skip.says)) ? [] : [skippedAdvice(skip.says)];
  return joined([...all, ...left].length === 0 ? [say`Run it again.`] : [...all, ...left], ' ');
}

/** A fault that was not injected is why there are too few samples of it as well. */
function decisive({ findings }: ScenarioResult): readonly Finding[] {
  const notInjected = findings.filter(({ cause }) => cause === 'not-injected');
  return notInjected.length > 0 ? notInjected : findings;
}

/** The last scenario that injected something and ended before this one began; controls inject nothing. */
const previousOf = ({ startMs }: ScenarioResult, { scenarios }: Result): string | null =>
  scenarios
    .filter(({ endMs, faults }) => endMs <= startMs && faults.some(({ appliedMs }) => appliedMs !== null))
    .reduce<ScenarioResult | null>((last, one) => (last !== null && last.endMs >= one.endMs ? last : one), null)?.id ?? null;

const mostAdvice = 3;

const plainOf = (phrase: Phrase): string => JSON.stringify(phrase);

/** Scenarios that were not begun. */
const skippedAdvice = (message: string): Phrase =>
  /budget/.test(message)
    ? say`The budget ended before every scenario had run: raise ${code('plan.budget')}, or run fewer scenarios.`
    : say`Some scenarios did not run (${message}): fix the failure of the last one first.`;

/** Shown only if it is known, and never together with a target that is down. */
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
  seen ? say`${code(target)} is down: restart it.` : say`${code(target)} was stopped by a fault and may be down: check it.`;

/** The limit of what a reader can act on. */
const downOf = ({ down = [] }: Result): readonly Down[] => down.slice(0, 5);
