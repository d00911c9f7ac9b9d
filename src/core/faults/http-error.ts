import { quantityText } from '../quantity/say.ts';
import type { Fault } from './fault.ts';
import { numberParam } from './params/number-param.ts';
import { share, status } from './params/params.ts';
import { sampled } from './params/sampled.ts';
import { chosenShare } from './params/strikes.ts';

/** The link answers in the server's place; the request never gets there. */
export const httpError: Fault = {
  kind: 'http-error',
  summary: 'requests are answered with an error',
  observed: 'a request was answered by the link',
  asAdjective: 'failing',
  traits: { stops: { what: 'responses', clientSees: 'error' }, delays: null, adds: null, strikes: chosenShare },
  params: {
    status: status({ summary: 'of the answer', standard: '[500, 502, 503, 504, 429]' }),
    share: share({ summary: 'of the requests', standard: '10%..100%' }),
  },
  lasts: '5s..15s',
  describe: (params) => `status ${numberParam(params, 'status')} for ${quantityText('share', numberParam(params, 'share'))} of requests`,
  toxic(params, dice) {
    const struck = { status: numberParam(params, 'status') };
    const isTouched = sampled(numberParam(params, 'share'), dice);
    return { connection: (connection) => ({ request: (request) => (isTouched(connection, request) ? struck : undefined) }) };
  },
  http: true,
};
