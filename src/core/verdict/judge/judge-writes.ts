import { checks as catalog } from '../../checks/catalog.ts';
import type { ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import type { Finding } from '../../model/result/result.ts';
import type { WritesSeen } from '../../model/run/writes.ts';
import { finding } from './finding.ts';
import { anyFelt } from './judge-faults.ts';

/**
 * A write that was acknowledged is a promise: one that is gone, doubled or changed is a finding, whatever the success rate. No number of others
 * that were kept makes it good, so that nothing is weighed here. What could not be read back is never green.
 */
export function writesFindings(evidence: ScenarioEvidence, checks: readonly CheckSpec[]): Finding[] {
  const isBaseline = evidence.plan === null;
  // What is lost without any fault is what baseline and controls are there to find.
  const isOurs = isBaseline || evidence.trial.role === 'control' || anyFelt(evidence);
  const looked = new Set(evidence.writes.map(({ check }) => check));
  const missing = isBaseline ? [] : checks.filter((check) => readsBack(check) && !looked.has(check.name));
  return [
    ...evidence.writes.flatMap((seen) => findingOf(seen, isBaseline, isOurs) ?? []),
    ...missing.map(({ name }) => unknown(name, 'what it wrote was not read back')),
  ];
}

const readsBack = ({ kind }: CheckSpec): boolean => catalog.some((check) => check.kind === kind && check.readsBack);

function findingOf(seen: WritesSeen, isBaseline: boolean, isFelt: boolean): Finding | null {
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
  const message = [...(unread > 0 ? [`${unread} more could not be read back`] : []), ...(isFelt ? [] : [elsewhere])];
  return finding({
    outcome: isFelt ? 'failed' : 'inconclusive',
    check,
    phase,
    tolerance: 'writes',
    count: acknowledged,
    bad: bad.reduce((sum, { count }) => sum + count, 0),
    reasons: bad.toSorted((a, b) => b.count - a.count),
    sinceMs: seen.firstBadMs,
    untilMs: seen.lastBadMs,
    says: message.join('; '),
    ...(!isFelt && { cause: 'no-fault-met' as const }),
  });
}

const pagedOf = ({ pageOf }: WritesSeen): string =>
  pageOf === undefined
    ? ''
    : `: the list has no more than ${pageOf} records, and further pages are not read; read one by one (\`path: …/{id}\`), or raise its limit`;

const elsewhere = 'no fault met anything, so something else is behind it';

const unknown = (check: string, message: string): Finding =>
  finding({ outcome: 'inconclusive', check, phase: 'after', tolerance: 'samples', cause: 'writes-unread', says: message });
