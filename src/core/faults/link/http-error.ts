import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { share, status } from '../params/params.ts';
import { sampled } from '../params/sampled.ts';
import { chosenShare } from '../params/strikes.ts';

/** The link responds instead of the server, which never gets the request. */
export const httpError: Fault = {
  kind: 'http-error',
  summary: 'requests get an error response from the link',
  observed: 'the link responded to a request',
  asAdjective: 'failing',
  traits: { stops: { what: 'responses', clientSees: 'error' }, delays: null, adds: null, strikes: chosenShare },
  docs: {
    why: 'An upstream returns errors during a bad deployment, an overload or a rate limit.',
    reveals: 'Pages without a fallback, and retries that multiply the load on a failing upstream.',
    example: '{ fault: http-error, on: app-to-stock, status: [500, 503], share: 10%..100% }',
  },
  severity: 'share',
  params: {
    status: status({ summary: 'status of the response', standard: '[500, 502, 503, 504, 429]' }),
    share: share({ summary: 'share of the requests that the fault affects', standard: '10%..100%' }),
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
