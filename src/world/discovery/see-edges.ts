import { once } from 'node:events';
import { addressOfUrl } from '../../core/address/address-of-url.ts';
import { isLoopback } from '../../core/address/same-end.ts';
import { edgesIn } from '../../core/discovery/looks.ts';
import { seenEdges } from '../../core/discovery/seen-edges.ts';
import type { Config } from '../../core/model/config/config.ts';
import type { KnownEdge } from '../../core/model/edge.ts';
import { kindOf } from '../../core/targets/catalog.ts';
import { hostNames, namedBy } from './host-names.ts';
import { lookDuring, type Watched } from './looking.ts';
import { projectMembers, rootsOn, watchedContainers } from './subject.ts';

/** The checks are being measured: a look takes some ms, so there are few. A connection that is opened for each request is seen in about ten. */
const pauseMs = 200;

/** The processes that listen on the port of the preview, and on those of its targets. */
export async function rootsOfPreview({ preview, targets }: Pick<Config, 'preview' | 'targets'>): Promise<Watched['roots']> {
  const servers = targets.filter((target) => kindOf(target).isServer(target)).map((target) => kindOf(target).listensOn(target));
  const ports = [addressOfUrl(preview), ...servers].flatMap((at) => (at !== null && isLoopback(at.host) ? [at.port] : []));
  return (await Promise.all([...new Set(ports)].map(rootsOn))).flat();
}

/**
 * The edges on which the preview has connections until the signal aborts: those of the processes that listen on its port and on those of its targets,
 * and of the containers of the workspace's Compose project if a target is one. `null`: there is neither.
 */
export async function seeEdges(
  config: Pick<Config, 'preview' | 'targets'>,
  workspace: string,
  signal: AbortSignal,
): Promise<readonly KnownEdge[] | null> {
  const { targets } = config;
  const roots = await rootsOfPreview(config);
  const members = targets.some((target) => kindOf(target).isContainer) ? await projectMembers(workspace, signal) : [];
  if ((roots.length === 0 && members.length === 0) || signal.aborted) return null;
  const containers = await watchedContainers(members);
  const names = namedBy({ roots, folder: workspace }, containers, signal);
  const never = new AbortController();
  const over = async (): Promise<void> => {
    if (!signal.aborted) await once(signal, 'abort');
  };
  const { looks } = await lookDuring(() => ({ roots, containers }), over, never.signal, pauseMs);
  return seenEdges(
    edgesIn(looks, hostNames(members)(await names)).map(({ edge }) => edge),
    config,
  );
}
