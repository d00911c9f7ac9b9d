import type { Sighting } from '../../../core/model/plan/effect.ts';
import { quantityText } from '../../../core/quantity/say.ts';
import type { Installed } from '../../interception/installed.ts';

/** What the tables had counted at one moment. One that was installed again counts from 0, so each is compared with itself. */
export type CountsByTable = ReadonlyMap<Installed, Counted>;

export interface Counted {
  readonly cut: number;
  readonly passed: number;
}

/** Traffic that the link did not carry, or that lost its connection to the interception, shows nothing about the fault. */
export function pastTheLink(now: CountsByTable, before: CountsByTable): Sighting | null {
  const grown = (key: keyof Counted): number =>
    [...now].reduce((sum, [table, count]) => sum + count[key] - (before.get(table)?.[key] ?? 0), 0);
  const [cut, passed] = [grown('cut'), grown('passed')];
  if (passed > 0)
    return {
      ok: false,
      says: `${quantityText('count', passed)} packets went past the link while the fault was in place`,
      numbers: { passed },
    };
  if (cut > 0)
    return { ok: false, says: 'connections that are older than the link were reset while the fault was in place', numbers: { cut } };
  return null;
}
