import { sayQuantity } from '../quantity/say.ts';
import type { Fault } from './fault.ts';
import { numberIn } from './params/number-param.ts';
import { share, status } from './params/params.ts';
import { chosen } from './params/sampled.ts';

/** The link answers in the server's place; the request never gets there. */
export const httpError: Fault = {
  kind: 'http-error',
  summary: 'requests are answered with an error',
  observed: 'a request was answered by the link',
  asAdjective: 'failing',
  params: {
    status: status({ summary: 'of the answer', standard: '[500, 502, 503, 504, 429]' }),
    share: share({ summary: 'of the requests', standard: '10%..100%' }),
  },
  lasts: '5s..15s',
  says: (params) => `status ${numberIn(params, 'status')} for ${sayQuantity('share', numberIn(params, 'share'))} of requests`,
  toxic(params, dice) {
    const struck = { status: numberIn(params, 'status') };
    const isTouched = chosen(numberIn(params, 'share'), dice);
    return { connection: (connection) => ({ request: (request) => (isTouched(connection, request) ? struck : undefined) }) };
  },
  http: true,
};
