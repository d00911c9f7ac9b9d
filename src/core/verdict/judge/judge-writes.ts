import { checks as catalog } from '../../checks/catalog.ts';
import type { ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import type { Finding } from '../../model/result/result.ts';
import type { WritesSeen } from '../../model/run/writes.ts';
import { finding } from './finding.ts';
import { isAnyObserved } from './judge-faults.ts';

/**
 * An acknowledged write is a promise: a lost, duplicated or changed record is a finding at any success rate. No number of kept records makes up for
 * it, so there is no statistical test here. A record that could not be read back never passes.
 */
export function writesFindings(evidence: ScenarioEvidence, checks: readonly CheckSpec[]): Finding[] {
  const isBaseline = evidence.plan === null;
  // Baseline and control runs exist to find records that are lost without a fault, so they count there.
  const isOurs = isBaseline || evidence.trial.role === 'control' || isAnyObserved(evidence);
  const looked = new Set(evidence.writes.map(({ check }) => check));
  const missing = isBaseline ? [] : checks.filter((check) => readsBack(check) && !looked.has(check.name));
  return [
    ...evidence.writes.flatMap((seen) => findingOf(seen, isBaseline, isOurs) ?? []),
    ...missing.map(({ name }) => unknown(name, 'its records were not read back')),
  ];
}

const readsBack = ({ kind }: CheckSpec): boolean => catalog.some((check) => check.kind === kind && check.readsBack);

function findingOf(seen: WritesSeen, isBaseline: boolean, isObserved: boolean): Finding | null {
  const { check, acknowledged, unread } = seen;
  const bad = [
    { reason: 'gone', count: seen.gone },
    { reason: 'doubled', count: seen.doubled },
    { reason: 'changed', count: seen.changed },
  ].filter(({ count }) => count > 0);
  const phase = isBaseline ? 'before' : 'after';
  if (bad.length === 0)
    return unread === 0
      ? null
      : { ...unknown(check, `${unread} of ${acknowledged} acknowledged writes could not be read back${pagedOf(seen)}`), phase };
  const message = [
    ...earlierOf(seen),
    ...(unread > 0 ? [`${unread} more could not be read back`] : []),
    ...(isObserved ? [] : [elsewhere]),
  ];
  return finding({
    outcome: isObserved ? 'failed' : 'inconclusive',
    check,
    phase,
    tolerance: 'writes',
    count: acknowledged,
    bad: bad.reduce((sum, { count }) => sum + count, 0),
    reasons: bad.toSorted((a, b) => b.count - a.count),
    sinceMs: seen.firstBadMs,
    untilMs: seen.lastBadMs,
    says: message.join('; '),
    ...(!isObserved && { cause: 'no-fault-met' as const }),
  });
}

/** A loss can concern records of the whole run, although the scenario was short. */
const earlierOf = ({ earlier }: WritesSeen): readonly string[] =>
  earlier === undefined || earlier.bad === 0 ? [] : [`${earlier.bad} of them had been acknowledged before the scenario began`];

const pagedOf = ({ pageOf }: WritesSeen): string =>
  pageOf === undefined
    ? ''
    : `: the list has at most ${pageOf} records, and further pages are not read; read one record at a time (\`path: …/{id}\`), or raise the limit of the list`;

const elsewhere = 'no fault affected any traffic, so the loss has another cause';

const unknown = (check: string, message: string): Finding =>
  finding({ outcome: 'inconclusive', check, phase: 'after', tolerance: 'samples', cause: 'writes-unread', says: message });
