import type { EffectOf } from '../../kubernetes/chaos-mesh/effect.ts';
import type { FaultParams } from '../../model/plan/effect.ts';
import { quantityText } from '../../quantity/say.ts';
import { noise } from '../../random/noise.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { duration, share } from '../params/params.ts';
import { sampled } from '../params/sampled.ts';
import { ofConnections } from '../params/share-text.ts';
import { chosenShare, numberOr } from '../params/strikes.ts';

const inPods = (params: FaultParams): EffectOf<'delay'> => ({
  what: 'delay',
  delayMs: numberParam(params, 'delay'),
  jitterMs: numberParam(params, 'jitter'),
  share: numberParam(params, 'share'),
});

/** Each chunk of data to the client is delayed by `delay`, plus a random time up to `jitter`. */
export const latency: Fault = {
  kind: 'latency',
  summary: 'responses are delayed',
  observed: 'data was delayed on a connection of the link',
  asAdjective: 'slow',
  traits: {
    stops: null,
    delays: (params) => numberOr(params, 'delay', 0) + numberOr(params, 'jitter', 0) / 2,
    adds: null,
    strikes: chosenShare,
  },
  docs: {
    why: 'An upstream is overloaded, or the network path to it becomes longer.',
    reveals: 'Calls without a timeout, and timeouts that are longer than users wait.',
    example: '{ fault: latency, on: app-to-redis, delay: 50ms..3s }',
  },
  severity: 'delay',
  params: {
    delay: duration({ summary: 'delay of each chunk of a response', standard: '50ms..3s' }),
    jitter: duration({ summary: 'upper bound of an extra delay, drawn for each chunk', standard: '5ms..200ms', min: 0 }),
    share: share({ summary: 'share of the connections that the fault affects', standard: '100%' }),
  },
  lasts: '5s..15s',
  describe(params) {
    const jitterMs = numberParam(params, 'jitter');
    const more = jitterMs > 0 ? ` and up to ${quantityText('duration', jitterMs)} of jitter` : '';
    return `+${quantityText('duration', numberParam(params, 'delay'))} latency${more}${ofConnections(params)}`;
  },
  proxy(params) {
    // The jitter of Toxiproxy goes in both directions.
    const halfMs = numberParam(params, 'jitter') / 2;
    const attributes = { latency: Math.round(numberParam(params, 'delay') + halfMs), jitter: Math.round(halfMs) };
    return { toxics: [{ type: 'latency', stream: 'downstream', toxicity: numberParam(params, 'share'), attributes }] };
  },
  chaosMesh: inPods,
  litmus: inPods,
  toxic(params, dice) {
    const delayMs = numberParam(params, 'delay');
    const jitterMs = numberParam(params, 'jitter');
    const isTouched = sampled(numberParam(params, 'share'), dice);
    const units = noise(dice.under('jitter'));
    return {
      connection: (number) => (isTouched(number) ? { delayMs: (piece) => delayMs + jitterMs * units(number, piece) } : undefined),
    };
  },
};
