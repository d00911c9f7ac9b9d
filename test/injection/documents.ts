import { alert, type Block, details, fence, paragraph, table, tasks } from '../../src/core/report/document/block.ts';
import { code, say } from '../../src/core/report/document/phrase.ts';

/** The same text in every place of a report that may hold text from outside. */
export const blocksWith = (outside: string): readonly Block[] => [
  paragraph(say`before ${code(outside)} after`),
  paragraph(say`words ${outside} and more.`),
  table([say`one`, say`two`], 'lr', [[say`${code(outside)}`, say`${code(outside)} and ${outside}.`]]),
  tasks([say`look at ${code(outside)} and ${outside}.`]),
  details(say`more of ${code(outside)} and ${outside}`, [paragraph(say`${code(outside)}.`)]),
  alert('WARNING', [paragraph(say`${code(outside)} is down.`)]),
  fence([outside]),
];
