import { facts } from '../../quantity/facts.ts';
import type { QuantityKind } from '../../quantity/quantity.ts';
import type { Param } from './param.ts';

type Description = Pick<Param, 'summary' | 'standard'> & Partial<Pick<Param, 'min' | 'max' | 'weaker' | 'withinResponse' | 'optional'>>;

const param =
  (kind: QuantityKind, usual: Pick<Param, 'min' | 'max' | 'weaker'>) =>
  (description: Description): Param => ({ kind, ...usual, ...description });

/** In ms. A shorter one is less severe. */
export const duration = param('duration', { min: 1, max: 60_000, weaker: 'low' });
/** Requests per second; fewer than one would have no effect. */
export const rate = param('rate', { min: 1, max: 1000, weaker: 'low' });
/** Bytes per second. A larger one is less severe. */
export const bandwidth = param('bandwidth', { min: 1, max: 100e6, weaker: 'high' });
/** In bytes. A larger one is less severe. */
export const size = param('size', { min: 0, max: 10e6, weaker: 'high' });
/** Above 0 and at most 1: a fault that affects no traffic shows nothing. */
export const share = param('share', { min: 0.01, max: 1, weaker: 'low' });
export const count = param('count', { min: 1, max: 500, weaker: 'low' });
/** Statuses differ in kind, not in severity. */
export const status = param('status', { min: 400, max: facts.status.max, weaker: 'neither' });
