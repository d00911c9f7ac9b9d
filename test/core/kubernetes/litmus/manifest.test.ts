import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LitmusEffect } from '../../../../src/core/kubernetes/litmus/effect.ts';
import { experimentOf, isOneShot, litmusDifferenceOf } from '../../../../src/core/kubernetes/litmus/experiment.ts';
import { engineOf, type LitmusOrder, litmusRefusalOf } from '../../../../src/core/kubernetes/litmus/manifest.ts';
import { rightsForLitmus } from '../../../../src/core/kubernetes/litmus/rights.ts';
import { assertProperty } from '../../../contracts/property.ts';
import { customKinds, problemsOf } from '../../../kubernetes/crds.ts';
import { effects, effectsOf, order, whats } from './effects.ts';

function manifest(effect: LitmusEffect, given: Partial<LitmusOrder> = {}) {
  const made = engineOf(effect, order(given));
  if (!made.ok) throw new Error(made.reason);
  return made.manifest;
}

interface Variable {
  readonly name: string;
  readonly value: string;
}

/** The variables of its only experiment. */
function variables(made: ReturnType<typeof manifest>): Readonly<Record<string, string>> {
  const [experiment] = made.spec.experiments as unknown as [{ spec: { components: { env: Variable[] } } }];
  return Object.fromEntries(experiment.spec.components.env.map(({ name, value }) => [name, value]));
}

const names = fc.stringMatching(/^[a-z][a-z0-9-]{0,40}[a-z0-9]$/);

describe.each(whats)('%s', (what) => {
  test('every engine validates against its schema without unknown fields, and names each of its pods and no others', () => {
    assertProperty(
      fc.property(effectsOf(what), fc.uniqueArray(names, { minLength: 1, maxLength: 5 }), fc.nat(300_000), (effect, pods, durationMs) => {
        const made = manifest(effect, { pods: pods.map((name) => ({ name, hostNetwork: false })), durationMs });
        expect(problemsOf(made, false)).toEqual([]);
        expect(made.spec).toMatchObject({ selectors: { pods: [{ namespace: 'pr-7', names: pods.join(',') }] }, engineState: 'active' });
        const set = variables(made);
        expect(set.TARGET_PODS).toBe(pods.join(','));
        expect(set).not.toHaveProperty('PODS_AFFECTED_PERC');
        expect(Object.values(set).every((value) => typeof value === 'string')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('without a pod there is no engine: Litmus would draw some of the namespace itself', () => {
    assertProperty(
      fc.property(effectsOf(what), (effect) => {
        expect(engineOf(effect, order({ pods: [] }))).toEqual({ ok: false, reason: 'the target has no pods' });
      }),
      { numRuns: 5 },
    );
  });

  test('its difference is one sentence', () => {
    expect(litmusDifferenceOf(what) ?? 'None.').toMatch(/^[A-Z].*\.$/);
  });
});

test('Litmus ends every fault itself that has an end', () => {
  assertProperty(
    fc.property(effects, (effect) => {
      expect(variables(manifest(effect)).TOTAL_CHAOS_DURATION).toBe(isOneShot(effect) ? '1' : '80');
    }),
  );
});

test('a misspelt field and a number instead of text are found, so that the schema can be trusted to find them', () => {
  const made = manifest({ what: 'loss', share: 0.25 });
  expect(problemsOf({ ...made, spec: { ...made.spec, engineStat: 'active' } }, false)).toHaveLength(1);
  expect(problemsOf({ ...made, spec: { ...made.spec, engineState: 'paused' } }, false)).not.toEqual([]);
  const numbers = [{ name: 'pod-network-loss', spec: { components: { env: [{ name: 'TOTAL_CHAOS_DURATION', value: 60 }] } } }];
  expect(problemsOf({ ...made, spec: { ...made.spec, experiments: numbers } }, false)).not.toEqual([]);
});

describe('what a fault means', () => {
  test.each<[LitmusEffect, Readonly<Record<string, string>>]>([
    [{ what: 'kill' }, { FORCE: 'true', TOTAL_CHAOS_DURATION: '1', CHAOS_INTERVAL: '1' }],
    [{ what: 'terminate' }, { FORCE: 'false' }],
    [
      { what: 'delay', delayMs: 300, jitterMs: 100, share: 1 },
      { NETWORK_LATENCY: '350', JITTER: '50' },
    ],
    [{ what: 'loss', share: 0.253 }, { NETWORK_PACKET_LOSS_PERCENTAGE: '25.3' }],
    [{ what: 'partition' }, { NETWORK_PACKET_LOSS_PERCENTAGE: '100' }],
    [
      { what: 'bandwidth', bytesPerSecond: 64_000 },
      { NETWORK_BANDWIDTH: '512000bit', BURST: '10000', LIMIT: '20000' },
    ],
    [
      { what: 'http-error', status: 503, share: 0.2 },
      { STATUS_CODE: '503', TOXICITY: '20', TARGET_SERVICE_PORT: '8080' },
    ],
    [
      { what: 'http-delay', delayMs: 1_500.4, share: 0.001 },
      { LATENCY: '1500', TOXICITY: '1' },
    ],
    [
      { what: 'cpu', share: 0.05 },
      { CPU_CORES: '19', CPU_LOAD: '100' },
    ],
    [
      { what: 'cpu', share: 0.9 },
      { CPU_CORES: '1', CPU_LOAD: '10' },
    ],
  ])('%j', (effect, expected) => {
    expect(variables(manifest(effect))).toMatchObject(expected);
  });

  test('a partition names its pods; the experiment of that name would choose by labels', () => {
    expect(experimentOf('partition')).toBe('pod-network-loss');
  });
});

describe('what cannot be expressed is refused, with the reason', () => {
  test.each<[LitmusEffect, Partial<LitmusOrder>, RegExp]>([
    [{ what: 'delay', delayMs: 10, jitterMs: 0, share: 0.5 }, {}, /share: 100%/],
    [{ what: 'http-error', status: 429, share: 1 }, {}, /`status`/],
    [{ what: 'http-error', status: 503, share: 1, retryAfterSeconds: 2 }, {}, /`retry-after`/],
    [{ what: 'http-delay', delayMs: 20, share: 1 }, { port: null }, /`port`/],
    [{ what: 'dns', response: 'servfail' }, {}, /silent/],
    [{ what: 'partition', peer: 'db' }, {}, /`from`/],
    [{ what: 'loss', share: 1 }, { pods: [{ name: 'a', hostNetwork: true }] }, /hostNetwork/],
  ])('%j with %j', (effect, given, says) => {
    expect(engineOf(effect, order(given))).toMatchObject({ ok: false, reason: expect.stringMatching(says) });
  });

  test('a pod in the network of its node can be killed', () => {
    expect(engineOf({ what: 'kill' }, order({ pods: [{ name: 'a', hostNetwork: true }] })).ok).toBe(true);
  });

  test('a config is told before there are pods', () => {
    expect(litmusRefusalOf({ what: 'dns', response: 'slow' }, { port: null })).toMatch('silent');
    assertProperty(
      fc.property(effects, (effect) => {
        expect(litmusRefusalOf(effect, { port: 80 })).toBeNull();
      }),
    );
  });
});

test('rights are those of the three kinds and of the account, and pods may be deleted only where the config allows it', () => {
  const plurals = customKinds.filter(({ group }) => group === 'litmuschaos.io').map(({ plural }) => plural);
  const ofLitmus = rightsForLitmus(false).filter(({ group }) => group === 'litmuschaos.io');
  expect(ofLitmus.map(({ resource }) => resource).toSorted()).toEqual(plurals.toSorted());
  expect(rightsForLitmus(false)).not.toContainEqual({ group: '', resource: 'pods', verbs: ['delete'] });
  expect(rightsForLitmus(true)).toContainEqual({ group: '', resource: 'pods', verbs: ['delete'] });
});
