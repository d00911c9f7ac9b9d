import { isIP } from 'node:net';
import { nameserversIn } from '../../core/packets/dns-table.ts';
import { hostsIn } from '../../core/packets/hosts.ts';
import type { Container } from '../containers/inspect.ts';
import type { Near } from '../reach/helper.ts';
import { findReach, type Reach } from '../reach/reach.ts';
import { rights } from '../reach/rights.ts';
import { namespaceOf } from './namespace.ts';

/** A look-up is a program that starts, so it is repeated less often than one of the gate itself. */
const againMs = 5_000;

/**
 * Looks a name up as clients do: in their network, with the name servers of their `resolv.conf`, and in their `hosts` file. Many services give
 * each resolver other addresses. Where it is not possible, for example without rights, there are none.
 * @param near of a rootless engine; left out: helper containers are not used for it
 */
export function clientAddressesOf(
  host: string,
  near?: Near,
): (clients: readonly Container[], signal: AbortSignal) => Promise<readonly string[]> {
  const found = new Map<string, { readonly atMs: number; readonly addresses: readonly string[] }>();
  return async (clients, signal) => {
    if (isIP(host) !== 0) return [];
    const reach = await findReach(signal, undefined, rights.network, near).catch(() => null);
    if (reach === null) return [];
    for (const client of clients) {
      const known = found.get(client.netns);
      if (known !== undefined && performance.now() - known.atMs < againMs) continue;
      const addresses = await lookUpAt(reach, client, host, signal).catch(() => []);
      found.set(client.netns, { atMs: performance.now(), addresses });
    }
    return clients.flatMap(({ netns }) => found.get(netns)?.addresses ?? []);
  };
}

async function lookUpAt(reach: Reach, client: Container, host: string, signal: AbortSignal): Promise<readonly string[]> {
  const { place, pid } = await namespaceOf(client, 'client');
  const files = ['resolv.conf', 'hosts'].map((name) => `/proc/${pid}/root/etc/${name}`);
  const { stdout } = await reach.run('machine', ['cat', ...files], signal);
  const end = await reach.run(place, [process.execPath, '-e', lookUpScript, host, ...nameserversIn(stdout)], signal);
  return [...hostsIn(stdout, host), ...end.stdout.split('\n')].filter((address) => isIP(address) === 4);
}

const lookUpScript = `const [host, ...servers] = process.argv.slice(1);
const resolver = new (require('node:dns').promises.Resolver)({ timeout: 1000, tries: 2 });
if (servers.length > 0) resolver.setServers(servers);
resolver.resolve4(host).then((all) => console.log(all.join('\\n')), () => process.exit(1));`;
