import type { Fault } from '../fault.ts';
import { afterText } from '../params/after-text.ts';
import { numberParam } from '../params/number-param.ts';
import { share, size } from '../params/params.ts';
import { sampled } from '../params/sampled.ts';
import { ofConnections } from '../params/share-text.ts';
import { chosenShare } from '../params/strikes.ts';

/** Connections are closed in an orderly way in mid-stream, so that a truncated response looks complete. */
export const cut: Fault = {
  kind: 'cut',
  summary: 'connections are closed in the middle of a response',
  observed: 'a connection of the link was closed in mid-stream',
  asAdjective: 'cut-off',
  traits: { stops: { what: 'connections', clientSees: 'closed' }, delays: null, adds: null, strikes: chosenShare },
  docs: {
    why: 'A proxy or a server closes a connection in the middle of a response, without an error on the socket.',
    reveals: 'Clients that take a truncated response for a complete one.',
    example: '{ fault: cut, on: app-to-redis, after: 1B..4kB, share: 50% }',
  },
  severity: 'share',
  params: {
    after: size({
      summary: 'bytes to the client after which the link closes the connection',
      standard: '1B..4kB',
      min: 1,
      withinResponse: true,
    }),
    share: share({ summary: 'share of the connections that the fault affects', standard: '100%' }),
  },
  lasts: '2s..10s',
  describe: (params, fractions) => `cuts after ${afterText(params, fractions) ?? 'the first byte'}${ofConnections(params)}`,
  proxy(params) {
    const attributes = { bytes: Math.round(numberParam(params, 'after')) };
    return { toxics: [{ type: 'limit_data', stream: 'downstream', toxicity: numberParam(params, 'share'), attributes }] };
  },
  toxic(params, dice) {
    const closing = { end: { afterBytes: numberParam(params, 'after'), how: 'close' } as const };
    const isTouched = sampled(numberParam(params, 'share'), dice);
    return { connection: (number) => (isTouched(number) ? closing : undefined) };
  },
};
