import { readdir, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { bootId, stateOf } from '../process/identity.ts';
import { gateInName, isOfBase } from './name.ts';
import { checkStateDir } from './state-dir.ts';

/** A run in progress. */
export interface Running {
  readonly journal: string;
  readonly gate: ProcessIdentity;
  /** Where the gate was started; null: not known. */
  readonly folder: string | null;
}

/**
 * The runs of this user that are in progress; the one that wrote its journal last comes first, and the run of a base after that of its change.
 * @throws GateFailure STATE_UNSAFE when another user could have prepared the folder
 */
export async function runningGates(stateDir: string): Promise<readonly Running[]> {
  await checkStateDir(stateDir);
  const boot = await bootId();
  const names = await readdir(stateDir).catch(() => [] as string[]);
  const found = await Promise.all(names.map((name) => running(join(stateDir, name), gateInName(name, boot))));
  return found.flatMap((one) => one ?? []).toSorted((a, b) => rankOf(a) - rankOf(b) || b.writtenMs - a.writtenMs);
}

const rankOf = ({ journal }: Running): number => (isOfBase(journal) ? 1 : 0);

async function running(journal: string, gate: ProcessIdentity | null): Promise<(Running & { readonly writtenMs: number }) | null> {
  if (gate === null || (await stateOf(gate)) === null) return null;
  const seen = await stat(journal).catch(() => null);
  const folder = await readlink(`/proc/${gate.pid}/cwd`).catch(() => null);
  return seen === null ? null : { journal, gate, folder, writtenMs: seen.mtimeMs };
}
