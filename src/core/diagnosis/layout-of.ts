import type { Address } from '../address/address.ts';
import { addressOfUrl } from '../address/address-of-url.ts';
import { isLoopback, isSameEnd } from '../address/same-end.ts';
import { ownAddressOf } from '../checks/catalog.ts';
import type { Config } from '../model/config/config.ts';
import type { Target } from '../model/config/target.ts';
import type { Layout } from '../model/run/layout.ts';
import { kindOf } from '../targets/catalog.ts';
import { namedIn } from '../targets/named.ts';

/**
 * What a config shows about entry points, links and the processes that the links lead to.
 * @param seen by target: TCP ports of this machine on which it was seen to listen, where the config gives none
 */
export function layoutOf(
  { targets, preview, checks = [] }: Pick<Config, 'targets' | 'preview'> & Partial<Pick<Config, 'checks'>>,
  seen: Readonly<Record<string, readonly number[]>> = {},
): Layout {
  const entry = addressOfUrl(preview);
  const servers = targets.filter((target) => kindOf(target).isServer(target));
  const listenersOf = (target: Target): readonly Address[] => {
    const configured = kindOf(target).listensOn(target);
    return configured === null ? (seen[target.name] ?? []).map((port) => ({ host: '127.0.0.1', port })) : [configured];
  };
  const serves = (target: Target): boolean => listenersOf(target).some((address) => isLoopback(address.host) && isSameEnd(address, entry));
  // A server whose port is not known may be the entry point, unless another one serves the preview's port.
  const isKnown = servers.some(serves);
  const mayServe = (target: Target): boolean =>
    !isKnown && isLoopback(entry.host) && servers.includes(target) && listenersOf(target).length === 0;
  const isFront = (target: Target): boolean => kindOf(target).leadsToPreview(target) || serves(target) || mayServe(target);
  const pairs = targets.flatMap((target): [string, string][] => {
    const named = kindOf(target).leadsToNamed(target);
    if (named !== null) return [namedIn(targets, named)].flatMap((server) => (server === undefined ? [] : [[target.name, server.name]]));
    const end = kindOf(target).leadsTo(target, preview);
    const server = end === null ? undefined : servers.find((one) => listenersOf(one).some((address) => isSameEnd(address, end)));
    return server === undefined ? [] : [[target.name, server.name]];
  });
  const started = servers.filter((server) => kindOf(server).startedByGate(server)).map(({ name }) => name);
  const own = checks.flatMap((check) => {
    const address = ownAddressOf(check)?.address ?? null;
    return address === null ? [] : [{ name: check.name, address }];
  });
  const askingAt = (listening: readonly Address[]): readonly string[] =>
    own.filter(({ address }) => listening.some((one) => isSameEnd(one, address))).map(({ name }) => name);
  const asked = targets.flatMap((target): [string, readonly string[]][] => {
    const links = targets.filter((link) => pairs.some(([from, to]) => from === link.name && to === target.name));
    const asking = askingAt([target, ...links].flatMap(listenersOf));
    return asking.length === 0 ? [] : [[target.name, asking]];
  });
  return {
    front: ['preview', ...targets.filter(isFront).map(({ name }) => name)],
    behind: Object.fromEntries(pairs),
    started,
    ...(asked.length > 0 && { asked: Object.fromEntries(asked) }),
  };
}
