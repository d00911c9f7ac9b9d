import { type Block, paragraph } from '../document/block.ts';
import { say } from '../document/phrase.ts';

/** Of a comment that will be replaced when the search for smaller forms has ended. */
export const interim = (): Block =>
  paragraph(say`⏳ Smaller forms of what failed are being looked for; this comment will be brought up to date.`);
