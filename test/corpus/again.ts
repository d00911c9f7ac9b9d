import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explained } from '../../src/core/diagnosis/explained.ts';
import type { Result } from '../../src/core/model/result/result.ts';
import type { Layout } from '../../src/core/model/run/layout.ts';
import { type Account, nameOf, type Order } from './account.ts';

/** Where the evidence of one run lies: its result, and the layout that its journal recorded. */
export const evidenceFile = (folder: string, order: Order): string => join(folder, `${nameOf(order).replaceAll(' ', '-')}.json`);

/** The same accounts with the diagnoses that today's rules draw from the recorded evidence. An account without evidence stays as it is. */
export const diagnosedAgain = (accounts: readonly Account[], folder: string): Promise<Account[]> =>
  Promise.all(accounts.map((account) => again(account, folder)));

async function again(account: Account, folder: string): Promise<Account> {
  const text = await readFile(evidenceFile(folder, account), 'utf8').catch(() => null);
  if (text === null) return account;
  const { result, layout } = JSON.parse(text) as { readonly result: Result; readonly layout: Layout | null };
  return { ...account, diagnoses: (explained(result, layout).scenarios[0]?.diagnoses ?? []).map(({ weakness }) => weakness) };
}
