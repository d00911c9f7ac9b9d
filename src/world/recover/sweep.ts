import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RunEvent } from '../../core/model/run/event.ts';
import { isThisMachine } from '../journal/host.ts';
import { gateInName } from '../journal/name.ts';
import { isMissing, readJournal } from '../journal/read.ts';
import { checkStateDir } from '../journal/state-dir.ts';
import { bootId, stateOf } from '../process/identity.ts';
import { type Recovered, recoverJournal } from './recover.ts';

/**
 * Recovers every journal in the state folder whose gate is dead. Journals of living runs are not touched. A journal without pending undos
 * is deleted when it has not changed for `keepMs`, because the run's own post step may still read it. Journals of other machines, which may
 * share the folder, are not touched.
 * @throws GateFailure STATE_UNSAFE when another user could have prepared the folder
 */
export async function recoverAll(stateDir: string, signal: AbortSignal, keepMs = 0): Promise<Recovered[]> {
  await checkStateDir(stateDir);
  const names = await readdir(stateDir).catch(() => [] as string[]);
  const all: Recovered[] = [];
  for (const name of names.filter((entry) => entry.endsWith('.jsonl')).sort()) {
    const path = join(stateDir, name);
    if (await isOurDead(path)) all.push(...(await sweep(path, keepMs, signal)));
  }
  return all;
}

async function sweep(path: string, keepMs: number, signal: AbortSignal): Promise<Recovered[]> {
  try {
    const recovered = await recoverJournal(path, { by: 'recover' }, signal);
    if (recovered.failed === 0 && Date.now() - (await stat(path)).mtimeMs >= keepMs) await rm(path, { force: true });
    return [recovered];
  } catch (error) {
    return isMissing(error) ? [] : [unreadable(path, error as Error)];
  }
}

/** A journal that cannot be read must not keep the others from being recovered. */
const unreadable = (journal: string, error: Error): Recovered => ({
  journal,
  undone: 0,
  failed: 1,
  unrestored: [{ undo: '', target: '', kind: 'journal', reason: error.message, commands: [] }],
  events: [],
});

/** Only checks whether the gate is dead: other problems are reported when the journal is carried out. */
async function isOurDead(path: string): Promise<boolean> {
  const events = await readJournal(path, true).catch((): RunEvent[] => []);
  if (!(await isThisMachine(events))) return false;
  const started = events.find((event) => event.type === 'run.started');
  const gate = started?.gate ?? gateInName(basename(path), await bootId());
  return gate === null || (await stateOf(gate)) === null;
}
