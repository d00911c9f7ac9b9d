import { addressOfUrl } from '../../core/address/address-of-url.ts';
import { endpointText } from '../../core/address/endpoint.ts';
import { sham } from '../../core/faults/sham.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { Sighting } from '../../core/model/plan/effect.ts';
import { isIntercepted, type LinkTarget, link as linkTarget } from '../../core/targets/link.ts';
import { carrierOf, type LinkKeeper } from '../interception/carrier.ts';
import { identityOf } from '../process/identity.ts';
import { isListenedOn } from '../process/listeners.ts';
import type { Driver, DriverKind } from './driver.ts';
import { allPrevented, possible } from './examined.ts';
import { withFlush } from './flush/with-flush.ts';
import { examineInterception } from './link/examine.ts';
import { interceptedDriver } from './link/intercepted.ts';
import { observedOf } from './link/observe.ts';
import { observedEffectOf, shamOf } from './link/observed-effect.ts';

/** A TCP connection that the keeper carries. One that is intercepted is opened when the target starts, because its ends are looked up then. */
export const linkKind: DriverKind<LinkTarget> = {
  driver(target, context) {
    const carrier = carrierOf(context.keeper, context.startCarrier, context.runId);
    const carried = linkDriver(target.name, carrier.keeper);
    const driver = isIntercepted(target) ? interceptedDriver(target, context, carried, carrier) : carried;
    return withFlush(driver, target.name, linkTarget.expendable(target));
  },
  async examine(target, effects, context, signal) {
    if (isIntercepted(target)) return examineInterception(target, effects, context, signal);
    const { listen, to } = target;
    if (listen === null) return possible('carried between command checks and the preview', effects);
    const isTaken = await isListenedOn(listen.port);
    const found = `carried from ${endpointText(listen)} to ${to === 'preview' ? 'the preview' : endpointText(to)}`;
    const failure = new GateFailure('LINK_UNAVAILABLE', `a program listens on ${endpointText(listen)} already`, {
      hint: 'stop it, or give the link another address in `listen`, and the application as well',
    });
    return allPrevented(found, effects, isTaken ? failure : null);
  },
  async open(target, { keeper, preview, http, signal }) {
    if (isIntercepted(target)) return null;
    const to = target.to === 'preview' ? addressOfUrl(preview) : target.to;
    const { listen } = await keeper.ask({ ask: 'link.open', link: target.name, listen: target.listen, to, http }, signal);
    return listen;
  },
};

const linkDriver = (link: string, keeper: LinkKeeper): Driver => ({
  endsAtOnce: true,
  async prepare(_effect, id, signal) {
    const { disturbed } = await keeper.ask({ ask: 'link.counts', link }, signal);
    if (disturbed) throw new GateFailure('TARGET_UNAVAILABLE', 'the link is disturbed already');
    const identity = await identityOf(keeper.pid);
    if (identity === null) throw new GateFailure('KEEPER_LOST', 'the keeper, the process that carries the links, has ended');
    return { id, target: link, kind: 'link.clear', state: { link, keeper: { ...identity } } };
  },
  async apply(effect, _undo, signal) {
    await keeper.ask({ ask: 'link.disturb', link, effect }, signal);
  },
  async observeEffect(effect, _undo, signal) {
    const counts = await keeper.ask({ ask: 'link.counts', link }, signal);
    return effect.kind === sham.kind ? shamOf(counts) : observedEffectOf(counts, effect);
  },
  async undo(_undo, signal) {
    await keeper.ask({ ask: 'link.clear', link }, signal);
  },
  async verifyRemoved(_effect, _undo, signal) {
    const { disturbed } = await keeper.ask({ ask: 'link.counts', link }, signal);
    if (disturbed) return { ok: false, says: 'the link is still disturbed', numbers: {} };
    return removalSighting(await keeper.ask({ ask: 'link.probe', link }, signal));
  },
  observe: async (signal) => observedOf(await keeper.ask({ ask: 'link.counts', link }, signal)),
});

/**
 * A link is restored when a client that connects through it gets the same result as one that connects to the server itself. A server that
 * is down is not a fault of the link, which still accepts the connection and then closes it.
 */
function removalSighting({ outcome, server }: { outcome: string; server: string }): Sighting {
  if (outcome === 'connected') return { ok: true, says: 'a connection through the link stands', numbers: {} };
  const excused = server !== 'connected' && outcome !== 'refused';
  return { ok: excused, says: `through the link: ${outcome}; the server itself: ${server}`, numbers: {} };
}
