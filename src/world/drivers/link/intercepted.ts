import type { InterceptedLink } from '../../../core/targets/link.ts';
import type { Carrier } from '../../interception/carrier.ts';
import type { Driver } from '../driver.ts';
import type { DriverContext } from '../driver-context.ts';
import { helperStepMs } from '../helpers-owed.ts';
import { interceptorFor } from './interceptor.ts';
import { type CountsByTable, pastTheLink } from './past-the-link.ts';

/**
 * A link whose clients are not pointed at it: their connections are led to the keeper, which carries them like those of every link.
 * @param carried the driver of a link that is open at its carrier
 */
export function interceptedDriver(target: InterceptedLink, context: DriverContext, carried: Driver, carrier: Carrier): Driver {
  const interceptor = interceptorFor(target, context, carrier);
  const before = new Map<string, { readonly counts: CountsByTable; readonly missed: number }>();
  return {
    ...carried,
    claims: interceptor.claims,
    start: interceptor.start,
    prepareMs: helperStepMs,
    observeMs: (undo) => Math.max(carried.observeMs?.(undo) ?? 0, interceptor.areHelpersUsed() ? helperStepMs : 0),
    async prepare(effect, id, signal) {
      before.set(id, { counts: await interceptor.counts(signal), missed: interceptor.missed() });
      return carried.prepare(effect, id, signal);
    },
    async observeEffect(effect, undo, signal) {
      const then = before.get(undo.id);
      const now = await interceptor.counts(signal);
      const past = then === undefined ? null : pastTheLink(now, then.counts, interceptor.missed() - then.missed);
      return past ?? carried.observeEffect(effect, undo, signal);
    },
    async observe(signal) {
      const cut = await interceptor.cut(signal);
      return { ...(await carried.observe?.(signal)), cut };
    },
    async verifyRemoved(effect, undo, signal) {
      before.delete(undo.id);
      return carried.verifyRemoved(effect, undo, signal);
    },
    stop: interceptor.stop,
  };
}
