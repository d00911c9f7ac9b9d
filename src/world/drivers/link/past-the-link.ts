import type { Sighting } from '../../../core/model/plan/effect.ts';
import { quantityText } from '../../../core/quantity/say.ts';
import type { Installed } from '../../interception/installed.ts';

/** What the tables had counted at one moment. One that was installed again counts from 0, so each is compared with itself. */
export type CountsByTable = ReadonlyMap<Installed, Counted>;

export interface Counted {
  readonly cut: number;
  readonly passed: number;
}

/**
 * Traffic that the link did not carry, or that lost its connection to the interception, shows nothing about the fault.
 * @param missed addresses of a host outside that a client has used since then, and that the gate found later
 */
export function pastTheLink(now: CountsByTable, before: CountsByTable, missed: number): Sighting | null {
  const grown = (key: keyof Counted): number =>
    [...now].reduce((sum, [table, count]) => sum + count[key] - (before.get(table)?.[key] ?? 0), 0);
  const [cut, passed] = [grown('cut'), grown('passed')];
  if (passed > 0)
    return {
      ok: false,
      says: `${quantityText('count', passed)} packets went past the link while the fault was in place`,
      numbers: { passed },
    };
  if (missed > 0)
    return {
      ok: false,
      says: 'a client used an address of the host that the gate did not know yet, so its connections went past the link',
      numbers: { missed },
    };
  if (cut > 0)
    return { ok: false, says: 'connections that are older than the link were reset while the fault was in place', numbers: { cut } };
  return null;
}
