import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf } from '../../../core/faults/catalog.ts';
import { tableName } from '../../../core/interception/table.ts';
import type { Sighting } from '../../../core/model/plan/effect.ts';
import { dropText, renewDropText } from '../../../core/packets/drop-table.ts';
import { namespaceOf } from '../../interception/ends.ts';
import { type HeldTable, holdTable } from '../../interception/held-table.ts';
import { findReach, rehearse } from '../../reach/reach.ts';
import { netnsTable, tableState } from '../../undo/netns-table.ts';
import type { ContainerWay } from './container-way.ts';

const pollMs = 100;

/** `partition` and `packet-loss`: a table of its own in the network namespace of the container. */
export const packetsWay: ContainerWay = async ({ kind, params }, { container, runId }, signal) => {
  const dropped = faultOf(kind)?.packets?.(params);
  if (dropped === undefined) throw new TypeError(`"${kind}" drops no packets`);
  const reach = await findReach(signal, runId);
  const { place } = await namespaceOf(container);
  const table = tableName(randomBytes(4).toString('hex'));
  const text = dropText({ table, ...dropped });
  await rehearse(reach, ['nft', '-f', '-'], text, signal);
  let held: HeldTable | null = null;
  const counted = async (limit: AbortSignal): Promise<Sighting> => {
    const counters = (await held?.counters(limit)) ?? null;
    const [lost, passed = 0] = [counters?.get('dropped'), counters?.get('passed')];
    if (lost === undefined)
      return { ok: false, says: 'the rules of the fault are not in place; was the container restarted?', numbers: {} };
    const numbers = { dropped: lost, passed };
    if (passed > 0)
      return { ok: false, says: `${passed} packets came through, because the gate was too busy to keep the fault in place`, numbers };
    return { ok: lost > 0, says: lost > 0 ? `${lost} packets dropped` : 'no packet was sent to the container or by it', numbers };
  };
  return {
    undo: { kind: netnsTable.kind, state: tableState(place, table) },
    async apply(limit) {
      held = await holdTable(reach, place, { table, text, renewal: renewDropText(table), does: 'drop packets' }, limit);
    },
    async observe(limit) {
      let seen: Sighting = { ok: false, says: 'the rules of the fault could not be read in time', numbers: {} };
      while (!limit.aborted) {
        seen = await counted(limit).catch((error: unknown) => {
          if (limit.aborted) return seen;
          throw error;
        });
        if (Object.values(seen.numbers).some((count) => count > 0)) break;
        await sleep(pollMs, undefined, { signal: limit }).catch(() => undefined);
      }
      return seen;
    },
    close: () => held?.release(),
  };
};
