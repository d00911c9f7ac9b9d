import type { InterceptedLink } from '../../../core/targets/link.ts';
import type { Carrier } from '../../interception/carrier.ts';
import type { Driver } from '../driver.ts';
import type { DriverContext } from '../driver-context.ts';
import { helperStepMs } from '../helpers-owed.ts';
import { interceptionFor } from './interception.ts';
import { type CountsByTable, pastTheLink } from './past-the-link.ts';

/**
 * A link whose clients are not pointed at it: their connections are led to the keeper, which carries them like those of every link.
 * @param carried the driver of a link that is open at its carrier
 */
export function interceptedDriver(target: InterceptedLink, context: DriverContext, carried: Driver, carrier: Carrier): Driver {
  const interception = interceptionFor(target, context, carrier);
  const before = new Map<string, { readonly counts: CountsByTable; readonly missed: number }>();
  return {
    ...carried,
    claims: interception.claims,
    start: interception.start,
    prepareMs: helperStepMs,
    observeMs: (undo) => Math.max(carried.observeMs?.(undo) ?? 0, interception.areHelpersUsed() ? helperStepMs : 0),
    async prepare(effect, id, signal) {
      before.set(id, { counts: await interception.counts(signal), missed: interception.missed() });
      return carried.prepare(effect, id, signal);
    },
    async observeEffect(effect, undo, signal) {
      const then = before.get(undo.id);
      const now = await interception.counts(signal);
      const past = then === undefined ? null : pastTheLink(now, then.counts, interception.missed() - then.missed);
      return past ?? carried.observeEffect(effect, undo, signal);
    },
    async observe(signal) {
      const cut = await interception.cut(signal);
      return { ...(await carried.observe?.(signal)), cut };
    },
    async verifyRemoved(effect, undo, signal) {
      before.delete(undo.id);
      return carried.verifyRemoved(effect, undo, signal);
    },
    stop: interception.stop,
  };
}
