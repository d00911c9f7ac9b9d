import type { Result, Unrestored } from '../../model/result/result.ts';
import { type Block, fence, heading, list, paragraph } from '../document/block.ts';
import { code, say } from '../document/phrase.ts';
import { commandLine } from '../wording/command-line.ts';

const limit = 20;

/** Faults that may still be in place, and the commands that remove them by hand. */
export function unrestored({ unrestored: owed }: Result): readonly Block[] {
  if (owed.length === 0) return [];
  const commands = owed.slice(0, limit).flatMap((one) => one.commands.map(commandLine));
  return [
    heading(3, say`Still to be removed`),
    list(owed.slice(0, limit).map(owedLine)),
    ...(commands.length === 0 ? [] : [paragraph(say`By hand, on the machine that ran the gate:`), fence(commands)]),
  ];
}

const owedLine = ({ target, kind, reason }: Unrestored) => say`${code(target)} (${code(kind)}): ${code(reason)}`;
