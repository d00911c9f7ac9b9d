import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FailureEvidence } from '../../src/core/diagnosis/evidence.ts';
import type { Result } from '../../src/core/model/result/result.ts';
import type { Layout } from '../../src/core/model/run/layout.ts';
import { type Account, nameOf, type Order } from './account.ts';
import { type Family, familyOf, pairs } from './families.ts';
import type { Pair } from './pair.ts';

/** A weak twin that was caught, with everything that a diagnosis may use. */
export interface Caught {
  readonly family: Family;
  readonly pair: Pair;
  readonly name: string;
  readonly evidence: FailureEvidence;
}

/** Where the evidence of one run is kept: its result, and the layout that its journal recorded. */
export const evidenceFile = (folder: string, order: Order): string => join(folder, `${nameOf(order).replaceAll(' ', '-')}.json`);

/** The evidence of every weak twin that was caught; runs without a file are left out. */
export async function caughtIn(accounts: readonly Account[], folder: string): Promise<Caught[]> {
  const caught = accounts.filter(({ kind, verdict }) => kind === 'weak' && verdict === 'failed');
  return (await Promise.all(caught.map((account) => readCaught(account, folder)))).flatMap((one) => one ?? []);
}

async function readCaught(account: Account, folder: string): Promise<Caught | null> {
  const [family, pair] = [familyOf(account.pair), pairs[account.pair]];
  const text = await readFile(evidenceFile(folder, account), 'utf8').catch(() => null);
  if (family === null || pair === undefined || text === null) return null;
  const { result, layout } = JSON.parse(text) as { readonly result: Result; readonly layout: Layout | null };
  const scenario = result.scenarios[0];
  if (scenario === undefined) return null;
  return { family, pair, name: nameOf(account), evidence: { scenario, checks: result.checks, baseline: result.baseline, layout } };
}
