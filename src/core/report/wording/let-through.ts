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
      return say`Nothing was shown: the gate is green only because ${by} lets an undecided run through.`;
    case 'unhealthy':
      return say`Nothing was tested: the gate is green only because ${by} lets an unhealthy preview through.`;
    default:
      return failOn === 'regression'
        ? say`No new failure: every failure here is known from the base, and ${by} lets known failures through.`
        : say`The gate is green only because ${by} never fails it.`;
  }
}

export function letThrough(result: Result, failOn: FailOn | undefined): readonly Block[] {
  const words = letThroughWords(result, failOn);
  return words === null ? [] : [alert('IMPORTANT', [paragraph(words)])];
}
