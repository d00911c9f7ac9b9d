import * as z from 'zod';
import { ownAddresses } from '../process/own-address.ts';
import type { Container } from './inspect.ts';
import { askEngine } from './request.ts';

const shape = z.object({ IPAM: z.object({ Config: z.array(z.object({ Gateway: z.string().nullish() })).nullish() }).nullish() });

/**
 * The IPv4 address of this machine in a network of a container; `null`: this machine has none there, as in a network of the kind `macvlan`.
 * An internal network does not tell its containers, but this machine has an address there as well.
 */
export async function gatewayOf(
  socketPath: string,
  { name, gateway }: Container['networks'][number],
  signal: AbortSignal,
): Promise<string | null> {
  const own = new Set(ownAddresses());
  if (own.has(gateway)) return gateway;
  const { body } = await askEngine(socketPath, 'GET', `/networks/${encodeURIComponent(name)}`, signal);
  const read = shape.safeParse(body);
  const all = read.success ? (read.data.IPAM?.Config ?? []) : [];
  return all.map(({ Gateway }) => Gateway?.split('/')[0] ?? '').find((one) => own.has(one) && !one.includes(':')) ?? null;
}
