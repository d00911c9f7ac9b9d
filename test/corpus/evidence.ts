import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FailureEvidence } from '../../src/core/diagnosis/evidence.ts';
import type { Result } from '../../src/core/model/result/result.ts';
import { type Family, familyOf, pairs } from './families.ts';
import type { Pair } from './pair.ts';
import { nameOf, type RunRecord, type RunSpec } from './run-record.ts';

/** A weak twin that was caught, with everything that a diagnosis may use. */
export interface Caught {
  readonly family: Family;
  readonly pair: Pair;
  readonly name: string;
  readonly evidence: FailureEvidence;
}

/** Where the evidence of one run is kept: its result, and what else its journal recorded for the diagnosis. */
export const evidenceFile = (folder: string, spec: RunSpec): string => join(folder, `${nameOf(spec).replaceAll(' ', '-')}.json`);

/** The evidence of every weak twin that was caught; runs without a file are left out. */
export async function caughtIn(records: readonly RunRecord[], folder: string): Promise<Caught[]> {
  const caught = records.filter(({ kind, verdict }) => kind === 'weak' && verdict === 'failed');
  return (await Promise.all(caught.map((record) => readCaught(record, folder)))).flatMap((one) => one ?? []);
}

async function readCaught(record: RunRecord, folder: string): Promise<Caught | null> {
  const [family, pair] = [familyOf(record.pair), pairs[record.pair]];
  const text = await readFile(evidenceFile(folder, record), 'utf8').catch(() => null);
  if (family === null || pair === undefined || text === null) return null;
  const { result, ...known } = JSON.parse(text) as { readonly result: Result } & Pick<FailureEvidence, 'layout' | 'needs'>;
  const scenario = result.scenarios[0];
  if (scenario === undefined) return null;
  return { family, pair, name: nameOf(record), evidence: { scenario, checks: result.checks, baseline: result.baseline, ...known } };
}
