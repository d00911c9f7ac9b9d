import type { Cause } from '../model/result/cause.ts';
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

/** Another run of the same scenario may be decided although this one was not. With any other cause it would stay undecided. */
const passing: ReadonlySet<Cause> = new Set([
  'not-observed',
  'changed-by-others',
  'by-chance',
  'recovery-unwatched',
  'unhealthy-before',
  'no-fault-met',
  'gate-trouble',
  'cut-by-gate',
  'writes-unread',
]);

/** Would another run show more: whether a failure is reproducible, or what an undecided scenario does? */
export const isWorthRepeating = ({ tries, outcome, findings }: Pick<ScenarioResult, 'tries' | 'outcome' | 'findings'>): boolean =>
  !isConfirmed(judgedFrom(tries)) || (outcome === 'inconclusive' && tries.length < confirmation.tries && findings.every(isPassing));

const isPassing = ({ outcome, cause }: Finding): boolean => outcome !== 'inconclusive' || (cause !== undefined && passing.has(cause));

/** The tries from the first one that was decided. */
const judgedFrom = (tries: readonly Try[]): readonly Try[] => tries.slice(Math.max(0, tries.findIndex(isDecided)));

const isDecided = ({ outcome }: Pick<Try, 'outcome'>): boolean => outcome !== 'inconclusive';

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
 * The result of a scenario after its repeats. If the first run was undecided, the first decided one takes its place.
 * @param first the run of the plan
 */
export function confirmed(first: ScenarioResult, repeats: readonly ScenarioResult[]): ScenarioResult {
  const decided = isDecided(first) ? -1 : repeats.findIndex(isDecided);
  const instead = repeats[decided];
  if (instead === undefined) return withRepeats(first, repeats);
  const result = withRepeats(inPlaceOf(first, instead), repeats.slice(decided + 1));
  const undecided = [first, ...repeats.slice(0, decided)].map((run): Try => ({ ...tryOf(run), excused: true }));
  return { ...result, tries: [...undecided, ...result.tries] };
}

/** A repeat under the names that the scenario has in the plan. */
const inPlaceOf = ({ id, replay, faults }: ScenarioResult, instead: ScenarioResult): ScenarioResult => ({
  ...instead,
  id,
  replay,
  faults: instead.faults.map((fault, index) => ({ ...fault, spec: { ...fault.spec, id: faults[index]?.spec.id ?? fault.spec.id } })),
});

/** The scenarios that only a repeat decided, in a sentence for the notes; null: none. */
export function repeatedNote(scenarios: readonly Pick<ScenarioResult, 'id' | 'outcome' | 'tries'>[]): string | null {
  const repeated = scenarios.filter((one) => isDecided(one) && one.tries[0]?.outcome === 'inconclusive').map(({ id }) => id);
  return repeated.length === 0 ? null : `the first run of ${repeated.join(', ')} was undecided: the result is that of a repeat`;
}

/**
 * A failure that only one of several runs shows is `flaky`. A failure stays `failed` if there was no
 * time to repeat it or if its repeats were inconclusive. `unrestored` in any run wins.
 */
function withRepeats(first: ScenarioResult, repeats: readonly ScenarioResult[]): ScenarioResult {
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
