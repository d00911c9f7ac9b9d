import { randomBytes } from 'node:crypto';
import { faultOf } from '../../../core/faults/catalog.ts';
import { tableName } from '../../../core/interception/table.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import { dropText, renewDropText } from '../../../core/packets/drop-table.ts';
import type { Container } from '../../containers/inspect.ts';
import { namespaceOf } from '../../interception/namespace.ts';
import { findReach, rehearse } from '../../reach/reach.ts';
import { rights } from '../../reach/rights.ts';
import type { ContainerWay } from './container-way.ts';
import { heldRules } from './held-rules.ts';

/** `partition` and `packet-loss`: rules that drop packets in the network namespace of the container. */
export const packetsWay: ContainerWay = async ({ kind, params }, { container, containersOf, runId, near }, signal) => {
  const dropped = faultOf(kind)?.packets?.(params);
  if (dropped === undefined) throw new TypeError(`"${kind}" drops no packets`);
  const { share, peer } = dropped;
  const reach = await findReach(signal, runId, rights.network, near);
  const { place } = await namespaceOf(container);
  const lookUp = async (target: string, limit: AbortSignal): Promise<readonly string[]> =>
    addressesOf(container, target, await containersOf(target, limit));
  const peers = peer === undefined ? undefined : await lookUp(peer, signal);
  const table = tableName(randomBytes(4).toString('hex'));
  // Rootless Podman has such a proxy; where there is none, only its own address reaches a container over `lo`.
  const publishedOverLo = place.main !== undefined;
  const text = dropText({ table, share, publishedOverLo, ...(peers !== undefined && { peers }) });
  await rehearse(reach, ['nft', '-f', '-'], text, signal);
  const rules = heldRules(
    reach,
    { place, socket: near.socket },
    {
      table,
      text,
      renewal: renewDropText(table),
      does: 'drop packets',
      counter: 'dropped',
      seen: (count) => `${count} packets dropped`,
      never: peer === undefined ? 'no packet was sent to the container or by it' : `no packet was sent between the container and "${peer}"`,
    },
  );
  if (peer === undefined) return rules;
  return {
    ...rules,
    async observe(limit) {
      const seen = await rules.observe(limit);
      const now = limit.aborted ? peers : await lookUp(peer, limit).catch(() => []);
      if (`${now}` === `${peers}`) return seen;
      return { ...seen, ok: false, says: `the addresses of "${peer}" changed during the fault, so its packets came through` };
    },
  };
};

/** The addresses of a target in the networks of the container, sorted. @throws GateFailure TARGET_UNAVAILABLE where there is none */
function addressesOf({ name, networks }: Container, target: string, others: readonly Container[]): readonly string[] {
  const running = others.filter((one) => one.running && !one.restarting);
  if (running.length === 0) throw new GateFailure('TARGET_UNAVAILABLE', `the container of "${target}" does not run right now`);
  const shared = running.flatMap((one) => one.networks).filter((one) => networks.some((own) => own.name === one.name));
  if (shared.length === 0)
    throw new GateFailure('TARGET_UNAVAILABLE', `container "${name}" and the target "${target}" have no network in common`, {
      hint: "name a container in `from` that exchanges packets with this one; connections through a published port have the address of the network's gateway",
    });
  return shared.flatMap(({ address, address6 }) => (address6 === '' ? [address] : [address, address6])).sort();
}
