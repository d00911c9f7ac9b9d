import type { FaultParams } from '../../model/plan/effect.ts';
import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { duration } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';
import { wordParam } from '../params/words.ts';

const directions = {
  ahead: 'the clock shows a later time than it is',
  behind: 'the clock shows an earlier time than it is',
} as const;

const yearMs = 365 * 24 * 3_600_000;

const directionOf = (params: FaultParams): keyof typeof directions => wordParam(params, 'direction', directions);

export const clockSkew: Fault = {
  kind: 'clock-skew',
  summary: 'the clock of the container is wrong; only on a container that has opted in with libfaketime',
  observed: 'a program of the container read its clock after it was changed',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A machine loses its time server, a virtual machine continues after a pause, or a wrong time is set by hand.',
    reveals:
      'Tokens, sessions and cache entries that expire immediately or never, signed requests that are rejected, and durations that are measured with the time of day.',
    example: '{ fault: clock-skew, on: db, offset: 10s..1h, direction: [ahead, behind], lasts: 5s..15s }',
  },
  severity: 'offset',
  words: { direction: { summary: 'which way the clock is wrong', words: directions } },
  params: { offset: duration({ summary: 'how wrong the clock is', standard: '10s..1h', min: 1_000, max: yearMs }) },
  lasts: '5s..15s',
  describe: (params) => `clock ${quantityText('duration', numberParam(params, 'offset'))} ${directionOf(params)}`,
  clock(params) {
    const offsetMs = numberParam(params, 'offset');
    return { offsetMs: directionOf(params) === 'ahead' ? offsetMs : -offsetMs };
  },
};
