import type { Result } from '../../model/result/result.ts';
import { percentileName } from '../../quantity/percentile-name.ts';
import { type Block, heading, list, table } from '../document/block.ts';
import { code, say } from '../document/phrase.ts';
import { expectedOf, observedOf, samplesOf, titleOf } from '../findings/finding-words.ts';
import { latencyOf } from '../wording/facts.ts';
import { duration, percent } from '../wording/numbers.ts';

/** What failed before any fault. */
export function unhealthy({ baseline }: Result): readonly Block[] {
  if (baseline === null || baseline.findings.length === 0) return [];
  const rows = baseline.findings
    .slice(0, 20)
    .map((finding) => [titleOf(finding), expectedOf(finding), observedOf(finding), samplesOf(finding)]);
  return [heading(3, say`Before any fault`), table([say`Failed`, say`Expected`, say`Observed`, say`Samples`], 'llll', rows)];
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
