import { quantityText } from '../quantity/say.ts';
import type { Fault } from './fault.ts';
import { numberParam } from './params/number-param.ts';
import { duration, share } from './params/params.ts';
import { sampled } from './params/sampled.ts';
import { chosenShare, numberOr } from './params/strikes.ts';

/** Requests wait at the link before they go on. */
export const httpDelay: Fault = {
  kind: 'http-delay',
  summary: 'requests are held back',
  observed: 'data was held back on a connection of the link',
  asAdjective: 'slow',
  traits: { stops: null, delays: (params) => numberOr(params, 'delay', 0), adds: null, strikes: chosenShare },
  params: {
    delay: duration({ summary: 'how long a request is held back', standard: '50ms..3s' }),
    share: share({ summary: 'of the requests', standard: '10%..100%' }),
  },
  lasts: '5s..15s',
  describe: (params) =>
    `+${quantityText('duration', numberParam(params, 'delay'))} latency for ${quantityText('share', numberParam(params, 'share'))} of requests`,
  toxic(params, dice) {
    const struck = { delayMs: numberParam(params, 'delay') };
    const isTouched = sampled(numberParam(params, 'share'), dice);
    return { connection: (connection) => ({ request: (request) => (isTouched(connection, request) ? struck : undefined) }) };
  },
  http: true,
};
