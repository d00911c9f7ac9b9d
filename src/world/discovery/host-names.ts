import { endsOf } from '../../core/discovery/looks.ts';
import type { NamedAddress } from '../../core/discovery/variables.ts';
import { resolved } from '../preview/resolved.ts';
import { namedAddresses } from './environment-of.ts';
import { processesUnder, type Watched } from './looking.ts';
import type { Members } from './subject.ts';

const lookUpMs = 1_000;
const mostNames = 20;

/** What the variables of a preview name. */
export interface Named {
  readonly all: readonly NamedAddress[];
  /** Names of hosts outside, by address. */
  readonly hosts: ReadonlyMap<string, string>;
}

/** Reads the variables of the processes and of the files in the folder, and looks up the hosts that they name. */
export async function namedBy(
  { roots, folder }: { readonly roots: Watched['roots']; readonly folder: string },
  containers: Watched['containers'],
  signal: AbortSignal,
): Promise<Named> {
  const all = await namedAddresses(
    [...(await processesUnder(roots)), ...containers].map(({ pid }) => pid),
    folder,
  );
  const names = endsOf(all.map(({ to }) => ({ key: '', kind: 'program' as const, from: '', to })))
    .map(({ host }) => host)
    .filter((host) => /[a-z]/i.test(host) && host.includes('.'));
  const found = await Promise.all(
    [...new Set(names)].slice(0, mostNames).map(async (name) => {
      const addresses = await resolved(name, signal, lookUpMs);
      return addresses.map((address) => [address, name] as const);
    }),
  );
  return { all, hosts: new Map(found.flat()) };
}

/** The service of a container, or the name of a host outside, instead of an address that changes. */
export const hostNames =
  (members: Members) =>
  ({ hosts }: Named) =>
  (host: string): string =>
    members.find(({ container }) => container.networks.some(({ address }) => address === host))?.service ?? hosts.get(host) ?? host;
