import type { ProcessIdentity } from '../../../core/model/run/event.ts';
import { statOf } from '../../process/stat.ts';
import type { DriverContext } from '../driver-context.ts';

interface Struck {
  readonly who: ProcessIdentity;
  /** Its session leader, a launcher, may end with it. `null`: one worker of several, whose end should not end any other process. */
  readonly session: number | null;
}

/** The processes that faults of one run have struck, in any target: their end is not a crash. */
const struckByRun = new WeakMap<DriverContext, Struck[]>();

/** @param single whether one worker of several was struck */
export async function rememberStruck(context: DriverContext, victims: readonly ProcessIdentity[], single: boolean): Promise<void> {
  const known = struckByRun.get(context) ?? [];
  struckByRun.set(context, known);
  for (const who of victims) known.push({ who, session: single ? null : ((await statOf(who.pid))?.session ?? null) });
}

export const isStruck = (context: DriverContext, { pid, startTicks }: ProcessIdentity): boolean =>
  (struckByRun.get(context) ?? []).some(({ who, session }) => session === pid || (who.pid === pid && who.startTicks === startTicks));
