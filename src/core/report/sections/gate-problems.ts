import type { Result } from '../../model/result/result.ts';
import { type Block, details, list } from '../document/block.ts';
import { say } from '../document/phrase.ts';

const limit = 20;

/** Problems in the gate itself, and notes; folded. */
export function trouble(result: Result): readonly Block[] {
  return [...folded('Problems in the gate itself', result.trouble), ...folded('Notes', result.notes)];
}

const folded = (title: string, lines: readonly string[]): readonly Block[] =>
  lines.length === 0 ? [] : [details(say`${title} (${String(lines.length)})`, [list(lines.slice(0, limit).map((line) => say`${line}`))])];
