import type { Address } from '../address/address.ts';
import { addressOfUrl } from '../address/address-of-url.ts';
import { isLoopback, isSameEnd } from '../address/same-end.ts';
import type { Config } from '../model/config/config.ts';
import type { Target } from '../model/config/target.ts';
import type { Layout } from '../model/run/layout.ts';
import { kindOf } from '../targets/catalog.ts';

/** What a config shows about entry points, links and the processes that the links lead to. */
export function layoutOf({ targets, preview }: Pick<Config, 'targets' | 'preview'>): Layout {
  const entry = addressOfUrl(preview);
  const servers = targets.filter((target) => kindOf(target).isServer(target));
  const isServed = (address: Address | null): boolean => address !== null && isLoopback(address.host) && isSameEnd(address, entry);
  // A server whose port the config does not give may be the entry point, unless another one serves the preview's port.
  const isKnown = servers.some((server) => isServed(listensOn(server)));
  const mayServe = (target: Target): boolean =>
    !isKnown && isLoopback(entry.host) && servers.includes(target) && listensOn(target) === null;
  const isFront = (target: Target): boolean => kindOf(target).leadsToPreview(target) || isServed(listensOn(target)) || mayServe(target);
  const pairs = targets.flatMap((target): [string, string][] => {
    const end = kindOf(target).leadsTo(target, preview);
    const server = end === null ? undefined : servers.find((one) => isAt(listensOn(one), end));
    return server === undefined ? [] : [[target.name, server.name]];
  });
  const started = servers.filter((server) => kindOf(server).startedByGate(server)).map(({ name }) => name);
  return { front: ['preview', ...targets.filter(isFront).map(({ name }) => name)], behind: Object.fromEntries(pairs), started };
}

const listensOn = (target: Target): Address | null => kindOf(target).listensOn(target);

const isAt = (listener: Address | null, end: Address): boolean => listener !== null && isSameEnd(listener, end);
