import type { Finding } from '../../model/result/result.ts';
import { count } from './numbers.ts';

/** `12 gone, 3 doubled`. */
export const lostCounts = ({ reasons, bad }: Finding): string =>
  reasons.length === 0 ? `${count(bad)} lost` : reasons.map(({ reason, count: times }) => `${count(times)} ${reason}`).join(', ');
