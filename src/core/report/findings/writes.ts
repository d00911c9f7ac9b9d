import type { Finding } from '../../model/result/result.ts';
import { say, strong } from '../document/phrase.ts';
import { count } from '../wording/numbers.ts';
import { subjectOf } from '../wording/probe-words.ts';
import type { FindingKind } from './finding-kind.ts';

/** Writes that the preview had acknowledged are lost, doubled or changed. */
export const writes: FindingKind = {
  story: { chapter: 'data', place: 1 },
  title: () => 'acknowledged writes',
  hasPhase: false,
  clause: (finding) =>
    say`${count(finding.bad)} of ${count(finding.count)} acknowledged writes of ${subjectOf(finding)} ${finding.bad === 1 ? 'is' : 'are'} ${lostWrites(finding)}`,
  clauseContains: 'samples',
  expected: () => say`all stored, once`,
  observed: (finding) => say`${strong(lostCounts(finding))}`,
  samples: (finding) => say`${count(finding.bad)} of ${count(finding.count)} acknowledged`,
  timesOf: 'written',
  suggestion: () => null,
  inTable: {
    column: 'during',
    words: (finding) => say`${strong(lostCounts(finding))} of ${count(finding.count)} acknowledged writes of ${subjectOf(finding)}`,
  },
};

/** `gone`; of several kinds `gone (12) or doubled (3)`. */
function lostWrites({ reasons }: Finding): string {
  if (reasons.length < 2) return reasons[0]?.reason ?? 'lost';
  const words = reasons.map(({ reason, count: times }) => `${reason} (${count(times)})`);
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** `12 gone, 3 doubled`. */
function lostCounts({ reasons, bad }: Finding): string {
  if (reasons.length === 0) return `${count(bad)} lost`;
  return reasons.map(({ reason, count: times }) => `${count(times)} ${reason}`).join(', ');
}
