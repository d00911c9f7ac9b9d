import type { Address } from '../../../core/address/address.ts';
import type { Undo } from '../../../core/model/run/undo.ts';
import type { Lookup } from '../../interception/ends.ts';
import { type Installed, install } from '../../interception/installed.ts';
import { interceptionAt, type Planned } from '../../interception/planned.ts';
import type { Reach } from '../../reach/reach.ts';
import { netnsTable, tableState } from '../../undo/netns-table.ts';
import type { DriverContext } from '../driver-context.ts';

/** How tables are installed, and where they lead. */
interface Ways {
  readonly reach: Reach;
  readonly lookup: Pick<Lookup, 'socketPath'>;
  readonly listener: Address;
}

/** The tables of one link. Each is on record before it is installed, and settled when its removal was verified. */
export interface Tables {
  installed(): readonly Installed[];
  /** The keeper already knows where the servers are. A table of the same place is replaced. @param kept those that stay as they are */
  install(ways: Ways, planned: readonly Planned[], kept: readonly Installed[], signal: AbortSignal): Promise<void>;
  /** @returns why tables may still be there */
  remove(signal: AbortSignal): Promise<string[]>;
}

export function tablesOf(
  link: string,
  { runId, recordUndo, settleUndo }: Pick<DriverContext, 'runId' | 'recordUndo' | 'settleUndo'>,
): Tables {
  let installed: readonly Installed[] = [];
  const pending = new Map<string, Undo>();
  return {
    installed: () => installed,
    async install({ reach, lookup, listener }, planned, kept, signal) {
      // An earlier table of the same place would renew the ports of the new one.
      for (const one of installed) if (!kept.includes(one)) one.release();
      installed = [...kept];
      for (const plan of planned) {
        const interception = interceptionAt(runId, link, listener, plan);
        const undo: Undo = {
          id: `${link}.${interception.table}`,
          target: link,
          kind: netnsTable.kind,
          state: tableState(plan.site.place, interception.table, lookup.socketPath ?? undefined),
        };
        if (!pending.has(undo.id)) await recordUndo(undo);
        pending.set(undo.id, undo);
        installed = [...installed, await install(reach, plan.site, interception, signal)];
      }
    },
    async remove(signal) {
      for (const { release } of installed) release();
      // Each start of a container has left one in a network that was removed: one after the other they would take too long.
      const failures = await Promise.all(
        [...pending.values()].map(async ({ id, state }) => {
          const failure = await removed(state, signal);
          if (failure === null) await settleUndo(id);
          return failure;
        }),
      );
      return failures.filter((failure) => failure !== null);
    },
  };
}

/** Removes a table. @returns why it may still be there */
const removed = async (state: Undo['state'], signal: AbortSignal): Promise<string | null> => {
  try {
    await netnsTable.undo(state, signal);
    const seen = await netnsTable.verifyRemoved(state, signal);
    return seen.ok ? null : seen.says;
  } catch (error) {
    return (error as Error).message;
  }
};
