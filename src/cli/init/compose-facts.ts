import { parse } from 'yaml';
import { type KnownService, knownByImage, knownOnPort } from '../../core/discovery/services.ts';
import { addressesNamed } from '../../core/discovery/variables.ts';

/** A service of a Compose file, as far as its text shows it. */
export interface ComposeService {
  readonly name: string;
  /** It is built from this repository, so it contains the change. */
  readonly built: boolean;
  /** A store or a tool: never the application. */
  readonly known: KnownService | null;
  readonly ports: readonly { readonly host: number; readonly inside: number }[];
  readonly profiles: readonly string[];
  /** Services of the same file on which it depends: it waits for them, or a variable names them. */
  readonly needs: readonly string[];
  /** The ports at which its variables look for other services. */
  readonly askedAt: Readonly<Record<string, number>>;
  /** Its own TCP port, for services that connect to it. `null`: not known. */
  readonly port: number | null;
  /** The path that its health check requests. */
  readonly healthPath: string | null;
  readonly restarts: boolean;
  readonly envFiles: readonly string[];
}

type Variables = Readonly<Record<string, string>>;
type Written = Readonly<Record<string, unknown>>;

/** Ports of debuggers. */
const debugPorts: ReadonlySet<number> = new Set([9229, 5858, 5005, 2345]);

/** Reads a compose file. `null`: it cannot be parsed. @param variables of `.env`, or of its example */
export function composeServices(text: string, variables: Variables = {}): readonly ComposeService[] | null {
  try {
    const { services } = parse(text, { logLevel: 'silent', merge: true }) as { services?: Record<string, Written | null> };
    const all = Object.entries(services ?? {});
    return all.map(([name, written]) =>
      serviceOf(
        name,
        written ?? {},
        all.map(([other]) => other),
        variables,
      ),
    );
  } catch {
    return null;
  }
}

function serviceOf(name: string, written: Written, names: readonly string[], variables: Variables): ComposeService {
  const { build, image, profiles, restart } = written;
  const environment = environmentIn(written.environment, variables);
  const named = addressesNamed(environment).filter(({ to }) => names.includes(to.host));
  const hosts = Object.values(environment).filter((value) => names.includes(value));
  const ports = listOf(written.ports).flatMap((entry) => published(entry, variables));
  const own = Number(environment.PORT);
  const known = typeof image === 'string' && build === undefined ? knownByImage(filled(image, variables)) : undefined;
  const inside = ports.find(({ inside: port }) => !debugPorts.has(port))?.inside ?? firstPort(written.expose, variables);
  const onPort = inside === null ? undefined : knownOnPort(inside);
  return {
    name,
    built: build !== undefined,
    known: known ?? onPort ?? null,
    ports: ports.filter(({ host, inside: port }) => !debugPorts.has(host) && !debugPorts.has(port)),
    profiles: listOf(profiles).filter((one) => typeof one === 'string'),
    needs: [...new Set([...dependsOn(written.depends_on), ...named.map(({ to }) => to.host), ...hosts])].filter(
      (one) => one !== name && names.includes(one),
    ),
    askedAt: Object.fromEntries(named.map(({ to }) => [to.host, to.port])),
    port: inside ?? (own > 0 ? own : null) ?? known?.ports[0] ?? null,
    healthPath: healthPathIn(JSON.stringify((written.healthcheck as Written | undefined)?.test ?? '')),
    restarts: typeof restart === 'string' && restart !== 'no',
    envFiles: listOf(written.env_file).flatMap((one) =>
      typeof one === 'string' ? one : typeof (one as Written)?.path === 'string' ? `${(one as Written).path}` : [],
    ),
  };
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const dependsOn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((one) => typeof one === 'string')
    : typeof value === 'object' && value !== null
      ? Object.keys(value)
      : [];

function environmentIn(value: unknown, variables: Variables): Record<string, string> {
  const entries = Array.isArray(value)
    ? value
        .filter((one) => typeof one === 'string')
        .map((one): [string, string] => [one.split('=')[0] ?? '', one.slice(one.indexOf('=') + 1)])
    : Object.entries((value ?? {}) as Written).map(([name, one]): [string, string] => [
        name,
        one === null ? (variables[name] ?? '') : String(one),
      ]);
  return Object.fromEntries(entries.map(([name, one]) => [name, filled(one, variables)]));
}

/**
 * The ports of `8080:80`, `127.0.0.1:${PORT:-8080}:80/tcp` or `{ published: 8080, target: 80 }`. A single port such as `80` is published on a
 * random port, so it is left out.
 */
function published(entry: unknown, variables: Variables): { readonly host: number; readonly inside: number }[] {
  if (typeof entry === 'object' && entry !== null) {
    const { published: host, target } = entry as { published?: unknown; target?: unknown };
    return pair(portOf(host, variables), portOf(target, variables));
  }
  if (typeof entry !== 'string') return [];
  const parts = filled(entry, variables)
    .replace(/\/\w+$/, '')
    .split(':');
  return parts.length < 2 ? [] : pair(portOf(parts.at(-2), variables), portOf(parts.at(-1), variables));
}

const pair = (host: number | null, inside: number | null) => (host === null ? [] : [{ host, inside: inside ?? host }]);

const firstPort = (value: unknown, variables: Variables): number | null =>
  listOf(value)
    .map((one) => portOf(one, variables))
    .find((port) => port !== null) ?? null;

const portOf = (value: unknown, variables: Variables): number | null => {
  const port = Number(typeof value === 'string' ? filled(value, variables).split('-')[0] : value);
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : null;
};

/** Replaces variables by their value, or else by their default. A variable without either stays as it is. */
const filled = (text: string, variables: Variables): string =>
  text.replace(
    /\$\{(\w+)(?::?-([^{}]*))?(?::?\?[^{}]*)?\}|\$(\w+)/g,
    (whole, braced: string | undefined, standard: string | undefined, bare: string | undefined) => {
      const value = variables[braced ?? bare ?? ''];
      return value !== undefined && value !== '' ? value : (standard ?? whole);
    },
  );

/** `/up` in `curl -f http://localhost:8000/up || exit 1`. */
export const healthPathIn = (test: string): string | null => /https?:\/\/[^/\s"']+(\/[\w./-]{1,100})/.exec(test)?.[1] ?? null;

const frontNames = /^(?:web|app|front|frontend|site|www|server|api|backend|gateway|shop|store|vote)/i;

/** The service that users reach: built here and with a port on this machine; `null`: there is none. */
export function webIn(services: readonly ComposeService[]): ComposeService | null {
  const open = services.filter(({ known, ports }) => known === null && ports.length > 0);
  const built = open.filter((one) => one.built);
  const first = (all: readonly ComposeService[]): ComposeService | undefined => all.find(({ name }) => frontNames.test(name)) ?? all[0];
  return first(built) ?? first(open) ?? null;
}
