import type { Result } from '../../model/result/result.ts';
import { percentileName } from '../../quantity/percentile-name.ts';
import { type Block, heading, list, paragraph, table } from '../document/block.ts';
import { code, listed, type Phrase, say } from '../document/phrase.ts';
import { expectedOf, observedOf, samplesOf, titleOf } from '../findings/finding-words.ts';
import { latencyOf } from '../wording/facts.ts';
import { duration, percent, plural } from '../wording/numbers.ts';

const mostLinks = 5;

/** The links that have reset connections when they were set up. */
export const resetLinks = ({ resets = [] }: Result): Phrase =>
  listed([...new Set(resets.map(({ target }) => target))].slice(0, mostLinks).map(code));

/**
 * What the gate itself did to a preview that is unhealthy: it reset connections when it set up its links. null: it did not, or the preview was not
 * healthy before that either.
 */
export function resetLine({ verdict, resets = [] }: Result): Phrase | null {
  const before = resets.filter(({ passedBefore }) => passedBefore);
  if (verdict !== 'unhealthy' || before.length === 0) return null;
  const each = before.slice(0, mostLinks).map(({ target, connections }) => say`${plural(connections, 'connection')} at ${code(target)}`);
  return say`Every check passed right before the gate set up its links. Setting up a link resets the connections that are open there, once: ${listed(each)}. Connections end like this in production too, when a server restarts or a failover happens.`;
}

/** What failed before any fault. */
export function unhealthy(result: Result): readonly Block[] {
  const { baseline } = result;
  const reset = resetLine(result);
  const about = reset === null ? [] : [paragraph(reset)];
  if (baseline === null || baseline.findings.length === 0) return about;
  const rows = baseline.findings
    .slice(0, 20)
    .map((finding) => [titleOf(finding), expectedOf(finding), observedOf(finding), samplesOf(finding)]);
  return [...about, heading(3, say`Before any fault`), table([say`Failed`, say`Expected`, say`Observed`, say`Samples`], 'llll', rows)];
}

/** The steady state as it was measured, one line a check. */
export function unhealthyLines({ baseline }: Result): readonly Block[] {
  const lines = (baseline?.measured ?? []).slice(0, 20).map((one) => {
    const slow = latencyOf(one);
    const late = slow === undefined ? '' : `, ${percentileName(slow.quantile)} ${duration(slow.value)}`;
    return say`${code(one.check)}: ${one.success === null ? 'not measured' : `success rate ${percent(one.success.value)}`}${late}`;
  });
  return lines.length === 0 ? [] : [list(lines)];
}
