import type { Control, Result } from '../../model/result/result.ts';
import { type Block, paragraph } from '../document/block.ts';
import { code, listed, type Phrase, say } from '../document/phrase.ts';

/** Whether the same steps without any effect broke anything; what did break is told as an unstable check. */
export const controls = (result: Result): readonly Block[] =>
  [
    ...told(result.controls.filter(isHeld), (ids) => say`Without any effect the same steps broke nothing: control ${ids} held.`),
    ...told(result.controls.filter(isOpen), (ids) => say`Control ${ids} could not be decided.`),
  ].map(paragraph);

export const heldControls = ({ controls: all }: Pick<Result, 'controls'>): number => all.filter(isHeld).length;

const told = (some: readonly Control[], words: (ids: Phrase) => Phrase): readonly Phrase[] =>
  some.length === 0 ? [] : [words(listed(some.slice(0, 20).map(({ id }) => code(id))))];

const isHeld = ({ findings }: Control): boolean => findings.length === 0;
const isOpen = ({ findings }: Control): boolean => findings.length > 0 && findings.every(({ outcome }) => outcome !== 'failed');
