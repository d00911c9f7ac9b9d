import { appendFile, readFile } from 'node:fs/promises';
import { type Account, nameOf, type Order } from './account.ts';

/** The accounts of earlier parts of the same corpus; the last of a name counts. */
export async function readLog(path: string): Promise<Map<string, Account>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const accounts = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Account);
  return new Map(accounts.map((account) => [nameOf(account), account]));
}

export const keep = (path: string, account: Account): Promise<void> => appendFile(path, `${JSON.stringify(account)}\n`);

/** What has not been played yet. */
export const missing = (orders: readonly Order[], done: ReadonlyMap<string, Account>): Order[] =>
  orders.filter((order) => !done.has(nameOf(order)));
