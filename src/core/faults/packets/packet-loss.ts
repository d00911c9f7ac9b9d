import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { share } from '../params/params.ts';
import { chosenShare } from '../params/strikes.ts';

export const packetLoss: Fault = {
  kind: 'packet-loss',
  summary: 'a share of the packets of the container is lost in each direction, and TCP sends them again after a pause',
  observed: 'the kernel dropped packets of the container',
  asAdjective: 'lossy',
  traits: { stops: null, delays: null, adds: null, strikes: chosenShare },
  docs: {
    why: 'A network is overloaded, or a cable, a switch or a radio link is bad.',
    reveals: 'Timeouts that a single lost packet exceeds, and requests that are slow because they need many round trips.',
    example: '{ fault: packet-loss, on: db, share: 5%..30% }',
  },
  severity: 'share',
  params: { share: share({ summary: 'share of the packets that is lost', standard: '5%..30%', max: 0.9 }) },
  lasts: '5s..15s',
  describe: (params) => `${quantityText('share', numberParam(params, 'share'))} of packets lost`,
  chaosMesh: (params) => ({ what: 'loss', share: numberParam(params, 'share') }),
  litmus: (params) => ({ what: 'loss', share: numberParam(params, 'share') }),
  packets: (params) => ({ share: numberParam(params, 'share') }),
};
