import type { CheckConfig } from '../pair.ts';

/** Orders are posted 20 times a second, and listed at the end; the list is an error while some orders are still in transit. */
export const orders: CheckConfig = {
  name: 'orders',
  writes: {
    write: { path: '/orders', body: '{id} {content}' },
    read: { path: '/orders?run={run}', list: true },
    timeout: '2s',
  },
  rate: '20/s',
  steady: { success: '95%' },
  during: { success: '90%' },
  recovers: '3s',
};
