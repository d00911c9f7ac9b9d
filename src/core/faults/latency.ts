import { quantityText } from '../quantity/say.ts';
import { noise } from '../random/noise.ts';
import type { Fault } from './fault.ts';
import { numberParam } from './params/number-param.ts';
import { duration, share } from './params/params.ts';
import { sampled } from './params/sampled.ts';
import { ofConnections } from './params/share-text.ts';
import { chosenShare, numberOr } from './params/strikes.ts';

/** Each piece of data on its way back to the client is late by `delay`, plus anything up to `jitter`. */
export const latency: Fault = {
  kind: 'latency',
  summary: 'answers come late',
  observed: 'data was held back on a connection of the link',
  asAdjective: 'slow',
  traits: {
    stops: null,
    delays: (params) => numberOr(params, 'delay', 0) + numberOr(params, 'jitter', 0) / 2,
    adds: null,
    strikes: chosenShare,
  },
  params: {
    delay: duration({ summary: 'how much later each piece of an answer comes', standard: '50ms..3s' }),
    jitter: duration({ summary: 'up to so much more, drawn anew for each piece', standard: '5ms..200ms', min: 0 }),
    share: share({ summary: 'of the connections', standard: '100%' }),
  },
  lasts: '5s..15s',
  describe(params) {
    const jitterMs = numberParam(params, 'jitter');
    const more = jitterMs > 0 ? ` (and up to ${quantityText('duration', jitterMs)} of jitter)` : '';
    return `+${quantityText('duration', numberParam(params, 'delay'))} latency${more}${ofConnections(params)}`;
  },
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
