import type { Address } from './address.ts';

/** Parses `127.0.0.1:6379`, `db:5432`, `[::1]:80`; `null` for any other text. */
export function endpointOf(text: string): Address | null {
  const found = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9_](?:[a-z0-9_.-]{0,252})?)):(\d{1,5})$/iu.exec(text);
  const host = found?.[1] ?? found?.[2];
  const port = Number(found?.[3]);
  return host !== undefined && port >= 1 && port <= 65_535 ? { host, port } : null;
}

/** The reverse of `endpointOf`; an IPv6 address is written in brackets. */
export const endpointText = ({ host, port }: Address): string => `${host.includes(':') ? `[${host}]` : host}:${port}`;
