import type { FaultParams } from '../../model/plan/effect.ts';
import type { Fractions } from '../../model/plan/fractions.ts';
import { quantityText } from '../../quantity/say.ts';
import { numberParam } from './number-param.ts';

/** `570 B`; `37 % of a response` before the run knows how long a response is. `null`: 0, which means immediately. */
export function afterText(params: FaultParams, fractions: Fractions = {}): string | null {
  const { after: fraction } = fractions;
  if (params.after === undefined && fraction !== undefined) return fraction > 0 ? `${quantityText('share', fraction)} of a response` : null;
  const bytes = numberParam(params, 'after');
  return bytes > 0 ? quantityText('size', bytes) : null;
}
