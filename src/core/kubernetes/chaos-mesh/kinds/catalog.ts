import type { Shown } from '../../shown.ts';
import type { ChaosMeshEffect, EffectOf } from '../effect.ts';
import type { Order } from '../order.ts';
import type { Kind } from '../resources.ts';
import type { Body } from './body.ts';
import { dns } from './dns-chaos.ts';
import { httpDelay, httpError } from './http-chaos.ts';
import { diskSlow } from './io-chaos.ts';
import { bandwidth, corruption, delay, loss, partition } from './network-chaos.ts';
import { kill, outage, terminate } from './pod-chaos.ts';
import { cpu } from './stress-chaos.ts';
import { clock } from './time-chaos.ts';

/** How Chaos Mesh does it, and how that differs from the same fault on other targets: one sentence; null: it does not. */
interface Entry<What extends ChaosMeshEffect['what']> {
  readonly kind: Kind;
  body(effect: EffectOf<What>, order: Order): Body;
  readonly differs: string | null;
  readonly shown: Shown;
}

const entries: { readonly [What in ChaosMeshEffect['what']]: Entry<What> } = {
  kill: {
    kind: 'PodChaos',
    body: kill,
    differs: 'A new pod has another name; with `container` the pod stays.',
    shown: 'node',
  },
  terminate: { kind: 'PodChaos', body: terminate, differs: null, shown: 'node' },
  outage: {
    kind: 'PodChaos',
    body: outage,
    differs: 'Every container runs a pause image, and is started twice: for it, and again afterwards.',
    shown: 'node',
  },
  delay: {
    kind: 'NetworkChaos',
    body: delay,
    differs: 'Every packet that leaves the pod is delayed, handshakes included, and no share of connections can be chosen.',
    shown: 'fake',
  },
  loss: { kind: 'NetworkChaos', body: loss, differs: 'Only packets that leave the pod are lost.', shown: 'fake' },
  corruption: { kind: 'NetworkChaos', body: corruption, differs: 'Only packets that leave the pod are corrupted.', shown: 'schema' },
  partition: {
    kind: 'NetworkChaos',
    body: partition,
    differs: 'Without `from` the probes of the kubelet are dropped too, so the pod becomes unready and may be restarted.',
    shown: 'node',
  },
  bandwidth: {
    kind: 'NetworkChaos',
    body: bandwidth,
    differs: 'The limit holds for what leaves the pod, for each pod alone.',
    shown: 'node',
  },
  'http-error': {
    kind: 'HTTPChaos',
    body: httpError,
    differs: 'The application serves the request before its status is replaced; all requests, probes included (`share: 100%`).',
    shown: 'fake',
  },
  'http-delay': { kind: 'HTTPChaos', body: httpDelay, differs: 'All requests, probes included (`share: 100%`).', shown: 'fake' },
  cpu: {
    kind: 'StressChaos',
    body: cpu,
    differs: 'Busy processes compete with the container; it is exact for one thread of a container that is limited to one core.',
    shown: 'fake',
  },
  'disk-slow': {
    kind: 'IOChaos',
    body: diskSlow,
    differs: 'Each write is delayed, so the rate holds for one writer; `path` must be the mount of a volume.',
    shown: 'fake',
  },
  dns: {
    kind: 'DNSChaos',
    body: dns,
    differs: 'Only SERVFAIL, for A and AAAA; the DNS server of Chaos Mesh must be installed.',
    shown: 'fake',
  },
  clock: { kind: 'TimeChaos', body: clock, differs: 'Only processes that run when the fault begins.', shown: 'schema' },
};

export const bodyOf = <What extends ChaosMeshEffect['what']>(effect: EffectOf<What>, order: Order): Body =>
  (entries[effect.what as What] as Entry<What>).body(effect, order);

/** How the effect differs from the same fault on other targets: one sentence; null: it does not. */
export const differenceOf = (what: ChaosMeshEffect['what']): string | null => entries[what].differs;

/** Where the effect was seen to work through Chaos Mesh. */
export const shownOf = (what: ChaosMeshEffect['what']): Shown => entries[what].shown;

/** The kind of object that injects such an effect. */
export const kindOfEffect = (what: ChaosMeshEffect['what']): Kind => entries[what].kind;
