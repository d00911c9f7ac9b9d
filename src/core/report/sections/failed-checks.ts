import type { Finding, ScenarioResult } from '../../model/result/result.ts';
import { faultMs } from '../../verdict/early.ts';
import { type Block, paragraph, table } from '../document/block.ts';
import { type Phrase, say } from '../document/phrase.ts';
import { expectedOf, observedOf, samplesOf, spanOf, titleOf } from '../findings/finding-words.ts';
import { findingsOf } from '../wording/facts.ts';
import { plural } from '../wording/numbers.ts';

const limit = 8;

/** What failed, by how much, out of how many samples, since when and until when. */
export function failedChecksTable(scenario: ScenarioResult): readonly Block[] {
  const findings = findingsOf(scenario);
  if (findings.length === 0) return [];
  const head = [
    say`${scenario.outcome === 'inconclusive' ? 'Undecided' : 'Failed'}`,
    say`Expected`,
    say`Observed`,
    say`Samples`,
    say`When`,
  ];
  const rows = findings.slice(0, limit).map((finding) => row(finding, scenario));
  const more = findings.length - rows.length;
  return [table(head, 'lllll', rows), ...(more > 0 ? [paragraph(say`${plural(more, 'more finding')}: see the report file.`)] : [])];
}

const row = (finding: Finding, scenario: ScenarioResult): readonly Phrase[] => [
  titleOf(finding),
  expectedOf(finding),
  observedOf(finding, scenario),
  samplesOf(finding, scenario),
  say`${spanOf(finding, faultMs(scenario))}`,
];
