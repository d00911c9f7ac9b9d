import { type Outcome, worst } from '../model/result/outcome.ts';
import type { Finding, ScenarioResult, Try } from '../model/result/result.ts';
import { fingerprintOf, fingerprintsOf } from './fingerprint.ts';

/** A failing scenario is played so often in all, and has failed when at least so many of these failed in the same way. */
export const confirmation = { tries: 3, needed: 2 } as const;

export const tryOf = (scenario: ScenarioResult): Try => ({
  outcome: scenario.outcome,
  fingerprints: fingerprintsOf(scenario),
  ...(scenario.excuse !== undefined && { excused: true }),
});

/** Those that say whether it breaks. */
export const judgedIn = (tries: readonly Try[]): readonly Try[] => tries.filter(({ excused }) => excused !== true);

/** Is it known by now whether the failure comes again? */
export function isConfirmed(tries: readonly Try[]): boolean {
  const [first] = tries;
  if (first?.outcome !== 'failed' || tries.length >= confirmation.tries) return true;
  return timesSeen(tries).some((times) => times >= confirmation.needed);
}

const timesSeen = (tries: readonly Try[]): number[] => [...new Set(tries.flatMap(({ fingerprints }) => fingerprints))].map(seenIn(tries));

const seenIn =
  (tries: readonly Try[]) =>
  (fingerprint: string): number =>
    tries.filter(({ fingerprints }) => fingerprints.includes(fingerprint)).length;

/**
 * What a scenario amounts to when it has been played again: what broke in one of several is `flaky`. A failure that nobody had the time
 * to repeat, or whose repeats say nothing, stays what it was. A fault that may still be in place in any of them stays the worst.
 */
export function confirmed(first: ScenarioResult, repeats: readonly ScenarioResult[]): ScenarioResult {
  const tries = [first, ...repeats].map(tryOf);
  const left = repeats.some(({ outcome }) => outcome === 'unrestored');
  if (judgedIn(tries).length < 2) return { ...first, tries, ...(left && { outcome: 'unrestored' }) };
  const seen = seenIn(tries);
  const again = repeats.flatMap(({ findings }) => findings).filter(({ outcome }) => outcome === 'failed');
  const findings = first.findings.map((one) =>
    one.outcome === 'failed' && seen(fingerprintOf(one)) < confirmation.needed ? flaky(one) : one,
  );
  const unseen = again.filter((one) => seen(fingerprintOf(one)) >= confirmation.needed && !hasLike(first.findings, one)).slice(0, 1);
  const all = [...findings, ...unseen];
  const outcomes = all.map(({ outcome }): Outcome => outcome);
  return { ...first, tries, findings: all, outcome: left ? 'unrestored' : worst(outcomes.length === 0 ? ['passed'] : outcomes) };
}

const flaky = (one: Finding): Finding => ({ ...one, outcome: 'flaky' });

const hasLike = (findings: readonly Finding[], one: Finding): boolean =>
  findings.some((each) => each.outcome === 'failed' && fingerprintOf(each) === fingerprintOf(one));
