import type { Json } from '../model/json.ts';

/**
 * Equal values give equal text: no white space, keys in the order of their UTF-16 units (RFC 8785, JSON Canonicalization Scheme, which also requires
 * the number and string format of `JSON.stringify`).
 */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
