/** An IPv4 address as 32 bits, unsigned. */
export type V4 = number;

/** A host that is an address: the eight groups of IPv6, or IPv4. */
export type HostAddress = { readonly v4: V4 } | { readonly groups: readonly number[] };

/**
 * Parses a host as an address, in every spelling that a URL or a resolver accepts (`0xa9fea9fe`, `169.254.43518`, `[::ffff:a9fe:a9fe]`,
 * full-width digits, a zone). `null`: it is a name.
 */
export function hostAddress(host: string): HostAddress | null {
  const bare = host.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const canonical = canonicalHost(bare.includes(':') ? `[${bare}]` : bare);
  if (canonical === null) return null;
  if (canonical.startsWith('[')) return { groups: groupsOf(canonical.slice(1, -1)) };
  return /^\d+\.\d+\.\d+\.\d+$/.test(canonical) ? { v4: v4Of(canonical) } : null;
}

/**
 * `host` in the form of the URL standard: lower case, punycode, one spelling for each address, without a final dot. `null`: it is not a
 * host.
 */
export function canonicalHost(host: string): string | null {
  const address = `http://${host}/`;
  if (/[/\\?#@]/.test(host) || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/\.$/, '');
}

/** @param text four decimal numbers */
export const v4Of = (text: string): V4 => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

function groupsOf(canonical: string): number[] {
  const [left = '', right] = canonical.split('::');
  const numbers = (text: string): number[] => (text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16)));
  const [before, after] = [numbers(left), numbers(right ?? '')];
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
}

/** Are the first `bits` of the address equal to those of `prefix`, which is written without `::`? */
export function startsWith(groups: readonly number[], prefix: string, bits: number): boolean {
  return prefix.split(':').every((group, index) => {
    const counted = Math.max(0, Math.min(16, bits - 16 * index));
    const mask = (0xffff << (16 - counted)) & 0xffff;
    return ((groups[index] ?? 0) & mask) === (Number.parseInt(group, 16) & mask);
  });
}

/** Is the address inside `network/bits`? */
export const inNetwork = (address: V4, network: string, bits: number): boolean =>
  Math.floor(address / 2 ** (32 - bits)) === Math.floor(v4Of(network) / 2 ** (32 - bits));

/**
 * The IPv4 addresses that an IPv6 address contains: mapped and compatible (RFC 4291, section 2.5.5), translated (RFC 2765), NAT64 (RFC 6052
 * and RFC 8215, whose prefix may have any length), 6to4 (RFC 3056), Teredo (RFC 4380: server and client), ISATAP (RFC 5214).
 */
export function embeddedV4(groups: readonly number[]): readonly V4[] {
  const g = (index: number): number => groups[index] ?? 0;
  const pair = (index: number): V4 => g(index) * 65_536 + g(index + 1);
  const last = pair(6);
  const found: V4[] = [];
  if (startsWith(groups, '0:0:0:0:0', 80) && (g(5) === 0 || g(5) === 0xffff)) found.push(last);
  if (startsWith(groups, '0:0:0:0:ffff:0', 96)) found.push(last);
  if (startsWith(groups, '64:ff9b:0:0:0:0', 96)) found.push(last);
  if (startsWith(groups, '64:ff9b:1', 48)) found.push(last, ...translated(g));
  if (g(0) === 0x2002) found.push(pair(1));
  if (startsWith(groups, '2001:0', 32)) found.push(pair(2), (~last >>> 0) % 2 ** 32);
  if ((g(4) & ~0x200) === 0 && g(5) === 0x5efe) found.push(last);
  return found;
}

/** RFC 6052, section 2.2: the position of the address after a prefix of 48, 56 or 64 bits; bits 64 to 71 are not part of it. */
function translated(g: (index: number) => number): V4[] {
  const bytes = [3, 4, 5, 6].flatMap((index) => [g(index) >> 8, g(index) & 255]).filter((_, index) => index !== 2);
  return [0, 1, 2].map((from) => bytes.slice(from, from + 4).reduce((sum, byte) => sum * 256 + byte, 0));
}
