import type { EffectOf } from '../../kubernetes/chaos-mesh/effect.ts';
import type { FaultParams } from '../../model/plan/effect.ts';
import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { duration, share } from '../params/params.ts';
import { sampled } from '../params/sampled.ts';
import { chosenShare, numberOr } from '../params/strikes.ts';

const inPods = (params: FaultParams): EffectOf<'http-delay'> => ({
  what: 'http-delay',
  delayMs: numberParam(params, 'delay'),
  share: numberParam(params, 'share'),
});

/** The link holds requests for a time before it forwards them. */
export const httpDelay: Fault = {
  kind: 'http-delay',
  summary: 'requests are delayed',
  observed: 'data was delayed on a connection of the link',
  asAdjective: 'slow',
  traits: { stops: null, delays: (params) => numberOr(params, 'delay', 0), adds: null, strikes: chosenShare },
  docs: {
    why: 'Some requests of an upstream are slow, for example those that miss its cache.',
    reveals: 'Calls without a timeout, and slow requests that block fast ones.',
    example: '{ fault: http-delay, on: app-to-stock, delay: 50ms..3s, share: 30% }',
  },
  severity: 'delay',
  params: {
    delay: duration({ summary: 'delay of each affected request', standard: '50ms..3s' }),
    share: share({ summary: 'share of the requests that the fault affects', standard: '10%..100%' }),
  },
  lasts: '5s..15s',
  describe: (params) =>
    `+${quantityText('duration', numberParam(params, 'delay'))} latency for ${quantityText('share', numberParam(params, 'share'))} of requests`,
  chaosMesh: inPods,
  litmus: inPods,
  istio: inPods,
  toxic(params, dice) {
    const struck = { delayMs: numberParam(params, 'delay') };
    const isTouched = sampled(numberParam(params, 'share'), dice);
    return { connection: (connection) => ({ request: (request) => (isTouched(connection, request) ? struck : undefined) }) };
  },
  http: true,
};
