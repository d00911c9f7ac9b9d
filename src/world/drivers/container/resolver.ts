import { randomBytes } from 'node:crypto';
import { faultOf } from '../../../core/faults/catalog.ts';
import type { Resolver } from '../../../core/faults/fault.ts';
import { tableName } from '../../../core/interception/table.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import { type DnsTable, dnsText, nameserversIn, renewDnsText } from '../../../core/packets/dns-table.ts';
import { freePort } from '../../interception/installed.ts';
import { namespaceOf } from '../../interception/namespace.ts';
import { findReach, type Reach, rehearse } from '../../reach/reach.ts';
import { rights } from '../../reach/rights.ts';
import { type HeldResolver, type Response, startResolver, upstreamPorts } from '../../resolver/resolver.ts';
import type { ContainerWay } from './container-way.ts';
import { heldRules } from './held-rules.ts';

/** A resolver of the gate is a program, which a busy machine starts within seconds. */
const applyMs = 20_000;

const codes = { servfail: 2, nxdomain: 3 } as const;

/** `dns`: rules lead the DNS queries of the container to a resolver of the gate, or to a port where nothing listens. */
export const resolverWay: ContainerWay = async ({ kind, params }, { container, runId, near }, signal) => {
  const resolver = faultOf(kind)?.resolver?.(params);
  if (resolver === undefined) throw new TypeError(`"${kind}" changes no responses of a resolver`);
  const reach = await findReach(signal, runId, rights.network, near);
  const at = await namespaceOf(container);
  const [port, table] = [await freePort(at.pid), tableName(randomBytes(4).toString('hex'))];
  const { response, upstream } = await planFor(resolver, reach, at.pid, signal);
  const text = dnsText({ table, port, silent: resolver.response === 'silent', upstream });
  await rehearse(reach, ['nft', '-f', '-'], text, signal);
  const rules = heldRules(
    reach,
    { place: at.place, socket: near.socket },
    {
      table,
      text,
      renewal: renewDnsText(table),
      does: 'lead DNS queries away',
      counter: 'asked',
      seen: (count) => `the container sent ${count} ${count === 1 ? 'packet' : 'packets'} with DNS queries`,
      never: 'the container looked no name up',
    },
  );
  let own: HeldResolver | null = null;
  return {
    ...rules,
    applyMs,
    async apply(limit) {
      if (response !== null) own = await startResolver(reach, at, port, response, limit);
      await rules.apply(limit);
    },
    async observe(limit) {
      const seen = await rules.observe(limit);
      return own?.runs() === false ? { ...seen, ok: false, says: 'the resolver of the gate has ended' } : seen;
    },
    close() {
      rules.close();
      own?.close();
    },
  };
};

/** `null`: no resolver of the gate is needed. */
async function planFor(
  resolver: Resolver,
  reach: Reach,
  pid: number | 'self',
  signal: AbortSignal,
): Promise<{ readonly response: Response | null; readonly upstream: DnsTable['upstream'] }> {
  if (resolver.response === 'refused' || resolver.response === 'silent') return { response: null, upstream: null };
  if (resolver.response !== 'slow') return { response: { code: codes[resolver.response] }, upstream: null };
  const { stdout } = await reach.run('machine', ['cat', `/proc/${pid}/root/etc/resolv.conf`], signal);
  const servers = nameserversIn(stdout);
  const [server] = servers;
  if (server === undefined)
    throw new GateFailure('TARGET_UNAVAILABLE', 'the container has no `nameserver` in /etc/resolv.conf, so there is no response to delay', {
      hint: 'give the fault other values of `response`, for example `[servfail, nxdomain]`',
    });
  const first = await freePort(pid);
  return {
    response: { delayMs: resolver.delayMs, server, fromPort: first },
    upstream: { ports: { first, last: first + upstreamPorts - 1 }, servers },
  };
}
