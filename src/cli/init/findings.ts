import type { Address } from '../../core/address/address.ts';
import { isLoopback } from '../../core/address/same-end.ts';
import type { Discovery, SeenEdge, SeenPath } from '../../core/discovery/discovery.ts';
import { titleOf } from '../../core/discovery/discovery-text.ts';
import type { Survey } from './survey.ts';
import { storesIn } from './survey.ts';

/** What a check of the calm app showed for one path. */
export interface Calm {
  readonly path: string;
  readonly samples: number;
  readonly failed: number;
  readonly p95Ms: number;
}

/** What was seen when the app ran. `null` where it was not started. */
export interface Tried {
  /** The port of this machine at which the app serves HTTP. */
  readonly port: number;
  /** It listens on ::1 only. */
  readonly onlyV6: boolean;
  /** It ran before, and was not started by `init`. */
  readonly wasRunning: boolean;
  readonly discovery: Discovery;
  readonly calm: readonly Calm[];
  readonly calmMs: number;
}

/** A connection that the config will disturb. */
export interface LinkPlan {
  readonly name: string;
  /** A target; only for containers. */
  readonly from: string | null;
  readonly to: Address;
  /** Why it is there, in plain words for a comment. */
  readonly because: string;
  readonly variables: readonly string[];
  /** A path of the checks uses it, or it is not known which do. */
  readonly asked: boolean;
  /** The store at its end, for example `Redis`; `null`: not known. */
  readonly store: string | null;
}

const mostLinks = 8;

/** Names of links, unique and plain. */
const linkName = (from: string, what: string, taken: ReadonlySet<string>): string => {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'upstream';
  const name = `${plain(from)}-to-${plain(what)}`;
  return taken.has(name) ? ([2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${name}-${n}`).find((one) => !taken.has(one)) ?? `${name}-x`) : name;
};

/** Links to what was seen; where nothing could be seen, to what the files name. */
export function linksFor(survey: Survey, tried: Tried | null): readonly LinkPlan[] {
  const taken = new Set<string>();
  const seen = tried === null ? filed(survey) : tried.discovery.edges.flatMap((edge) => seenLink(edge, tried, survey));
  return seen.slice(0, mostLinks).map(({ what, client, ...rest }) => {
    const name = linkName(client, what, taken);
    taken.add(name);
    return { ...rest, name };
  });
}

type Draft = Omit<LinkPlan, 'name'> & { readonly what: string; readonly client: string };

/** A connection to this machine, or between containers. One to a host outside cannot be intercepted for a process of this machine. */
function seenLink(edge: SeenEdge, { discovery, port }: Tried, { compose }: Survey): Draft[] {
  const inCompose = compose?.web != null;
  const service = compose?.all.find(({ name }) => name === edge.to.host);
  if (inCompose ? service === undefined || service.known?.role === 'tool' : !isLoopback(edge.to.host) || edge.to.port === port) return [];
  const asked =
    discovery.paths.every(({ reaches }) => reaches === null) || chosenPaths(discovery).some(({ reaches }) => reaches?.includes(edge.key));
  const named = edge.variables.length === 0 ? '' : `, named by ${edge.variables.join(', ')}`;
  return [
    {
      from: inCompose ? edge.from : null,
      client: inCompose ? edge.from : 'app',
      to: edge.to,
      what: inCompose ? edge.to.host : titleOf(edge) === 'unknown protocol' ? (edge.server ?? `port ${edge.to.port}`) : titleOf(edge),
      because: `seen: ${edge.from} connects to ${edge.to.host}:${edge.to.port} (${titleOf(edge)}${edge.server === null ? '' : `, ${edge.server}`})${named}`,
      variables: edge.variables,
      asked,
      store: titleOf(edge),
    },
  ];
}

/** From the files alone. */
function filed({ compose, app }: Survey): Draft[] {
  const web = compose?.web ?? null;
  if (compose !== null && web !== null) {
    const clients = [web, ...compose.all.filter(({ name, built }) => built && web.needs.includes(name))];
    return clients.flatMap((client) =>
      client.needs.flatMap((name): Draft[] => {
        const server = compose.all.find((one) => one.name === name);
        const port = client.askedAt[name] ?? server?.port ?? null;
        if (server === undefined || port === null || server.known?.role === 'tool') return [];
        const because = `from ${compose.file}: ${client.name} depends on ${name}`;
        return [
          {
            from: client.name,
            client: client.name,
            to: { host: name, port },
            what: name,
            because,
            variables: [],
            asked: true,
            store: null,
          },
        ];
      }),
    );
  }
  if (app === null) return [];
  return storesIn(compose).flatMap(({ name, ports, known }): Draft[] => {
    const [port] = ports;
    const because = `from ${compose?.file}: ${name}`;
    return port === undefined
      ? []
      : [
          {
            from: null,
            client: 'app',
            to: { host: '127.0.0.1', port: port.host },
            what: known?.name ?? name,
            because,
            variables: [],
            asked: true,
            store: null,
          },
        ];
  });
}

const mostChecks = 3;

const isGood = ({ status }: SeenPath): boolean => status !== null && status >= 200 && status < 300;

/** At most three paths that responded 2xx: those that together ask the most dependencies, else the first. */
export function chosenPaths({ paths }: Discovery): readonly SeenPath[] {
  const good = paths.filter(isGood);
  const chosen: SeenPath[] = [];
  const covered = new Set<string>();
  for (;;) {
    const gain = (one: SeenPath): number => (one.reaches ?? []).filter((key) => !covered.has(key)).length;
    const best = good.filter((one) => !chosen.includes(one)).toSorted((a, b) => gain(b) - gain(a))[0];
    if (best === undefined || (chosen.length > 0 && gain(best) === 0) || chosen.length >= mostChecks) return chosen;
    chosen.push(best);
    for (const key of best.reaches ?? []) covered.add(key);
  }
}
