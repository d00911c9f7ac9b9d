import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../core/address/address.ts';
import { isSameEnd } from '../../core/address/same-end.ts';
import type { ConnectionBytes } from '../../core/discovery/connection-bytes.ts';
import { bytesIn } from '../../core/discovery/connection-bytes.ts';
import type { Discovery, SeenEdge, SeenPath } from '../../core/discovery/discovery.ts';
import { edgesIn, type Look } from '../../core/discovery/looks.ts';
import { type Around, reachedBy } from '../../core/discovery/reached.ts';
import { knownByProgram, protocolOfPort } from '../../core/discovery/services.ts';
import { type NamedAddress, variablesFor } from '../../core/discovery/variables.ts';
import type { Edge } from '../../core/model/edge.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { findReach, type Reach } from '../reach/reach.ts';
import { runCommand } from '../reach/run-command.ts';
import { hostNames, namedBy } from './host-names.ts';
import { lookAt, lookDuring, type Watched } from './looking.ts';
import { request } from './request.ts';
import { type Members, partsOf, serverAt, watchedContainers } from './subject.ts';

/** What is looked at, and how. */
export interface Subject {
  readonly roots: readonly ProcessIdentity[];
  readonly members: Members;
  /** Where requests go; `null`: none are sent. */
  readonly http: { readonly host: string; readonly port: number } | null;
  /** Paths to request, the most telling first. */
  readonly paths: readonly string[];
  /** The folder of the app: its `.env*` files name addresses. */
  readonly folder: string;
  /** Addresses to which links of the config lead. */
  readonly links: readonly { readonly name: string; readonly to: Address }[];
  /** What was seen before, for example while it started. */
  readonly looks?: readonly Look[];
}

const mostPaths = 16;
const requestsEach = 5;
/** Connections that are opened for one request are seen in this time. */
const lookMs = 30;
const idleMs = 500;
const pauseMs = 100;
const ssMs = 3_000;
const mostPorts = 50;

/** Watches for `forMs` under requests to the paths. Rejects only with the reason of the signal. */
export async function discover(subject: Subject, forMs: number, signal: AbortSignal): Promise<Discovery> {
  const startMs = performance.now();
  const containers = await watchedContainers(subject.members);
  const watched = () => ({ roots: subject.roots, containers });
  const hostOf = hostNames(subject.members);
  const looks: Look[] = [...(subject.looks ?? [])];
  const named = await namedBy(subject, containers, signal);
  const edges = (): readonly Edge[] => edgesIn(looks, hostOf(named)).map(({ edge }) => edge);
  const endOf = ({ host, port }: Address): Address => ({ host: hostOf(named)(host), port });
  const reach = containers.length === 0 ? null : await findReach(signal).catch(() => null);
  const bytesNow = async (): Promise<readonly ConnectionBytes[] | null> => {
    const found = await connectionBytes(portsOf(), containers, reach, signal);
    return found?.map((one) => ({ ...one, remote: endOf(one.remote) })) ?? null;
  };
  const portsOf = (): readonly number[] => [...new Set(edges().map(({ to }) => to.port))];
  const around = async (
    work: (limit: AbortSignal) => Promise<void>,
  ): Promise<Around & { readonly known: boolean; readonly opened: readonly Address[] }> => {
    const earlier = new Set(looks.flatMap(socketNames));
    const before = await bytesNow();
    const seen = await lookDuring(watched, work, signal);
    looks.push(...seen.looks);
    const after = await bytesNow();
    const opened = seen.looks.flatMap((look) => look.flatMap(({ sockets }) => sockets.filter((one) => !earlier.has(socketName(one)))));
    const known = before !== null && after !== null;
    return { before: before ?? [], after: after ?? [], known, opened: opened.map(({ remote }) => endOf(remote)) };
  };

  // Without a look before, no connection would be known when the idle time starts, and all that each has ever carried would count as idle.
  looks.push(await lookAt(watched()).catch((): Look => []));
  const idle = await around((limit) => sleep(idleMs, undefined, { signal: limit }));
  const asked: { readonly path: SeenPath; readonly during: Awaited<ReturnType<typeof around>> }[] = [];
  const { http } = subject;
  for (const path of http === null ? [] : subject.paths.slice(0, mostPaths)) {
    if (http === null || signal.aborted) break;
    const times: number[] = [];
    let status: number | null = null;
    const during = await around(async (limit) => {
      for (let n = 0; n < requestsEach; n += 1) {
        const response = await request(http.host, http.port, path, limit);
        status = response.status;
        times.push(response.tookMs);
        if (status === null || status >= 400) break;
        await sleep(lookMs, undefined, { signal: limit });
      }
    });
    asked.push({
      path: { path, status, tookMs: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0, reaches: null },
      during,
    });
  }
  const good = asked.filter(({ path }) => path.status !== null && path.status < 300).map(({ path }) => path.path);
  const leftMs = forMs - (performance.now() - startMs);
  if (leftMs > 0) await around((limit) => keepAsking(http, good, leftMs, limit));
  signal.throwIfAborted();

  const all = edges();
  const paths = asked.map(({ path, during }) => ({
    ...path,
    reaches: during.known && idle.known ? reachedBy(all, during, idle, during.opened) : null,
  }));
  return {
    schema: 'chaos-gate/discovery/v1',
    watchedMs: Math.round(performance.now() - startMs),
    parts: await partsOf(subject.roots, subject.members),
    edges: await Promise.all(
      edgesIn(looks, hostOf(named)).map(({ edge, connections }) => seenEdge(edge, connections, subject, named.all, signal)),
    ),
    paths,
    notes:
      idle.known || http === null
        ? []
        : ['it is not known which path uses which dependency: `ss` (iproute2) is missing, or the network of a container cannot be entered'],
  };
}

async function seenEdge(
  edge: Edge,
  connections: number,
  { links, members }: Subject,
  named: readonly NamedAddress[],
  signal: AbortSignal,
): Promise<SeenEdge> {
  const server = members.some(({ service }) => service === edge.to.host)
    ? edge.to.host
    : await serverAt(edge.to.host, edge.to.port, signal);
  return {
    ...edge,
    server,
    protocol: (server === null ? null : knownByProgram(server)?.protocol) ?? protocolOfPort(edge.to.port),
    connections,
    variables: variablesFor(edge.to, named),
    links: links.filter(({ to }) => isSameEnd(to, edge.to)).map(({ name }) => name),
  };
}

async function keepAsking(http: Subject['http'], paths: readonly string[], forMs: number, signal: AbortSignal): Promise<void> {
  const untilMs = performance.now() + forMs;
  for (let n = 0; performance.now() < untilMs && !signal.aborted; n += 1) {
    const path = paths[n % Math.max(1, paths.length)];
    if (http !== null && path !== undefined) await request(http.host, http.port, path, signal);
    await sleep(Math.min(pauseMs, Math.max(0, untilMs - performance.now())), undefined, { signal }).catch(() => undefined);
  }
}

/**
 * Of all connections to these ports, on this machine and in the networks of the containers. `null` where one of them cannot be read: `ss` is
 * not installed, or the gate may not enter the network.
 */
async function connectionBytes(
  ports: readonly number[],
  containers: Watched['containers'],
  reach: Reach | null,
  signal: AbortSignal,
): Promise<readonly ConnectionBytes[] | null> {
  if (containers.length > 0 && reach === null) return null;
  const filter = ports.slice(0, mostPorts).flatMap((port, n) => [...(n === 0 ? [] : ['or']), 'dport', '=', `:${port}`]);
  const words = filter.length === 0 ? ['ss', '-V'] : ['ss', '-tinHO', ...filter];
  const inside = containers.map(({ pid }) => reach?.run({ netns: `/proc/${pid}/ns/net` }, words, signal));
  const ends = await Promise.all([runCommand(words, { limitMs: ssMs }, signal), ...inside]).catch(() => null);
  if (ends === null || ends.some((end) => end?.status !== 0)) return null;
  return ends.flatMap((end) => bytesIn(end?.stdout ?? ''));
}

const socketNames = (look: Look): string[] => look.flatMap(({ sockets }) => sockets.map(socketName));

const socketName = ({ local, remote }: Look[number]['sockets'][number]): string =>
  `${local.host} ${local.port} ${remote.host} ${remote.port}`;
