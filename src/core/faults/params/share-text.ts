import type { FaultParams } from '../../model/plan/effect.ts';
import { sayQuantity } from '../../quantity/say.ts';
import { numberIn } from './number-param.ts';

/** ` on 30 % of connections`; nothing when all are meant. */
export function ofConnections(params: FaultParams): string {
  const share = numberIn(params, 'share');
  return share < 1 ? ` on ${sayQuantity('share', share)} of connections` : '';
}
