import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldByHelpers } from '../../../../src/core/kubernetes/litmus/helpers.ts';
import { litmusStateOf } from '../../../../src/core/kubernetes/litmus/litmus-state.ts';
import { readResult } from '../../../../src/core/kubernetes/litmus/read-objects.ts';
import { assertProperty } from '../../../contracts/property.ts';

const look = { pods: ['a', 'b'], isOneShot: false, ageMs: 60_000 };

interface Shown {
  readonly engineState?: string;
  readonly engineStatus?: string;
  readonly experiment?: string;
  readonly verdict?: string;
}
const engine = ({ engineState = 'active', engineStatus = 'initialized', experiment = 'Running', verdict = 'Awaited' }: Shown = {}) => ({
  metadata: { uid: 'u1' },
  spec: { engineState },
  status: { engineStatus, experiments: [{ name: 'pod-network-loss', status: experiment, verdict }] },
});
const result = (
  annotations: Record<string, string>,
  given: { phase?: string; verdict?: string; reason?: string; targets?: object[] } = {},
) => ({
  metadata: { annotations },
  status: {
    experimentStatus: {
      phase: given.phase ?? 'Running',
      verdict: given.verdict ?? 'Awaited',
      ...(given.reason !== undefined && { errorOutput: { errorCode: 'E', reason: given.reason } }),
    },
    history: { targets: given.targets ?? [] },
  },
});
const both = { 'pod/a': 'injected', 'pod/b': 'injected' };

describe('a fault that lasts', () => {
  test('is injected when every pod that was named has it', () => {
    expect(litmusStateOf(engine(), result(both), look).state).toBe('injected');
    expect(litmusStateOf(engine(), result({ 'pod/a': 'injected' }), look).state).toBe('partly');
    expect(litmusStateOf(engine(), result({}), look).state).toBe('waiting');
    expect(litmusStateOf(engine({ experiment: 'Waiting for Job Creation' }), null, look).state).toBe('waiting');
  });

  test('in a pod that nobody named is not what was asked for', () => {
    expect(litmusStateOf(engine(), result({ ...both, 'pod/stranger': 'injected' }), look).state).toBe('partly');
  });

  test('is not in place any more when one pod is without it, or the experiment has ended', () => {
    expect(litmusStateOf(engine(), result({ ...both, 'pod/b': 'reverted' }), look).state).toBe('ended');
    expect(litmusStateOf(engine({ engineStatus: 'completed' }), result(both), look).state).toBe('ended');
    expect(
      litmusStateOf(engine({ engineStatus: 'stopped' }), result({}, { targets: [{ name: 'a', chaosStatus: 'reverted' }] }), look).state,
    ).toBe('ended');
  });

  test.each(['ChaosExperiment Not Found', 'Skipped'])('%s: never injected, whatever else is said', (experiment) => {
    for (const engineStatus of ['initialized', 'completed'])
      expect(litmusStateOf(engine({ experiment, engineStatus }), result(both), look).state).toBe('not-injected');
  });

  test('`Awaited` after `completed` is not injected (litmus#1724)', () => {
    const awaited = engine({ engineStatus: 'completed', experiment: 'Completed', verdict: 'Awaited' });
    expect(litmusStateOf(awaited, null, look).state).toBe('not-injected');
    expect(litmusStateOf(awaited, result({}), look).state).toBe('not-injected');
    expect(litmusStateOf(awaited, result({}), { ...look, isOneShot: true }).state).toBe('not-injected');
  });

  test('an experiment that has failed says why, printable', () => {
    const failed = result({}, { phase: 'Error', verdict: 'Error', reason: 'could not get target pods\u001b[31m' });
    expect(litmusStateOf(engine(), failed, look)).toEqual({
      state: 'not-injected',
      says: 'Litmus has ended the experiment without putting the fault into a pod',
      failure: 'could not get target pods\\u{1b}[31m',
    });
  });

  test('of what a helper says about its failure, only the reason is taken', () => {
    const said = { source: 'pod-network-loss-helper-1', errorCode: 'HELPER_ERROR', phase: 'ChaosInject', reason: 'no such qdisc\n :' };
    expect(readResult(result({}, { reason: JSON.stringify(said) }))?.failure).toBe('no such qdisc');
    expect(readResult(result({}, { reason: '{"reason":' }))?.failure).toBe('{"reason":');
  });

  test('an operator that is silent', () => {
    const silent = { metadata: { uid: 'u1' }, spec: { engineState: 'active' } };
    expect(litmusStateOf(silent, null, { ...look, ageMs: 3_000 }).state).toBe('waiting');
    expect(litmusStateOf(silent, null, look)).toMatchObject({ state: 'not-injected', says: expect.stringContaining('operator') });
  });
});

describe('a fault that is over as soon as it is in', () => {
  const once = { ...look, isOneShot: true };
  test('runs, or has passed', () => {
    expect(litmusStateOf(engine(), null, once).state).toBe('waiting');
    expect(litmusStateOf(engine(), result({}), once).state).toBe('injected');
    expect(litmusStateOf(engine({ engineStatus: 'completed' }), result({}, { phase: 'Completed', verdict: 'Pass' }), once).state).toBe(
      'injected',
    );
    expect(litmusStateOf(engine(), result({}, { phase: 'Error', verdict: 'Error' }), once).state).toBe('not-injected');
  });
});

const words = fc.constantFrom('injected', 'reverted', 'targeted', '');
const objects = fc.record(
  {
    engineState: fc.constantFrom('active', 'stop'),
    engineStatus: fc.constantFrom('', 'initialized', 'completed', 'stopped'),
    experiment: fc.constantFrom('', 'Running', 'Completed', 'ChaosExperiment Not Found', 'Skipped', 'Forcefully Aborted'),
    verdict: fc.constantFrom('Awaited', 'Pass', 'Fail', 'Stopped', 'Error'),
  },
  { requiredKeys: [] },
);

test('whatever Litmus says: a lasting fault is injected only while the experiment runs and each pod is `injected`, and nothing throws', () => {
  assertProperty(
    fc.property(objects, words, words, fc.constantFrom('Running', 'Completed', 'Error'), (shown, a, b, phase) => {
      const { state, says } = litmusStateOf(engine(shown), result({ 'pod/a': a, 'pod/b': b }, { phase }), look);
      expect(says).not.toBe('');
      if (state === 'injected') expect([a, b, shown.engineStatus ?? 'initialized']).toEqual(['injected', 'injected', 'initialized']);
    }),
  );
  assertProperty(
    fc.property(fc.anything(), fc.anything(), (one, other) => {
      expect(litmusStateOf(one, other, look).state).not.toBe('injected');
      readResult(other);
    }),
  );
});

describe('the helpers on the nodes', () => {
  const helper = (targets: string, given: { phase?: string; ending?: boolean } = {}) => ({
    metadata: { name: 'helper', ...(given.ending && { deletionTimestamp: '2026-11-30T01:00:00Z' }) },
    spec: { containers: [{ env: [{ name: 'TARGETS', value: targets }, { name: 'POD_NAME' }] }] },
    status: { phase: given.phase ?? 'Running' },
  });

  test('name the pods that they hold', () => {
    const runner = {
      metadata: { name: 'runner' },
      spec: { containers: [{ env: [{ name: 'CHAOSENGINE', value: 'cg-1' }] }] },
      status: { phase: 'Running' },
    };
    expect([...heldByHelpers([runner, helper('a:pr-7:web:false;b:pr-7:web'), helper('c:pr-8:web')], 'pr-7')]).toEqual(['a', 'b']);
  });

  test('hold nothing when they have ended, are ending or have not started', () => {
    for (const given of [{ phase: 'Failed' }, { phase: 'Succeeded' }, { phase: 'Pending' }, { ending: true }])
      expect(heldByHelpers([helper('a:pr-7:web', given)], 'pr-7').size).toBe(0);
  });

  test('anything else is no helper', () => {
    assertProperty(
      fc.property(fc.array(fc.anything()), (some) => {
        expect(heldByHelpers(some, 'pr-7').size).toBe(0);
      }),
    );
  });
});
