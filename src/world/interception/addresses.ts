import { lookup } from 'node:dns/promises';
import { isForbiddenHost } from '../../core/address/forbidden-host.ts';
import { isLoopback } from '../../core/address/same-end.ts';
import { GateFailure } from '../../core/model/failure.ts';

type Resolve = (host: string) => Promise<readonly string[]>;

const resolveV4: Resolve = async (host) => (await lookup(host, { all: true, family: 4 })).map(({ address }) => address);

/**
 * Looks the name of a host outside up at each call, and returns every address since the first one, sorted, with those that clients have found
 * themselves: a client may still use an earlier one. A look-up that fails later changes nothing.
 * @throws GateFailure for an unknown name, and for a name that leads to this machine or to a forbidden address
 */
export function addressesOf(host: string, resolve: Resolve = resolveV4): (others?: readonly string[]) => Promise<readonly string[]> {
  const seen = new Set<string>();
  return async (others = []) => {
    const own = await resolve(host).catch((error: NodeJS.ErrnoException): readonly string[] => {
      if (seen.size > 0 || others.length > 0) return [];
      throw new GateFailure('TARGET_UNAVAILABLE', `the host "${host}" has no IPv4 address here (${error.code ?? error.message})`, {
        hint: 'check the name in `to` of the link',
      });
    });
    const found = [...own, ...others];
    const wrong = found.find((address) => isForbiddenHost(address) || isLoopback(address));
    if (wrong !== undefined)
      throw new GateFailure(
        'TARGET_REFUSED',
        `the host "${host}" leads to ${wrong}, and connections to that address are not intercepted by name`,
      );
    for (const address of found) seen.add(address);
    return [...seen].sort();
  };
}
