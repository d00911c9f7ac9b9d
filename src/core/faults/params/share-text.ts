import type { FaultParams } from '../../model/plan/effect.ts';
import { quantityText } from '../../quantity/say.ts';
import { numberParam } from './number-param.ts';

/** ` on 30 % of connections`; empty for all connections. */
export function ofConnections(params: FaultParams): string {
  const share = numberParam(params, 'share');
  return share < 1 ? ` on ${quantityText('share', share)} of connections` : '';
}
