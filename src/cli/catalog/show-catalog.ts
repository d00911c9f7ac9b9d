import type { Member } from '../../core/config/describe/member.ts';
import { nearest } from '../../core/config/source/nearest.ts';
import { quoteList } from '../../core/config/source/quote.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { safeJson } from '../../core/stdout/safe-json.ts';
import type { Arguments } from '../args/command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { catalogText, memberText } from './catalog-text.ts';

/**
 * Prints the whole catalog, or the member that the command line names.
 * @param catalog what the members are, in the singular: `fault`
 * @throws GateFailure USAGE for a kind that the catalog does not have
 */
export function showCatalog(catalog: string, members: readonly Member[], { positionals, switches }: Arguments, io: Terminal): void {
  const [kind] = positionals;
  const width = Math.min(100, io.columns());
  const member = kind === undefined ? null : memberOf(catalog, members, kind);
  if (switches.has('json')) io.out(safeJson(member ?? members));
  else io.out(member === null ? catalogText(`${catalog}s`, members, io.paint, width) : memberText(member, io.paint, width));
}

function memberOf(catalog: string, members: readonly Member[], kind: string): Member {
  const found = members.find((member) => member.kind === kind);
  if (found !== undefined) return found;
  const kinds = members.map((member) => member.kind);
  const meant = nearest(kind, kinds);
  throw new GateFailure('USAGE', `there is no ${catalog} \`${kind}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`, {
    hint: `the ${catalog}s are ${quoteList(kinds)}`,
  });
}
