import { largestIn } from '../../quantity/domain-ends.ts';
import type { Fault } from '../fault.ts';
import { afterText } from '../params/after-text.ts';
import { numberParam } from '../params/number-param.ts';
import { share, size } from '../params/params.ts';
import { sampled } from '../params/sampled.ts';
import { ofConnections } from '../params/share-text.ts';
import { chosenShare } from '../params/strikes.ts';

/** Connections end with RST: immediately, or after `after` bytes of a response. */
export const reset: Fault = {
  kind: 'reset',
  summary: 'connections end with an error (RST)',
  observed: 'a connection of the link was reset',
  asAdjective: 'resetting',
  traits: { stops: { what: 'connections', clientSees: 'reset' }, delays: null, adds: null, strikes: chosenShare },
  docs: {
    why: 'A load balancer, a firewall or a crashed server ends connections that clients still use.',
    reveals: 'Connection pools that return dead connections, and writes that are repeated without an idempotency key.',
    example: '{ fault: reset, on: app-to-redis, after: 0B..4kB, share: 50% }',
  },
  severity: 'share',
  params: {
    after: size({
      summary: 'bytes to the client after which the link resets the connection; 0: immediately',
      standard: '0B..4kB',
      withinResponse: true,
    }),
    share: share({ summary: 'share of the connections that the fault affects', standard: '100%' }),
  },
  lasts: '2s..10s',
  describe(params, fractions) {
    const after = afterText(params, fractions);
    return `resets ${after === null ? 'immediately' : `after ${after}`}${ofConnections(params)}`;
  },
  proxy: (params) => ({
    toxics: [{ type: 'reset_peer', stream: 'downstream', toxicity: numberParam(params, 'share'), attributes: { timeout: 0 } }],
  }),
  limitOfProxy: ({ after }) =>
    after === undefined || largestIn(after) > 0
      ? { isRefused: true, message: 'Toxiproxy cannot reset after a number of bytes', hint: 'write `after: 0B`, or use `cut`' }
      : null,
  toxic(params, dice) {
    const afterBytes = numberParam(params, 'after');
    const struck = afterBytes > 0 ? { end: { afterBytes, how: 'reset' } as const } : ({ at: 'reset' } as const);
    const isTouched = sampled(numberParam(params, 'share'), dice);
    return { connection: (number) => (isTouched(number) ? struck : undefined) };
  },
};
