import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChaosMeshEffect } from '../../../../src/core/kubernetes/chaos-mesh/effect.ts';
import { differenceOf, kindOfEffect } from '../../../../src/core/kubernetes/chaos-mesh/kinds/catalog.ts';
import { manifestOf, refusalOf } from '../../../../src/core/kubernetes/chaos-mesh/manifest.ts';
import type { Order } from '../../../../src/core/kubernetes/chaos-mesh/order.ts';
import { goDuration, percentText } from '../../../../src/core/kubernetes/chaos-mesh/quantities.ts';
import { resources } from '../../../../src/core/kubernetes/chaos-mesh/resources.ts';
import { rightsForChaos } from '../../../../src/core/kubernetes/chaos-mesh/rights.ts';
import { assertProperty } from '../../../contracts/property.ts';
import { customKinds, problemsOf } from '../../../kubernetes/crds.ts';
import { effects, effectsOf, order, pod, whats } from './effects.ts';

function manifest(effect: ChaosMeshEffect, given: Partial<Order> = {}) {
  const made = manifestOf(effect, order(given));
  if (!made.ok) throw new Error(made.reason);
  return made.manifest;
}

function reason(effect: ChaosMeshEffect, given: Partial<Order> = {}): string {
  const made = manifestOf(effect, order(given));
  if (made.ok) throw new Error(`not refused: ${JSON.stringify(made.manifest)}`);
  return made.reason;
}

const names = fc.stringMatching(/^[a-z][a-z0-9-]{0,40}[a-z0-9]$/);

describe.each(whats)('%s', (what) => {
  test('every manifest validates against the schema of its kind, and names each of its pods and no others', () => {
    assertProperty(
      fc.property(effectsOf(what), fc.uniqueArray(names, { minLength: 1, maxLength: 5 }), fc.nat(300_000), (effect, pods, durationMs) => {
        const made = manifest(effect, { pods: pods.map((name) => pod({ name })), durationMs });
        expect(problemsOf(made)).toEqual([]);
        expect(made.spec).toMatchObject({ mode: 'all', selector: { pods: { 'pr-7': pods } } });
        expect(Object.keys(made.spec.selector as object)).toEqual(['pods']);
      }),
      { numRuns: 60 },
    );
  });

  test('without a pod there is no manifest', () => {
    assertProperty(
      fc.property(effectsOf(what), (effect) => {
        expect(reason(effect, { pods: [] })).toBe('the target has no pods');
      }),
      { numRuns: 5 },
    );
  });

  test('its kind has a resource with a schema, and its difference is one sentence', () => {
    const { resource, witness } = resources[kindOfEffect(what)];
    const plurals = customKinds.map(({ plural }) => plural);
    expect(plurals).toContain(resource);
    if (witness !== null) expect(plurals).toContain(witness);
    expect(differenceOf(what) ?? 'None.').toMatch(/^[A-Z].*\.$/);
  });
});

test('the engine ends every fault itself that has an end', () => {
  assertProperty(
    fc.property(effects, (effect) => {
      const { spec } = manifest(effect);
      const isOver = spec.action === 'pod-kill' || spec.action === 'container-kill';
      expect(spec.duration).toBe(isOver ? undefined : '80s');
    }),
  );
});

test('a misspelt field is found, so that the schemas can be trusted to find one', () => {
  const made = manifest({ what: 'loss', share: 0.25 });
  expect(problemsOf({ ...made, spec: { ...made.spec, modee: 'all' } })).toHaveLength(1);
  expect(problemsOf({ ...made, spec: { ...made.spec, loss: { loss: 25 } } })).not.toEqual([]);
});

describe('what a fault means', () => {
  test('our jitter is only added, and the jitter of the engine goes both ways', () => {
    expect(manifest({ what: 'delay', delayMs: 300, jitterMs: 101, share: 1 }).spec.delay).toEqual({
      latency: '350500us',
      jitter: '50500us',
      correlation: '0',
    });
  });

  test('a rate is in bytes per second, which the engine calls bps', () => {
    expect(manifest({ what: 'bandwidth', bytesPerSecond: 64_000 }).spec.bandwidth).toEqual({
      rate: '64000bps',
      limit: 20_000,
      buffer: 10_000,
    });
  });

  test('a share becomes a percentage as text, without the noise of floating point', () => {
    expect([0.07, 0.29, 0.253, 1, 0.00012].map(percentText)).toEqual(['7', '29', '25.3', '100', '0.012']);
  });

  test('a duration has one unit', () => {
    assertProperty(
      fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (ms) => {
        expect(goDuration(ms)).toMatch(/^[0-9]+(us|ms|s)$/);
      }),
    );
    expect([90_000, 1_500, 0.5, 0].map(goDuration)).toEqual(['90s', '1500ms', '500us', '0s']);
  });

  test('a pod is killed, or one container of it', () => {
    expect(manifest({ what: 'kill' }).spec).toMatchObject({ action: 'pod-kill', gracePeriod: 0 });
    expect(manifest({ what: 'kill' }, { container: 'web' }).spec).toMatchObject({ action: 'container-kill', containerNames: ['web'] });
    expect(manifest({ what: 'terminate' }).spec).toMatchObject({ action: 'pod-kill', gracePeriod: 30 });
  });

  test('both directions of a partition are dropped, between the pods and their peers or everybody', () => {
    expect(manifest({ what: 'partition' }).spec).not.toHaveProperty('target');
    expect(manifest({ what: 'partition', peer: 'db' }).spec).toMatchObject({
      direction: 'both',
      target: { mode: 'all', selector: { pods: { 'pr-7': ['db-0'] } } },
    });
    expect(reason({ what: 'partition', peer: 'db' }, { peers: null })).toMatch('no pods');
  });

  test.each([
    [0.05, { workers: 19, load: 100 }],
    [0.3, { workers: 3, load: 100 }],
    [0.5, { workers: 1, load: 50 }],
    [0.9, { workers: 1, load: 10 }],
  ])('%d of a core is left to a busy thread', (share, cpu) => {
    expect(manifest({ what: 'cpu', share }).spec.stressors).toEqual({ cpu });
  });
});

describe('what cannot be expressed is refused, with the reason', () => {
  test.each<[ChaosMeshEffect, Partial<Order>, RegExp]>([
    [{ what: 'delay', delayMs: 10, jitterMs: 0, share: 0.5 }, {}, /share: 100%/],
    [{ what: 'http-error', status: 503, share: 0.2 }, {}, /share: 100%/],
    [{ what: 'http-delay', delayMs: 20, share: 1 }, { port: null }, /`port`/],
    [{ what: 'dns', response: 'nxdomain' }, {}, /servfail/],
    [{ what: 'disk-slow', writesPerSecond: 5 }, {}, /`path`/],
    // Chaos Mesh could not delete such an object any more (chaos-mesh#2521).
    [
      { what: 'disk-slow', writesPerSecond: 5, path: '/data' },
      { pods: [pod({ mounts: ['/data'] }), pod({ mounts: ['/data/db'] })] },
      /no volume/,
    ],
    [{ what: 'terminate' }, { container: 'web' }, /as a whole/],
    [{ what: 'terminate' }, { pods: [pod(), pod({ name: 'b', graceSeconds: 5 })] }, /grace/],
    [{ what: 'terminate' }, { pods: [pod({ graceSeconds: null })] }, /grace period/],
    [{ what: 'outage' }, { container: 'web' }, /as a whole/],
  ])('%j with %j', (effect, given, says) => {
    expect(reason(effect, given)).toMatch(says);
  });

  test('a pod in the network of its node: the engine could neither disturb it alone nor remove the fault (chaos-mesh#3929)', () => {
    const pods = [pod(), pod({ name: 'b', hostNetwork: true })];
    for (const effect of [
      { what: 'delay', delayMs: 10, jitterMs: 0, share: 1 },
      { what: 'partition' },
      { what: 'http-delay', delayMs: 1, share: 1 },
    ] as const)
      expect(reason(effect, { pods })).toMatch('hostNetwork');
    expect(manifestOf({ what: 'kill' }, order({ pods })).ok).toBe(true);
  });

  test('an outage under a name with which the engine would lose an image: the key of its backup is cut above 63 characters', () => {
    const longest = 'a'.repeat(15);
    const keyOf = (name: string, container: string): string => `chaos-mesh-${name}-pod-failure-${container}-normal-image`;
    expect(keyOf('cg-01234567', longest)).toHaveLength(63);
    expect(manifestOf({ what: 'outage' }, order({ pods: [pod({ containers: ['web', longest] })] })).ok).toBe(true);
    expect(reason({ what: 'outage' }, { pods: [pod({ containers: ['web', `${longest}b`] })] })).toMatch('16 characters');
  });

  test('a config is told before there are pods', () => {
    expect(refusalOf({ what: 'dns', response: 'slow' }, { container: null, port: null })).toMatch('servfail');
    assertProperty(
      fc.property(effects, (effect) => {
        expect(refusalOf(effect, { container: null, port: 80 })).toBeNull();
      }),
    );
  });
});

test('rights are asked for the kind that is used, and no more than a look at what the engine writes', () => {
  const own = [
    { group: 'chaos-mesh.org', resource: 'networkchaos', verbs: ['create', 'get', 'list', 'patch', 'delete'] },
    { group: 'chaos-mesh.org', resource: 'podnetworkchaos', verbs: ['list'] },
  ];
  expect(rightsForChaos({ what: 'delay' }, false)).toEqual(own);
  expect(rightsForChaos({ what: 'delay' }, true)).toEqual([...own, { group: '', resource: 'pods', verbs: ['delete'] }]);
});
