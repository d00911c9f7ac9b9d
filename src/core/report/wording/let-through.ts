import { type FailOn, isLetThrough } from '../../compare/fail-on.ts';
import type { Result } from '../../model/result/result.ts';
import { alert, type Block, paragraph } from '../document/block.ts';
import { code, type Phrase, say } from '../document/phrase.ts';

/** Why a step is green although its verdict is not `passed`; null where it is not. */
export function letThroughWords(result: Result, failOn: FailOn | undefined): Phrase | null {
  if (failOn === undefined || !isLetThrough(result, failOn)) return null;
  const by = code(`fail-on: ${failOn}`);
  switch (result.verdict) {
    case 'inconclusive':
      return say`The run is inconclusive. The gate passes only because of ${by}.`;
    case 'unhealthy':
      return say`Nothing was tested. The gate passes only because of ${by}.`;
    default:
      return failOn === 'regression'
        ? say`No new failure: every failure here also exists on the base, and with ${by} those do not fail the gate.`
        : say`The gate passes only because of ${by}.`;
  }
}

export function letThrough(result: Result, failOn: FailOn | undefined): readonly Block[] {
  const words = letThroughWords(result, failOn);
  return words === null ? [] : [alert('IMPORTANT', [paragraph(words)])];
}
