import type { Address } from '../address/address.ts';
import { isSameEnd } from '../address/same-end.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Ports of URLs that name none, by scheme. */
const standardPorts: Readonly<Record<string, number>> = {
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
  postgres: 5432,
  postgresql: 5432,
  mysql: 3306,
  mariadb: 3306,
  redis: 6379,
  rediss: 6379,
  mongodb: 27_017,
  amqp: 5672,
  amqps: 5671,
  nats: 4222,
  kafka: 9092,
  memcached: 11_211,
};

const longestValue = 4096;

/** The address that a value names: a URL of any scheme (`postgresql+asyncpg://u:p@db/x`), or `host:port`. `null`: it names none. */
export function addressNamed(value: string): Address | null {
  if (value.length > longestValue) return null;
  const [, scheme = '', host = '', port = ''] =
    /^(?:jdbc:)?([a-z][a-z0-9+.-]*):\/\/(?:[^@/?#\s]*@)?(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?::(\d{1,5}))?(?:[,/?#].*)?$/i.exec(value.trim()) ??
    [];
  if (host !== '') return addressFrom(host, port === '' ? standardPorts[scheme.toLowerCase().split('+')[0] ?? ''] : Number(port));
  const [, name = '', number = ''] = /^(\[[0-9a-f:.]+\]|[a-z0-9_.-]+):(\d{1,5})$/i.exec(value.trim()) ?? [];
  return name === '' ? null : addressFrom(name, Number(number));
}

function addressFrom(host: string, port: number | undefined): Address | null {
  return port !== undefined && port >= 1 && port <= 65_535 ? { host: host.replace(/^\[|\]$/g, ''), port } : null;
}

/** A variable, or two (`DB_HOST` and `DB_PORT`), that lead to an address. */
export interface NamedAddress {
  readonly variables: readonly string[];
  readonly to: Address;
}

const mostVariables = 2000;

/** All addresses that variables name. Values stay here: only the names and the addresses come out. */
export function addressesNamed(variables: Variables): readonly NamedAddress[] {
  const all = Object.entries(variables).slice(0, mostVariables);
  const single = all.flatMap(([name, value = '']) => {
    const to = addressNamed(value);
    return to === null ? [] : [{ variables: [name], to }];
  });
  const pairs = all.flatMap(([name, host = '']) => {
    const stem = /^(.*)_?HOST(?:NAME)?$/.exec(name)?.[1];
    if (stem === undefined || !/^[A-Za-z0-9_.-]{1,253}$/.test(host)) return [];
    const port = [`${stem}PORT`, `${stem}_PORT`].find((one) => variables[one] !== undefined);
    const to = port === undefined ? null : addressFrom(host, Number(variables[port]));
    return to === null || port === undefined ? [] : [{ variables: [name, port], to }];
  });
  return [...single, ...pairs];
}

/** Names of the variables that lead to this address, sorted. */
export const variablesFor = (to: Address, named: readonly NamedAddress[]): readonly string[] =>
  [...new Set(named.filter((one) => isSameEnd(one.to, to)).flatMap(({ variables }) => variables))].sort();

/** Reads a file of the form of `.env`: `NAME=value`, quotes, `export`, comments. Values with `${…}` keep it. */
export function variablesIn(text: string): Readonly<Record<string, string>> {
  const found: [string, string][] = [];
  for (const line of text.split(/\r?\n/).slice(0, mostVariables)) {
    const [, name = '', raw = ''] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === '') continue;
    const quoted = /^(["'])(.*?)\1(?:\s+#.*)?$/.exec(raw)?.[2];
    found.push([name, quoted ?? raw.replace(/(?:^|\s+)#.*$/, '')]);
  }
  return Object.fromEntries(found);
}
