import type { Control, Result } from '../../model/result/result.ts';
import { type Block, paragraph } from '../document/block.ts';
import { code, listed, type Phrase, say } from '../document/phrase.ts';

/** Whether the same steps passed without a fault. A check that failed is reported as unstable. */
export const controls = (result: Result): readonly Block[] =>
  [
    ...told(result.controls.filter(isHeld), (ids) => say`The same steps without a fault made no check fail: control ${ids} passed.`),
    ...told(result.controls.filter(isOpen), (ids) => say`Control ${ids} was inconclusive.`),
  ].map(paragraph);

export const heldControls = ({ controls: all }: Pick<Result, 'controls'>): number => all.filter(isHeld).length;

const told = (some: readonly Control[], words: (ids: Phrase) => Phrase): readonly Phrase[] =>
  some.length === 0 ? [] : [words(listed(some.slice(0, 20).map(({ id }) => code(id))))];

const isHeld = ({ findings }: Control): boolean => findings.length === 0;
const isOpen = ({ findings }: Control): boolean => findings.length > 0 && findings.every(({ outcome }) => outcome !== 'failed');
