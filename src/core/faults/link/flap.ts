import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { duration } from '../params/params.ts';
import { numberOr } from '../params/strikes.ts';

/** Refuses for `down`, accepts for `up`, and so on. It starts by refusing, so that even a short fault has an effect. */
export const flap: Fault = {
  kind: 'flap',
  summary: 'the link refuses and accepts connections in turn',
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
  docs: {
    why: 'A service restarts again and again, or a load balancer adds and removes it in turn.',
    reveals: 'Clients that reconnect too late or too often, and retries without growing pauses.',
    example: '{ fault: flap, on: app-to-redis, down: 200ms..3s, up: 1s }',
  },
  severity: 'down',
  params: {
    down: duration({ summary: 'time for which connections are refused', standard: '200ms..3s', min: 50 }),
    up: duration({
      summary: 'time for which connections are accepted, before the next `down`',
      standard: '200ms..3s',
      min: 50,
      weaker: 'high',
    }),
  },
  lasts: '5s..15s',
  describe: (params) =>
    `flapping (${quantityText('duration', numberParam(params, 'down'))} down, ${quantityText('duration', numberParam(params, 'up'))} up)`,
  proxy: (params) => ({ enabled: false, turns: { downMs: numberParam(params, 'down'), upMs: numberParam(params, 'up') } }),
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
