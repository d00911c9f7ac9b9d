import { readFile } from 'node:fs/promises';
import { GateFailure } from '../../core/model/failure.ts';
import type { Container } from '../containers/inspect.ts';
import { type Ends, namesOf, type Rules, siteOf } from './site.ts';

/**
 * The ends of a link that is carried in the network of one container, because this machine has no address there.
 * @param server without a host it is the container itself
 * @throws GateFailure TARGET_UNAVAILABLE where there are several containers
 */
export async function insideOf(
  end: 'from' | 'to',
  all: readonly Container[],
  rules: Rules,
  { host, port }: { readonly host?: string; readonly port: number },
): Promise<Ends> {
  const one = all.length === 1 ? all[0] : undefined;
  if (one === undefined)
    throw new GateFailure(
      'TARGET_UNAVAILABLE',
      `\`${end}\` of the link means ${all.length} containers, in whose networks the link would have to be carried: ${namesOf(all)}`,
      {
        hint: 'there a link is carried in the network of one container: name one as a target (`container: NAME`)',
      },
    );
  const site = await siteOf(one, rules, { host: host ?? '', port });
  const server = { host: host ?? (await addressIn(site.pid)), port };
  return {
    // Its rules reset every other client.
    listenHost: '0.0.0.0',
    sites: [{ ...site, server, inside: true }],
    published: host === undefined ? one.published.filter((published) => published.port === port).map(({ hostPort }) => hostPort) : [],
    containers: [one.id],
  };
}

/** An address of the network of a process that is not a loopback address. The engine does not know those that `slirp4netns` gives. */
async function addressIn(pid: number | 'self'): Promise<string> {
  const found = localAddresses(await readFile(`/proc/${pid}/net/fib_trie`, 'utf8').catch(() => '')).find((one) => !one.startsWith('127.'));
  if (found !== undefined) return found;
  throw new GateFailure('TARGET_UNAVAILABLE', 'the container has no IPv4 address, so its connections cannot be carried', {
    hint: 'give it a network, or use a `link` with `listen`',
  });
}

/** The addresses in /proc/PID/net/fib_trie: each is a line of its own, and its kind follows. */
export const localAddresses = (trie: string): readonly string[] =>
  [...trie.matchAll(/\|-- ([\d.]+)\n\s+\/32 host LOCAL/g)].map(([, address = '']) => address);
