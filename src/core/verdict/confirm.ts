import { type Outcome, worst } from '../model/result/outcome.ts';
import type { Finding, ScenarioResult, Try } from '../model/result/result.ts';
import { fingerprintOf, fingerprintsOf } from './fingerprint.ts';

/** A failing scenario runs `tries` times in total. It has failed if at least `needed` of these runs failed in the same way. */
export const confirmation = { tries: 3, needed: 2 } as const;

export const tryOf = (scenario: ScenarioResult): Try => ({
  outcome: scenario.outcome,
  fingerprints: fingerprintsOf(scenario),
  ...(scenario.excuse !== undefined && { excused: true }),
});

/** The tries that show whether the scenario fails. */
export const judgedIn = (tries: readonly Try[]): readonly Try[] => tries.filter(({ excused }) => excused !== true);

/** Is it known whether the failure is reproducible? */
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
 * The result of a scenario after its repeats: a failure that only one of several runs shows is `flaky`. A failure stays `failed` if there was no
 * time to repeat it or if its repeats were inconclusive. `unrestored` in any run wins.
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
