import type { EffectOf } from '../effect.ts';
import type { Order } from '../order.ts';
import { type Body, body, refusal } from './body.ts';

/** Look-ups of A and AAAA get the response code SERVFAIL, the only one that the server of Chaos Mesh has. Source: k8s_dns_chaos, chaosDNS. */
export const dns = ({ response }: EffectOf<'dns'>, { container }: Order): Body =>
  response === 'servfail'
    ? body({ action: 'error', ...(container !== null && { containerNames: [container] }) })
    : refusal('the DNS server of Chaos Mesh responds with SERVFAIL only; write `response: servfail`');
