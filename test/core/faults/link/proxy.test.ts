import { expect, test } from 'vitest';
import { faults } from '../../../../src/core/faults/catalog.ts';
import type { FaultParams } from '../../../../src/core/model/plan/effect.ts';
import { drawParams } from '../../../../src/core/plan/draw-params.ts';
import { dice } from '../../../../src/core/random/dice.ts';

const change = (kind: string, params: FaultParams = {}) => faults.find((fault) => fault.kind === kind)?.proxy?.(params);
const toxic = (type: string, stream: string, attributes: object, toxicity = 1) => ({ type, stream, toxicity, attributes });

test.each([
  // Toxiproxy draws `latency` plus or minus `jitter`, the gate `delay` plus up to `jitter`.
  ['latency', { delay: 100, jitter: 0, share: 1 }, [toxic('latency', 'downstream', { latency: 100, jitter: 0 })]],
  ['latency', { delay: 120.4, jitter: 31, share: 0.5 }, [toxic('latency', 'downstream', { latency: 136, jitter: 16 }, 0.5)]],
  ['bandwidth', { rate: 12_999 }, [toxic('bandwidth', 'downstream', { rate: 12 }), toxic('bandwidth', 'upstream', { rate: 12 })]],
  ['blackhole', {}, [toxic('timeout', 'downstream', { timeout: 0 }), toxic('timeout', 'upstream', { timeout: 0 })]],
  ['cut', { after: 7.4, share: 0.2 }, [toxic('limit_data', 'downstream', { bytes: 7 }, 0.2)]],
  ['reset', { after: 0, share: 0.3 }, [toxic('reset_peer', 'downstream', { timeout: 0 }, 0.3)]],
] as const)('%s with %j is %j', (kind, params, toxics) => {
  expect(change(kind, params)).toEqual({ toxics });
});

test('refuse and flap disable the proxy', () => {
  expect(change('refuse')).toEqual({ enabled: false });
  expect(change('flap', { down: 200, up: 300 })).toEqual({ enabled: false, turns: { downMs: 200, upMs: 300 } });
});

test('faults on HTTP need a link of the gate', () => {
  expect(faults.filter(({ http }) => http).map(({ proxy }) => proxy)).not.toContainEqual(expect.any(Function));
});

test('whatever is drawn, the numbers are whole, and none of them stalls a connection that was not meant to be stalled', () => {
  for (const fault of faults)
    for (let seed = 0; seed < 200; seed += 1) {
      const drawn = fault.proxy?.(drawParams(fault, { params: {} }, dice(`seed ${seed}`)));
      if (drawn === undefined || !('toxics' in drawn)) continue;
      for (const { type, attributes, toxicity } of drawn.toxics) {
        expect(toxicity).toBeGreaterThan(0);
        for (const value of Object.values(attributes)) expect(Number.isInteger(value)).toBe(true);
        if (type === 'bandwidth') expect(attributes.rate).toBeGreaterThan(0);
        if (type === 'limit_data') expect(attributes.bytes).toBeGreaterThan(0);
        if (type === 'latency') expect(attributes.latency).toBeGreaterThanOrEqual(attributes.jitter ?? 0);
      }
    }
});
