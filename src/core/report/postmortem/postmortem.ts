import type { Result } from '../../model/result.ts';
import type { Block } from '../document/block.ts';
import type { Phrase } from '../document/phrase.ts';

export const postmortem = (_result: Result, _summary: Phrase): readonly Block[] => [];
