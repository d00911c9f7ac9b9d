/**
 * Link-local addresses and the clouds' metadata services (safety rule: a gate is never sent there).
 * RFC 3927 (169.254/16), RFC 4291 section 2.5.6 (fe80::/10); AWS fd00:ec2::254, Azure 168.63.129.16, Alibaba 100.100.100.200,
 * Oracle 192.0.0.192, Google by name.
 * @param hostname as `URL.hostname` gives it: canonical, IPv6 in brackets
 */
export function refusedHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.+$/, '');
  if (names.test(host)) return true;
  return host.startsWith('[') ? refusedV6(host.slice(1, -1)) : refusedV4(host);
}

const names = /^(metadata|metadata\.google\.internal|instance-data(\.ec2\.internal)?)$/;

const refusedV4 = (host: string): boolean => /^(169\.254\.\d+\.\d+|168\.63\.129\.16|100\.100\.100\.200|192\.0\.0\.192)$/.test(host);

function refusedV6(host: string): boolean {
  if (/^fe[89ab][0-9a-f]?:/.test(host) || host === 'fd00:ec2::254' || host === 'fd20:ce::254') return true;
  // URL writes mapped and translated IPv4 addresses in hexadecimal: ::ffff:a9fe:a9fe, 64:ff9b::a9fe:a9fe, ::a9fe:a9fe.
  const [, high, low] = /^(?:::ffff:(?:0:)?|64:ff9b::|::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host) ?? [];
  if (high === undefined || low === undefined) return false;
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return refusedV4([a >> 8, a & 255, b >> 8, b & 255].join('.'));
}
