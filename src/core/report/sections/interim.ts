import { type Block, paragraph } from '../document/block.ts';
import { say } from '../document/phrase.ts';

/** For a comment that is replaced when the search for the minimal scenario has ended. */
export const interim = (): Block => paragraph(say`⏳ The search for the minimal scenario is still running; this comment will be updated.`);
