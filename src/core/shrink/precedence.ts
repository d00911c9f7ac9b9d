import type { QuantityKind } from '../quantity/quantity.ts';
import type { Axis } from './axis.ts';

/** The order in which a person would change parameters to find the breaking point. */
const order: readonly QuantityKind[] = ['duration', 'rate', 'count', 'bandwidth', 'share', 'size'];

/**
 * What the config draws comes first. Then strengths before lengths: delay, rate, count, bandwidth, share, size. Parameters of the same kind keep the catalog's order. The fault's
 * length comes last.
 */
export const byPrecedence = (axes: readonly Axis[]): readonly Axis[] => axes.toSorted((a, b) => rank(a) - rank(b));

const rank = ({ parameter, kind, isDrawn }: Axis): number =>
  (isDrawn ? 0 : order.length + 1) + (parameter === 'lasts' ? order.length : order.indexOf(kind));
