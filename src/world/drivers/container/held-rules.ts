import { setTimeout as sleep } from 'node:timers/promises';
import type { Sighting } from '../../../core/model/plan/effect.ts';
import { type HeldTable, holdTable } from '../../interception/held-table.ts';
import type { Reach } from '../../reach/reach.ts';
import type { Place } from '../../reach/words.ts';
import { netnsTable, tableState } from '../../undo/netns-table.ts';
import { helperStepMs } from '../helpers-owed.ts';
import type { PreparedFault } from '../prepared-fault.ts';

const pollMs = 100;
/** How long it looks for the first packet. */
const lookMs = 2_000;

/** Rules that count the packets which they affect, and under `passed` those that came through because the rules had run out. */
export interface CountedRules {
  readonly table: string;
  readonly text: string;
  /** One line that keeps them alive. */
  readonly renewal: string;
  /** What they do, for an error: `drop packets`. */
  readonly does: string;
  /** Counter of the affected packets. */
  readonly counter: string;
  /** What is seen when the counter is above 0, and when it is 0. */
  readonly seen: (count: number) => string;
  readonly never: string;
}

/** A fault that is a table of its own in the network namespace of a container. */
export function heldRules(
  reach: Reach,
  { place, socket }: { readonly place: Exclude<Place, 'empty'>; readonly socket: string },
  { table, text, renewal, does, counter, seen, never }: CountedRules,
): PreparedFault & Required<Pick<PreparedFault, 'close'>> {
  let held: HeldTable | null = null;
  const counted = async (limit: AbortSignal): Promise<Sighting> => {
    const counters = (await held?.counters(limit)) ?? null;
    const [count, passed = 0] = [counters?.get(counter), counters?.get('passed')];
    if (count === undefined)
      return { ok: false, says: 'the rules of the fault are not in place; was the container restarted?', numbers: {} };
    const numbers = { [counter]: count, passed };
    if (passed > 0)
      return { ok: false, says: `${passed} packets came through, because the gate was too busy to keep the fault in place`, numbers };
    return { ok: count > 0, says: count > 0 ? seen(count) : never, numbers };
  };
  return {
    undo: { kind: netnsTable.kind, state: tableState(place, table, socket) },
    ...(reach.way === 'helper' && { observeMs: helperStepMs }),
    async apply(limit) {
      held = await holdTable(reach, place, { table, text, renewal, does }, limit);
    },
    async observe(limit) {
      let sighting: Sighting = { ok: false, says: 'the rules of the fault could not be read in time', numbers: {} };
      for (const untilMs = performance.now() + lookMs; !limit.aborted; ) {
        sighting = await counted(limit).catch((error: unknown) => {
          if (limit.aborted) return sighting;
          throw error;
        });
        if (Object.values(sighting.numbers).some((count) => count > 0) || performance.now() > untilMs) break;
        await sleep(pollMs, undefined, { signal: limit }).catch(() => undefined);
      }
      return sighting;
    },
    close: () => held?.release(),
  };
}
