import { networkInterfaces } from 'node:os';

/** Every address of this machine, as of now. */
export const ownAddresses = (): readonly string[] =>
  Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address));

export const isOwnAddress = (host: string): boolean => ownAddresses().includes(host);
