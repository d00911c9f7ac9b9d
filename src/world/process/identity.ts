import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { readSmallFile } from './descriptors.ts';
import { statOf } from './stat.ts';

let boot: Promise<string> | undefined;

/** Different after each boot, so that a journal from before the boot does not identify any process. */
export function bootId(): Promise<string> {
  boot ??= readSmallFile('/proc/sys/kernel/random/boot_id').then(
    (text) => text.trim(),
    (error: unknown) => {
      // A failure is not cached: the next read may succeed.
      boot = undefined;
      throw error;
    },
  );
  return boot;
}

/** Identifies the process that has this pid now; `null` when there is none. */
export async function identityOf(pid: number): Promise<ProcessIdentity | null> {
  const stat = await statOf(pid);
  return stat === null || stat.state === 'Z' ? null : { pid, startTicks: stat.startTicks, bootId: await bootId() };
}

/** State letter of exactly this process (`R`, `S`, `T`, …); `null` when it is dead or a zombie, or when its pid has been reused. */
export async function stateOf(process: ProcessIdentity): Promise<string | null> {
  if (process.bootId !== (await bootId())) return null;
  const stat = await statOf(process.pid);
  return stat === null || stat.state === 'Z' || stat.startTicks !== process.startTicks ? null : stat.state;
}

/** Sends a signal to exactly this process; `false` when it has ended. Never reaches a process that has reused the pid. */
export async function signalTo(process_: ProcessIdentity, signal: NodeJS.Signals): Promise<boolean> {
  if ((await stateOf(process_)) === null) return false;
  try {
    process.kill(process_.pid, signal);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
