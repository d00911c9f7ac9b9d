import type { EffectOf } from '../../kubernetes/chaos-mesh/effect.ts';
import type { FaultParams } from '../../model/plan/effect.ts';
import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { duration, share, status } from '../params/params.ts';
import { sampled } from '../params/sampled.ts';
import { chosenShare, numberOr } from '../params/strikes.ts';

/** Responses that ask a client to come again later (RFC 9110 sections 15.5.14 and 15.6.4, RFC 6585 section 4). */
const laterStatuses: readonly (number | string)[] = [413, 429, 503];

/** The link responds instead of the server, which never gets the request. */
export const httpError: Fault = {
  kind: 'http-error',
  summary: 'requests get an error response from the link',
  observed: 'the link responded to a request',
  asAdjective: 'failing',
  traits: { stops: { what: 'responses', clientSees: 'error' }, delays: null, adds: null, strikes: chosenShare },
  docs: {
    why: 'An upstream returns errors during a bad deployment, an overload or a rate limit.',
    reveals: 'Pages without a fallback, retries that multiply the load on a failing upstream, and clients that ignore `Retry-After`.',
    example: '{ fault: http-error, on: app-to-stock, status: [500, 503], share: 10%..100% }',
  },
  severity: 'share',
  params: {
    status: status({ summary: 'status of the response', standard: '[500, 502, 503, 504, 429]' }),
    share: share({ summary: 'share of the requests that the fault affects', standard: '10%..100%' }),
    'retry-after': duration({
      summary: 'the header `Retry-After`, rounded up to whole seconds; only with `status: [429, 503]`, or 413',
      standard: '1s..10s',
      min: 1_000,
      weaker: 'neither',
      optional: true,
    }),
  },
  conflict({ status: statuses, 'retry-after': retryAfter }) {
    if (retryAfter === undefined || statuses === undefined) return null;
    if ('oneOf' in statuses && statuses.oneOf.every((one) => laterStatuses.includes(one))) return null;
    return {
      param: 'retry-after',
      message: 'only the statuses 413, 429 and 503 ask a client to come again later, and `status` can be another one',
      hint: 'write `status: [429, 503]`, or leave `retry-after` out',
    };
  },
  lasts: '5s..15s',
  describe(params) {
    const seconds = retryAfterSeconds(params);
    const later = seconds > 0 ? ` (retry after ${seconds} s)` : '';
    return `status ${numberParam(params, 'status')}${later} for ${quantityText('share', numberParam(params, 'share'))} of requests`;
  },
  chaosMesh: inPods,
  litmus: inPods,
  istio: inPods,
  toxic(params, dice) {
    const seconds = retryAfterSeconds(params);
    const struck = { status: numberParam(params, 'status'), ...(seconds > 0 && { retryAfterSeconds: seconds }) };
    const isTouched = sampled(numberParam(params, 'share'), dice);
    return { connection: (connection) => ({ request: (request) => (isTouched(connection, request) ? struck : undefined) }) };
  },
  http: true,
};

/** 0: the response has no such header. */
const retryAfterSeconds = (params: FaultParams): number => Math.ceil(numberOr(params, 'retry-after', 0) / 1000);

function inPods(params: FaultParams): EffectOf<'http-error'> {
  const seconds = retryAfterSeconds(params);
  const struck = { status: numberParam(params, 'status'), share: numberParam(params, 'share') };
  return { what: 'http-error', ...struck, ...(seconds > 0 && { retryAfterSeconds: seconds }) };
}
