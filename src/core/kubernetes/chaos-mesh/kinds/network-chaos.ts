import type { Json } from '../../../model/json.ts';
import type { EffectOf } from '../effect.ts';
import type { Order } from '../order.ts';
import { goDuration, percentText } from '../quantities.ts';
import { type Body, body, refusal } from './body.ts';

/** Packets that leave the pod are delayed. The engine adds and subtracts its jitter, ours is only added, so the delay moves by half of it. */
export function delay({ delayMs, jitterMs, share }: EffectOf<'delay'>, order: Order): Body {
  if (share < 1) return refusal('Chaos Mesh delays every packet of a pod, not a share of its connections; write `share: 100%`');
  const delayed = { latency: goDuration(delayMs + jitterMs / 2), jitter: goDuration(jitterMs / 2), correlation: '0' };
  return network({ action: 'delay', direction: 'to', delay: delayed }, order);
}

export const loss = ({ share }: EffectOf<'loss'>, order: Order): Body =>
  network({ action: 'loss', direction: 'to', loss: { loss: percentText(share), correlation: '0' } }, order);

export const corruption = ({ share }: EffectOf<'corruption'>, order: Order): Body =>
  network({ action: 'corrupt', direction: 'to', corrupt: { corrupt: percentText(share), correlation: '0' } }, order);

/** Packets in both directions are dropped. */
export function partition({ peer }: EffectOf<'partition'>, order: Order): Body {
  if (peer === undefined) return network({ action: 'partition', direction: 'both' }, order);
  if (order.peers === null) return refusal('the other end of the partition has no pods that Chaos Mesh can select');
  const target = { mode: 'all', selector: order.peers };
  return network({ action: 'partition', direction: 'both', target }, order);
}

/** Packets that leave the pod share this rate. `bps` of Chaos Mesh are bytes. Buffer and limit: as much as the token bucket needs at this rate. */
export function bandwidth({ bytesPerSecond }: EffectOf<'bandwidth'>, order: Order): Body {
  const rate = Math.max(1, Math.round(bytesPerSecond));
  const bucket = {
    rate: `${rate}bps`,
    limit: Math.max(20_000, Math.ceil(rate / 4)),
    buffer: Math.max(10_000, Math.ceil(rate / 100)),
  };
  return network({ action: 'bandwidth', direction: 'to', bandwidth: bucket }, order);
}

/** A pod in the network of its node cannot be disturbed alone, and the engine could not remove the fault either (chaos-mesh#3929). */
function network(spec: { readonly [key: string]: Json }, { pods }: Order): Body {
  if (pods.some(({ hostNetwork }) => hostNetwork)) return refusal('a pod uses the network of its node (`hostNetwork`)');
  return body(spec);
}
