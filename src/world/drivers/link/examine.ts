import { endpointText } from '../../../core/address/endpoint.ts';
import { isLoopback } from '../../../core/address/same-end.ts';
import { tableName, tableText } from '../../../core/interception/table.ts';
import type { Effect } from '../../../core/model/plan/effect.ts';
import type { InterceptedLink } from '../../../core/targets/link.ts';
import { carryingWay } from '../../interception/carrier.ts';
import { lookupOf } from '../../interception/ends.ts';
import { interceptionOf, refuseChecks } from '../../interception/planned.ts';
import { refuseTwice } from '../../interception/twice.ts';
import { findReach, rehearse } from '../../reach/reach.ts';
import { rights } from '../../reach/rights.ts';
import type { DriverContext } from '../driver-context.ts';
import { allPrevented, type Examined, failureOf, possible } from '../examined.ts';

/** Looks both ends up, and tries the rules in an empty network namespace. Whether a firewall lets connections through shows only in a run. */
export async function examineInterception(
  link: InterceptedLink,
  effects: readonly Effect[],
  context: DriverContext,
  signal: AbortSignal,
): Promise<Examined> {
  const server = endpointText(link.to);
  if (context.composeProject !== undefined && !isLoopback(link.to.host))
    return possible(`connections to ${server}, which the gate starts with its Compose project`, effects);
  const lookup = await lookupOf(link, context, signal);
  const ends = await lookup.look(signal);
  refuseChecks(link.name, context.checked, ends);
  await refuseTwice(link, ends, context, signal);
  const [site] = ends.sites;
  const prevented = await failureOf(async () => {
    const { socketPath } = lookup;
    const [id] = ends.containers;
    const near = socketPath === null ? undefined : { socket: socketPath, ...(id !== undefined && { id }) };
    const reach = await findReach(signal, undefined, rights.network, near);
    if (site === undefined) return;
    if (site.inside) carryingWay(reach.way);
    const rules = interceptionOf(tableName('00000000'), { host: '127.0.0.1', port: 1 }, { site, ownPort: 2 });
    await rehearse(reach, ['nft', '-f', '-'], tableText(rules), signal);
  });
  const places = ends.sites.length === 1 ? '' : `, in ${ends.sites.length} containers`;
  return allPrevented(`connections to ${server} can be found${places}`, effects, prevented);
}
