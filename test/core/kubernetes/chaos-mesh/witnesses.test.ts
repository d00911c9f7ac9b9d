import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { podObjectStateOf } from '../../../../src/core/kubernetes/chaos-mesh/state/pod-object-state.ts';
import { hasEnded, isBack, isOut, type PodSight, podSightOf } from '../../../../src/core/kubernetes/chaos-mesh/state/pod-outage.ts';
import { isStressed } from '../../../../src/core/kubernetes/chaos-mesh/state/stress-instances.ts';
import { assertProperty } from '../../../contracts/property.ts';

const source = 'pr-7/cg-01234567';
const podObject = (spec: object, given: { generation?: number; observed?: number; failedMessage?: string } = {}) => ({
  metadata: { generation: given.generation ?? 3 },
  spec,
  status: { observedGeneration: given.observed ?? 3, failedMessage: given.failedMessage ?? '' },
});
const stateOf = (object: unknown): string => podObjectStateOf(object, source).state;

describe('the processes that the daemon of a node has started', () => {
  const of = (instances: unknown) => isStressed({ status: { instances } }, 'pr-7/api-1');

  test('one in a container of the pod', () => {
    expect(of({ 'pr-7/api-1/web': { uid: 'a' } })).toBe(true);
    expect(of({ 'pr-7/api-10/web': { uid: 'a' }, 'pr-8/api-1/web': { uid: 'b' } })).toBe(false);
    expect(of({ 'pr-7/api-1/web': { uid: '' } })).toBe(false);
    expect([of({}), of(null), of(undefined)]).toEqual([false, false, false]);
  });

  test('nothing that cannot be read', () => {
    assertProperty(
      fc.property(fc.anything(), (anything) => {
        expect(isStressed(anything, 'pr-7/api-1')).toBe(false);
        expect(of(anything)).toBe(false);
        expect(of({ 'pr-7/api-1/web': anything })).toBe(false);
      }),
    );
  });
});

describe('what the daemon of a node was told', () => {
  test.each(['ipsets', 'iptables', 'tcs', 'rules', 'actions'])('an entry of ours in %s is a fault in place', (list) => {
    expect(stateOf(podObject({ [list]: [{ source: 'pr-7/other' }, { source }] }))).toBe('in-place');
    expect(stateOf(podObject({ [list]: [{ source: 'pr-7/other' }] }))).toBe('gone');
  });

  test('an entry that was removed is still in place until the daemon has done it', () => {
    expect(stateOf(podObject({ tcs: [] }, { generation: 4, observed: 3 }))).toBe('unsettled');
  });

  test('the daemon has failed', () => {
    expect(podObjectStateOf(podObject({ tcs: [] }, { failedMessage: 'Specified qdisc not found.\n' }), source)).toEqual({
      state: 'failed',
      failure: 'Specified qdisc not found.\\u{a}',
    });
  });

  test('no object is no fault; no answer that can be read is not', () => {
    expect(stateOf(null)).toBe('gone');
    assertProperty(
      fc.property(fc.anything(), (anything) => {
        fc.pre(anything !== null && !(typeof anything === 'object' && 'metadata' in anything));
        expect(stateOf(anything)).toBe('unreadable');
      }),
    );
  });
});

interface Given {
  readonly image?: string;
  readonly ready?: boolean;
  readonly restarts?: number;
  readonly annotations?: Record<string, string>;
  readonly state?: object;
}

function pod({ image = 'shop:1', ready = true, restarts = 0, annotations = {}, state = { running: {} } }: Given = {}): PodSight {
  const seen = podSightOf({
    metadata: { annotations },
    spec: { containers: [{ name: 'web', image }] },
    status: {
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      containerStatuses: [{ name: 'web', restartCount: restarts, ready, state }],
    },
  });
  if (seen === null) throw new Error('not a pod');
  return seen;
}
const backup = { 'chaos-mesh-cg-01234567-pod-failure-web-normal-image': 'shop:1' };

describe('an outage', () => {
  test('is in place when every image is another one and the pod is not ready', () => {
    expect(isOut(pod({ image: 'pause', ready: false }), pod())).toBe(true);
    expect(isOut(pod({ image: 'pause', ready: true }), pod())).toBe(false);
  });

  test('is not in place where the engine skipped the pod, although its record says Injected (a key that exists)', () => {
    expect(isOut(pod({ ready: false, annotations: backup }), pod())).toBe(false);
  });

  test('is over when the images are the ones before, nothing is kept and the pod is ready', () => {
    expect(isBack(pod({ restarts: 2 }), pod())).toBe(true);
    expect(isBack(pod({ annotations: backup }), pod())).toBe(false);
    expect(isBack(pod({ ready: false }), pod())).toBe(false);
  });

  test('is not over with the pause image, whatever the records say: two outages on one pod leave it behind (chaos-mesh PR 5085)', () => {
    expect(isBack(pod({ image: 'pause' }), pod())).toBe(false);
  });
});

test('a killed container has ended, whether or not the kubelet has started it again', () => {
  expect(hasEnded(pod({ restarts: 1 }), pod(), 'web')).toBe(true);
  expect(hasEnded(pod({ state: { terminated: {} } }), pod(), 'web')).toBe(true);
  expect(hasEnded(pod({ state: { waiting: { reason: 'CrashLoopBackOff' } } }), pod(), 'web')).toBe(true);
  expect(hasEnded(pod(), pod(), 'web')).toBe(false);
  expect(hasEnded(pod({ restarts: 1 }), pod(), 'other')).toBe(false);
  expect(hasEnded(pod({ state: { waiting: {} } }), pod({ state: { waiting: {} } }), 'web')).toBe(false);
});

test('whatever the API sends is a pod or is not', () => {
  assertProperty(
    fc.property(fc.anything(), (anything) => {
      const seen = podSightOf(anything);
      if (seen !== null) expect(Object.keys(seen.images).length).toBeLessThanOrEqual(100);
    }),
  );
});
