import { quantityText } from '../quantity/say.ts';
import type { Fault } from './fault.ts';
import { numberParam } from './params/number-param.ts';
import { duration } from './params/params.ts';
import { numberOr } from './params/strikes.ts';

/** Away for `down`, back for `up`, and so on. It begins with being away: a short one must not pass unnoticed. */
export const flap: Fault = {
  kind: 'flap',
  summary: 'refuses and accepts in turn',
  observed: 'connections of the link were reset or refused',
  asAdjective: 'flapping',
  traits: {
    stops: { what: 'connections', clientSees: 'interrupted' },
    delays: null,
    adds: null,
    strikes(params) {
      const [downMs, upMs] = [numberOr(params, 'down', 1), numberOr(params, 'up', 1)];
      return downMs / Math.max(1, downMs + upMs);
    },
  },
  params: {
    down: duration({ summary: 'refusing for so long', standard: '200ms..3s', min: 50 }),
    up: duration({ summary: 'then accepting for so long', standard: '200ms..3s', min: 50, weaker: 'high' }),
  },
  lasts: '5s..15s',
  describe: (params) =>
    `flapping (${quantityText('duration', numberParam(params, 'down'))} down, ${quantityText('duration', numberParam(params, 'up'))} up)`,
  toxic(params) {
    const downMs = numberParam(params, 'down');
    const roundMs = downMs + numberParam(params, 'up');
    return {
      listening(sinceMs) {
        const roundStartMs = Math.floor(sinceMs / roundMs) * roundMs;
        const open = sinceMs - roundStartMs >= downMs;
        return { open, untilMs: roundStartMs + (open ? roundMs : downMs) };
      },
    };
  },
};
