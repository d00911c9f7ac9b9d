import { checkedTable, liveMs } from '../interception/table.ts';

const elements = (protocols: readonly string[]): string => `{ ${protocols.map((one) => `${one} timeout ${liveMs / 1000}s`).join(', ')} }`;

/** The set that the rules of a table ask: without renewal, the kernel empties it after `liveMs`, and they have no effect. */
export const liveSet = (protocols: readonly string[]): string =>
  `set live { type inet_proto; flags timeout; elements = ${elements(protocols)} }`;

/** One line for `nft`, one transaction: the rules of the table have an effect for another `liveMs`. */
export function renewLiveText(table: string, protocols: readonly string[]): string {
  const set = `inet ${checkedTable(table)} live`;
  return `flush set ${set}; add element ${set} ${elements(protocols)}\n`;
}
