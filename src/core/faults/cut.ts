import { quantityText } from '../quantity/say.ts';
import type { Fault } from './fault.ts';
import { numberParam } from './params/number-param.ts';
import { share, size } from './params/params.ts';
import { sampled } from './params/sampled.ts';
import { ofConnections } from './params/share-text.ts';
import { chosenShare } from './params/strikes.ts';

/** Connections are closed in an orderly way in mid-stream, so that an answer looks complete and is not. */
export const cut: Fault = {
  kind: 'cut',
  summary: 'answers end in the middle',
  observed: 'a connection of the link was closed in mid-stream',
  asAdjective: 'cut-off',
  traits: { stops: { what: 'connections', clientSees: 'closed' }, delays: null, adds: null, strikes: chosenShare },
  params: {
    after: size({ summary: 'so many bytes towards the client', standard: '1B..4kB', min: 1 }),
    share: share({ summary: 'of the connections', standard: '100%' }),
  },
  lasts: '2s..10s',
  describe: (params) => `cuts after ${quantityText('size', numberParam(params, 'after'))}${ofConnections(params)}`,
  toxic(params, dice) {
    const closing = { end: { afterBytes: numberParam(params, 'after'), how: 'close' } as const };
    const isTouched = sampled(numberParam(params, 'share'), dice);
    return { connection: (number) => (isTouched(number) ? closing : undefined) };
  },
};
