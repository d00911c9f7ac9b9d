import type { QuantityKind } from '../quantity/quantity.ts';
import type { Axis } from './axis.ts';

/** What a person would turn first to see where it breaks. */
const order: readonly QuantityKind[] = ['duration', 'rate', 'count', 'bandwidth', 'share', 'size'];

/** Strengths before lengths: delay, rate, count, bandwidth, share, size; of the same kind, as the catalog has them; at last how long it lasts. */
export const byPrecedence = (axes: readonly Axis[]): readonly Axis[] => axes.toSorted((a, b) => rank(a) - rank(b));

const rank = ({ parameter, kind }: Axis): number => (parameter === 'lasts' ? order.length : order.indexOf(kind));
