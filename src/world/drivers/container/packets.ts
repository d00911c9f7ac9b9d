import { randomBytes } from 'node:crypto';
import { faultOf } from '../../../core/faults/catalog.ts';
import { tableName } from '../../../core/interception/table.ts';
import { dropText, renewDropText } from '../../../core/packets/drop-table.ts';
import { namespaceOf } from '../../interception/ends.ts';
import { findReach, rehearse } from '../../reach/reach.ts';
import type { ContainerWay } from './container-way.ts';
import { heldRules } from './held-rules.ts';

/** `partition` and `packet-loss`: rules that drop packets in the network namespace of the container. */
export const packetsWay: ContainerWay = async ({ kind, params }, { container, runId }, signal) => {
  const dropped = faultOf(kind)?.packets?.(params);
  if (dropped === undefined) throw new TypeError(`"${kind}" drops no packets`);
  const reach = await findReach(signal, runId);
  const { place } = await namespaceOf(container);
  const table = tableName(randomBytes(4).toString('hex'));
  const text = dropText({ table, ...dropped });
  await rehearse(reach, ['nft', '-f', '-'], text, signal);
  return heldRules(reach, place, {
    table,
    text,
    renewal: renewDropText(table),
    does: 'drop packets',
    counter: 'dropped',
    seen: (count) => `${count} packets dropped`,
    never: 'no packet was sent to the container or by it',
  });
};
