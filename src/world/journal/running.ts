import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { bootId, stateOf } from '../process/identity.ts';
import { gateInName } from './name.ts';
import { checkStateDir } from './state-dir.ts';

/** A run in progress. */
export interface Running {
  readonly journal: string;
  readonly gate: ProcessIdentity;
}

/**
 * The run of this user that wrote its journal last; null: no gate is running.
 * @throws GateFailure STATE_UNSAFE when another user could have prepared the folder
 */
export async function runningGate(stateDir: string): Promise<Running | null> {
  await checkStateDir(stateDir);
  const boot = await bootId();
  const names = await readdir(stateDir).catch(() => [] as string[]);
  const found = await Promise.all(names.map((name) => running(join(stateDir, name), gateInName(name, boot))));
  const [latest] = found.flatMap((one) => one ?? []).toSorted((a, b) => b.writtenMs - a.writtenMs);
  return latest === undefined ? null : latest;
}

async function running(journal: string, gate: ProcessIdentity | null): Promise<(Running & { readonly writtenMs: number }) | null> {
  if (gate === null || (await stateOf(gate)) === null) return null;
  const seen = await stat(journal).catch(() => null);
  return seen === null ? null : { journal, gate, writtenMs: seen.mtimeMs };
}
