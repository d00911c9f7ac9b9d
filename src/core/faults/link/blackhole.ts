import type { Fault } from '../fault.ts';
import { allTraffic } from '../params/strikes.ts';

/** Connections are accepted, and no byte passes in either direction. */
export const blackhole: Fault = {
  kind: 'blackhole',
  summary: 'connections are accepted, and no byte passes',
  observed: 'bytes went into the link and did not come out',
  asAdjective: 'silent',
  traits: { stops: { what: 'connections', clientSees: 'silence' }, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A firewall drops packets, a host loses power, or a server hangs: the client gets no error.',
    reveals: 'Calls without a timeout, and clients that keep using a dead connection.',
    example: '{ fault: blackhole, on: app-to-redis, lasts: 5s..15s }',
  },
  severity: 'lasts',
  params: {},
  lasts: '5s..15s',
  describe: () => 'connections accepted and never served',
  proxy() {
    // 0: the connection stays open until the toxic is removed.
    const toxic = { type: 'timeout', toxicity: 1, attributes: { timeout: 0 } } as const;
    return {
      toxics: [
        { ...toxic, stream: 'downstream' },
        { ...toxic, stream: 'upstream' },
      ],
    };
  },
  toxic: () => ({ connection: () => ({ at: 'swallow' }) }),
  masks: true,
};
