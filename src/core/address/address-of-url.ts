import type { Address } from './address.ts';

/** Where a URL's connections go: host without brackets, and the port, standard ones included. */
export function addressOfUrl(preview: string): Address {
  const { protocol, hostname, port } = new URL(preview);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (protocol === 'https:' ? 443 : 80) };
}
