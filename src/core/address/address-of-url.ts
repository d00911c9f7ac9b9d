import type { Address } from './address.ts';

/** The address to which a URL connects: host without brackets, and the port, standard ports included. */
export function addressOfUrl(preview: string): Address {
  const { protocol, hostname, port } = new URL(preview);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (protocol === 'https:' ? 443 : 80) };
}
