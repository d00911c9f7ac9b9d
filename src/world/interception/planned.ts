import { createHash } from 'node:crypto';
import type { Address } from '../../core/address/address.ts';
import { isLoopback } from '../../core/address/same-end.ts';
import { type Interception, tableName } from '../../core/interception/table.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { isOwnAddress } from '../process/own-address.ts';
import { freePort, type Installed } from './installed.ts';
import type { Ends, Site } from './site.ts';

/**
 * A table before its installation. `ownPort`: the unused port by which the keeper reaches the server; `null`: none is needed. `spares`: the client has
 * ended when its older connections were reset.
 */
export interface Planned {
  readonly site: Site;
  readonly ownPort: number | null;
  readonly spares?: true;
}

/** What identifies the place of a table: its network namespace. */
export const placeOf = ({ place }: Site): string => (place === 'machine' ? place : place.netns);

/** The name of a table, the same each time it is installed in this place. */
const tableOf = (runId: string, link: string, site: Site): string =>
  tableName(
    createHash('sha256')
      .update(`${runId}\n${link}\n${placeOf(site)}`)
      .digest('hex'),
  );

/** What stays in place: the tables of sites that are as they were. */
export const keptOf = (installed: readonly Installed[], { sites }: Ends): readonly Installed[] =>
  installed.filter(({ site }) => sites.some((other) => JSON.stringify(other) === JSON.stringify(site)));

/** Outside of the client's network, nothing of the gate's own is intercepted. */
const needsOwnPort = ({ rules, inside }: Site): boolean => rules.side !== 'client' || inside === true;

/** The tables that are missing. */
export async function plansFor({ sites }: Ends, kept: readonly Installed[]): Promise<readonly Planned[]> {
  const fresh = sites.filter((site) => !kept.some((one) => placeOf(one.site) === placeOf(site)));
  return Promise.all(fresh.map(async (site) => ({ site, ownPort: needsOwnPort(site) ? await freePort(site.pid) : null })));
}

/** How many addresses that the tables to come intercept have been used by the clients before, past the tables in place. */
export async function missedBy(installed: readonly Installed[], planned: readonly Planned[], signal: AbortSignal): Promise<number> {
  let missed = 0;
  for (const one of installed)
    for (const { site } of planned)
      if (site.rules.side === 'client' && placeOf(site) === placeOf(one.site)) missed += await one.missed(site.rules.servers, signal);
  return missed;
}

export const plannedOf = ({ site, interception }: Installed): Planned => ({
  site,
  ownPort: interception.ownPort ?? null,
});

/**
 * Where the keeper carries connections: by the address from which it gets them, and those of its own probes. Inside of a network its rules lead nothing
 * else to it.
 */
export function routesOf(planned: readonly Planned[]): { readonly to: Address; readonly routes?: Readonly<Record<string, Address>> } {
  const all = planned.map(({ site, ownPort }) => ({
    peers: site.peers,
    to: { host: site.server.host, port: ownPort ?? site.server.port },
  }));
  const [first] = all;
  if (first === undefined) throw new GateFailure('TARGET_UNAVAILABLE', 'there is no connection to intercept');
  if (planned.some(({ site }) => site.inside)) return { to: first.to };
  return { to: first.to, routes: Object.fromEntries(all.flatMap(({ peers, to }) => peers.map((peer) => [peer, to]))) };
}

export function interceptionOf(
  table: string,
  listener: Address,
  { site: { rules, server, inside }, ownPort, spares }: Planned,
): Interception {
  const base = { table, port: server.port, listener };
  if (rules.side === 'client') return { ...base, ...rules, ...(ownPort !== null && { ownPort }), ...(spares && { spares }) };
  return { ...base, side: rules.side, ownPort: ownPort ?? 0, ...(inside && { inside }) };
}

/** With the table that this link has in this place during a run. */
export const interceptionAt = (runId: string, link: string, listener: Address, plan: Planned): Interception =>
  interceptionOf(tableOf(runId, link, plan.site), listener, plan);

/** @throws GateFailure TARGET_REFUSED where the connections of the checks themselves would be intercepted */
export function refuseChecks(link: string, checked: readonly Address[], ends: Ends): void {
  const check = checked.find((address) => isIntercepted(address, ends));
  if (check === undefined) return;
  throw new GateFailure(
    'TARGET_REFUSED',
    `the checks connect to port ${check.port}, which the link "${link}" would intercept: a fault would disturb the checks themselves, and no preview can pass`,
    { hint: 'name the client as well (`from: TARGET`), or intercept a connection between the preview and what it depends on' },
  );
}

/** Does a program of this machine that connects to this address meet the link? */
const isIntercepted = ({ host, port }: Address, { published, sites }: Ends): boolean =>
  ((isLoopback(host) || isOwnAddress(host)) && published.includes(port)) ||
  sites.some(({ rules, server }) => rules.side === 'server' && server.host === host && server.port === port);
