import type { Control, Result } from '../../model/result/result.ts';
import { type Block, paragraph } from '../document/block.ts';
import { code, listed, type Phrase, say } from '../document/phrase.ts';

/** Whether the same steps passed without a fault. A check that failed is reported as unstable. */
export const controls = (result: Result): readonly Block[] =>
  [
    ...named(result.controls.filter(isPassed), (ids) => say`The same steps without a fault made no check fail: control ${ids} passed.`),
    ...named(result.controls.filter(isOpen), (ids) => say`Control ${ids} was inconclusive.`),
  ].map(paragraph);

export const passedControls = ({ controls: all }: Pick<Result, 'controls'>): number => all.filter(isPassed).length;

const named = (some: readonly Control[], words: (ids: Phrase) => Phrase): readonly Phrase[] =>
  some.length === 0 ? [] : [words(listed(some.slice(0, 20).map(({ id }) => code(id))))];

const isPassed = ({ findings }: Control): boolean => findings.length === 0;
const isOpen = ({ findings }: Control): boolean => findings.length > 0 && findings.every(({ outcome }) => outcome !== 'failed');
