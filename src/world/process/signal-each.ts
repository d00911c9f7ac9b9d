import type { ProcessIdentity } from '../../core/model/run/event.ts';
import type { Started } from './guard.ts';
import type { Processes } from './processes.ts';

/** Signals every process that it may signal; a process that may not be signalled does not protect the others. Never rejects. */
export async function signalEach(on: Processes, all: readonly ProcessIdentity[], name: NodeJS.Signals, started: Started): Promise<void> {
  const signalOne = async (one: ProcessIdentity) => (await on.refusalOf(one, started)) === null && (await on.signalTo(one, name));
  await Promise.all(all.map((one) => signalOne(one).catch(() => false)));
}
