import type { Json } from '../../../src/core/model/json.ts';
import type { Pair, Sandbox, System } from '../pair.ts';
import { app, either, linked, page, started } from '../parts.ts';

/** A page that sends requests to a service over NATS, with a link to the server; see `apps/nats-front.js` for its options. */
const overNats = (sandbox: Sandbox, options: Json, system: Pick<System, 'checks' | 'faults'>): System => {
  const { port } = sandbox;
  return {
    preview: port('front'),
    targets: {
      nats: started(['nats-server', '-a', '127.0.0.1', '-p', String(port('nats'))], port('nats')),
      quotes: started(app('nats-quotes', port('quotes'), port('nats')), port('quotes'), '/'),
      'front-to-nats': linked(port('link'), port('nats')),
      front: started(app('nats-front', port('front'), port('link'), JSON.stringify(options)), port('front'), '/'),
    },
    ...system,
  };
};

/** The client gives up after ten attempts by default: https://github.com/nats-io/nats.js, "Connection options". */
export const natsReconnect: Pair = {
  difference: 'the NATS client gives up after `maxReconnectAttempts: 10`, its default, 250 ms apart, instead of never',
  weakness: 'no-reconnect',
  needs: ['nats-server'],
  system(sandbox) {
    const connection = { reconnectTimeWait: 250, maxReconnectAttempts: either(sandbox, -1, 10) };
    return overNats(
      sandbox,
      { connection, request: { timeout: 250 }, fallback: 'none' },
      {
        checks: [page({ during: { success: '0%' } })],
        faults: [
          { fault: 'refuse', on: 'front-to-nats', lasts: '6s..8s' },
          { fault: 'flap', on: 'front-to-nats', down: '5s..6s', up: '1s', lasts: '8s..10s' },
        ],
      },
    );
  },
};

export const natsRequest: Pair = {
  difference: 'a request over NATS has the default timeout of 1 s, instead of 250 ms, although the page must respond in 600 ms',
  weakness: 'timeout-too-long',
  needs: ['nats-server'],
  breakingPoint: { parameter: 'delay', value: 600 },
  system(sandbox) {
    const connection = { reconnectTimeWait: 250, maxReconnectAttempts: -1 };
    return overNats(
      sandbox,
      { connection, request: either<Json>(sandbox, { timeout: 250 }, null), fallback: 'stale' },
      {
        checks: [page({ during: { success: '90%', p90: '600ms' } }, { timeout: '2s' })],
        faults: [
          { fault: 'latency', on: 'front-to-nats', delay: '2s..4s', jitter: '0ms', lasts: '6s..8s' },
          { fault: 'pause', on: 'quotes', lasts: '6s..8s' },
        ],
      },
    );
  },
};
