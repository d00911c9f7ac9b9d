import type { Acceptance } from '../model/config/acceptance.ts';
import type { Finding } from '../model/result/finding.ts';
import { findingTraits, toleranceNames } from '../model/result/finding-traits.ts';
import { type Outcome, outcomes } from '../model/result/outcome.ts';
import type { ScenarioResult } from '../model/result/result.ts';
import type { Layout } from '../model/run/layout.ts';
import { phases } from '../model/run/phase.ts';
import { failureFingerprint } from './failure-fingerprint.ts';

/** Facts of the run that decide whether an entry of `accept` applies, and whether it still has something to accept. */
interface RunFacts {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** Names of checks and targets that a finding could be about. */
  readonly subjects: readonly string[];
}

/** An acknowledged record that is lost stays lost after the date of the entry, so it cannot be accepted (decision record 18). */
const isAcceptable = ({ tolerance }: Pick<Finding, 'tolerance'>): boolean => findingTraits[tolerance].permanent === null;

/** Adds the fingerprint to each failure, marks the failures that `accept` names, and reports the entries that have no effect, with the reason. */
export function withAccepted(
  scenarios: readonly ScenarioResult[],
  accept: readonly Acceptance[],
  facts: RunFacts,
): { readonly scenarios: readonly ScenarioResult[]; readonly notes: readonly string[] } {
  const today = dayOf(facts.startedAt);
  const current = new Map(accept.filter(({ until }) => today !== null && today <= until).map((one) => [one.finding, one]));
  const marked = scenarios.map((scenario) => ({ ...scenario, findings: scenario.findings.map((one) => named(one, scenario, current)) }));
  return { scenarios: marked, notes: accept.flatMap((one) => noteOf(one, current.has(one.finding), marked, facts) ?? []) };
}

function named(finding: Finding, scenario: ScenarioResult, current: ReadonlyMap<string, Acceptance>): Finding {
  if (finding.outcome !== 'failed') return finding;
  const fingerprint = fingerprintIn(finding, scenario);
  const entry = isAcceptable(finding) ? current.get(fingerprint) : undefined;
  return { ...finding, fingerprint, ...(entry !== undefined && { accepted: { until: entry.until, why: entry.why } }) };
}

const fingerprintIn = (finding: Parameters<typeof failureFingerprint>[0], { faults }: ScenarioResult): string =>
  failureFingerprint(
    finding,
    faults.map(({ spec }) => spec),
  );

/** null: the day is unknown, so nothing is accepted. */
const dayOf = (startedAt: string): string | null => /^\d{4}-\d\d-\d\d(?=T.*Z$)/.exec(startedAt)?.[0] ?? null;

function noteOf(
  { finding, until }: Acceptance,
  isCurrent: boolean,
  scenarios: readonly ScenarioResult[],
  { subjects }: RunFacts,
): string | null {
  const seen = scenarios.flatMap(({ findings }) => findings).filter((one) => one.fingerprint === finding);
  const [permanent] = seen.flatMap(({ tolerance }) => findingTraits[tolerance].permanent ?? []);
  if (permanent !== undefined) return `accept: ${finding} names ${permanent}, which cannot be accepted`;
  if (!isCurrent)
    return `accept: ${finding} expired on ${until}${seen.length === 0 ? ' and was not seen in this run: remove it' : ', so its failure counts again'}`;
  if (seen.length > 0) return null;
  const shown = scenarios.some((scenario) => isDecided(scenario) && couldShow(scenario, finding, subjects));
  return shown
    ? `accept: ${finding} matches no failure any more: remove it`
    : `accept: ${finding} matched no failure in this run: no decided scenario could show it`;
}

/** An undecided scenario cannot show whether a failure still exists. A scenario that ended early did not get to check everything. */
const isDecided = ({ outcome, decidedMs, excuse }: ScenarioResult): boolean =>
  outcome === 'passed' || (outcome === 'failed' && decidedMs === undefined && excuse === undefined);

const acceptable = toleranceNames.filter((tolerance) => isAcceptable({ tolerance }));

const couldShow = (scenario: ScenarioResult, fingerprint: string, subjects: readonly string[]): boolean =>
  [...new Set([...subjects, ...scenario.faults.map(({ spec }) => spec.on)])].some((check) =>
    phases.some((phase) =>
      acceptable.some((tolerance) => fingerprintIn({ check, target: null, phase, tolerance }, scenario) === fingerprint),
    ),
  );

/** The targets that the layout names; faults name the others. */
export const targetsIn = (layout: Layout | undefined): readonly string[] =>
  layout === undefined ? [] : [...layout.front, ...Object.values(layout.behind), ...(layout.started ?? [])];

/**
 * The outcome that a scenario counts as for the verdict: accepted failures are ignored. An undecided finding about the same check or target in the
 * same phase belongs to the accepted failure and is ignored with it. All other findings count.
 */
export function countedOutcome({ outcome, findings }: Pick<ScenarioResult, 'outcome' | 'findings'>): Outcome {
  if (outcome !== 'failed') return outcome;
  const accepted = findings.filter((one) => one.accepted !== undefined);
  if (accepted.length === 0) return outcome;
  const open = findings.filter(
    (one) =>
      one.accepted === undefined &&
      !(one.outcome === 'inconclusive' && accepted.some((other) => other.phase === one.phase && subjectOf(other) === subjectOf(one))),
  );
  return outcomes[Math.max(0, ...open.map((one) => outcomes.indexOf(one.outcome)))] ?? outcome;
}

const subjectOf = ({ check, target }: Finding): string => check ?? target ?? 'gate';

/** The scenario failed, and every failure in it is accepted. */
export const isAccepted = (scenario: Pick<ScenarioResult, 'outcome' | 'findings'>): boolean =>
  scenario.outcome === 'failed' && countedOutcome(scenario) !== 'failed';

/** For example `2 known failures accepted until 2027-03-01`: the earliest expiry. null: nothing is accepted. */
export function acceptedUntil(scenarios: readonly Pick<ScenarioResult, 'findings'>[]): string | null {
  const entries = new Map(
    scenarios.flatMap(({ findings }) =>
      findings.flatMap(({ fingerprint, accepted }) =>
        fingerprint === undefined || accepted === undefined ? [] : [[fingerprint, accepted.until] as const],
      ),
    ),
  );
  const [first, ...later] = [...new Set(entries.values())].sort();
  if (first === undefined) return null;
  return `${entries.size} known ${entries.size === 1 ? 'failure' : 'failures'} accepted until ${first}${later.length === 0 ? '' : ` (some until ${later.at(-1)})`}`;
}
