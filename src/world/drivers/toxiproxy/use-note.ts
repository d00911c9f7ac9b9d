import { printable } from '../../../core/quantity/printable.ts';
import type { ToxiproxyTarget } from '../../../core/targets/toxiproxy.ts';
import type { SeenProxy } from '../../discovery/see-proxy-users.ts';
import type { DriverContext } from '../driver-context.ts';

const mostNames = 5;
const unseen =
  'a connection of the preview to the upstream itself bypasses its Toxiproxy, and no fault strikes it: whether the preview uses the proxy shows only in the checks';

/** What to tell users about who uses the proxy: a fault of it strikes no connection that leads to the upstream itself. `null`: nothing. */
export async function useNote(
  { name }: ToxiproxyTarget,
  { preview, targets, workspace }: Pick<DriverContext, 'preview' | 'targets' | 'workspace'>,
  proxy: SeenProxy,
  signal: AbortSignal,
): Promise<string | null> {
  // Loaded only here: most runs have no such target.
  const { seeProxyUsers } = await import('../../discovery/see-proxy-users.ts');
  const users = await seeProxyUsers({ preview, targets }, workspace, proxy, signal).catch(() => null);
  signal.throwIfAborted();
  if (users === null || (users.past.length === 0 && users.through.length === 0)) return unseen;
  if (users.past.length === 0) return null;
  const names = users.past.slice(0, mostNames).map((one) => printable(one, 60));
  const more = users.past.length > mostNames ? `, and ${users.past.length - mostNames} more` : '';
  const also = users.through.length === 0 ? ', and none to the proxy was seen' : '';
  return `a connection to ${printable(proxy.upstream, 100)} itself bypasses the Toxiproxy of target "${name}", so none of its faults strikes it (${names.join(', ')}${more}${also})`;
}
