import { endpointText } from '../../core/address/endpoint.ts';
import { GateFailure } from '../../core/model/failure.ts';
import { type InterceptedLink, isInterceptedLink } from '../../core/targets/link.ts';
import { lookupOf, type Surroundings } from './ends.ts';
import { placeOf } from './planned.ts';
import type { Ends, Site } from './site.ts';

/**
 * Two links may spell one server differently: `db:5432` and `127.0.0.1:5432`, where that port leads into the container. Only the first one would get
 * its connections.
 * @throws GateFailure TARGET_REFUSED where an earlier link of the config intercepts the same connections
 */
export async function refuseTwice(link: InterceptedLink, ends: Ends, around: Surroundings, signal: AbortSignal): Promise<void> {
  for (const other of around.targets.filter(isInterceptedLink)) {
    if (other.name === link.name) return;
    const theirs = await lookupOf(other, around, signal)
      .then((lookup) => lookup.look(signal))
      .catch(() => null);
    // One that cannot be looked up fails for its own reason.
    if (theirs === null || !ends.sites.some((site) => theirs.sites.some((one) => isSame(site, one)))) continue;
    throw new GateFailure(
      'TARGET_REFUSED',
      `links "${other.name}" (\`to: ${endpointText(other.to)}\`) and "${link.name}" (\`to: ${endpointText(link.to)}\`) intercept the same connections`,
      { hint: `remove \`${link.name}\`, and use \`${other.name}\` for all faults` },
    );
  }
}

const isSame = (a: Site, b: Site): boolean =>
  placeOf(a) === placeOf(b) && a.server.port === b.server.port && a.rules.side === b.rules.side && meet(serversOf(a), serversOf(b));

const serversOf = ({ rules }: Site): readonly string[] | null => (rules.side === 'client' ? rules.servers : null);

const meet = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  a === null || b === null || a.some((one) => b.includes(one));
