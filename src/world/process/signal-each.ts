import type { ProcessIdentity } from '../../core/model/event.ts';
import type { Processes } from './processes.ts';

/** Signals all that it may: one that is not ours to signal, because it is root's by now, say, does not save the others. Never rejects. */
export async function signalEach(on: Processes, all: readonly ProcessIdentity[], name: NodeJS.Signals): Promise<void> {
  await Promise.all(all.map((one) => on.signalTo(one, name).catch(() => false)));
}
