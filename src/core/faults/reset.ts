import { quantityText } from '../quantity/say.ts';
import type { Fault } from './fault.ts';
import { numberParam } from './params/number-param.ts';
import { share, size } from './params/params.ts';
import { sampled } from './params/sampled.ts';
import { ofConnections } from './params/share-text.ts';
import { chosenShare } from './params/strikes.ts';

/** Connections end with RST: at once, or when `after` bytes of an answer have passed. */
export const reset: Fault = {
  kind: 'reset',
  summary: 'connections are torn down with RST',
  observed: 'a connection of the link was reset',
  asAdjective: 'resetting',
  traits: { stops: { what: 'connections', clientSees: 'reset' }, delays: null, adds: null, strikes: chosenShare },
  params: {
    after: size({ summary: 'so many bytes towards the client; 0: at once', standard: '0B..4kB' }),
    share: share({ summary: 'of the connections', standard: '100%' }),
  },
  lasts: '2s..10s',
  describe(params) {
    const afterBytes = numberParam(params, 'after');
    return `resets ${afterBytes > 0 ? `after ${quantityText('size', afterBytes)}` : 'at once'}${ofConnections(params)}`;
  },
  toxic(params, dice) {
    const afterBytes = numberParam(params, 'after');
    const struck = afterBytes > 0 ? { end: { afterBytes, how: 'reset' } as const } : ({ at: 'reset' } as const);
    const isTouched = sampled(numberParam(params, 'share'), dice);
    return { connection: (number) => (isTouched(number) ? struck : undefined) };
  },
};
