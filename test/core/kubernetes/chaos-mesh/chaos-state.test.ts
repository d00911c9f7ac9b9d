import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chaosStateOf } from '../../../../src/core/kubernetes/chaos-mesh/state/chaos-state.ts';
import { assertProperty } from '../../../contracts/property.ts';

const pods = ['a', 'b'];
const look = { pods, ageMs: 3_000 };
const failed = (operation: 'Apply' | 'Recover', message = 'no') => ({
  type: 'Failed',
  operation,
  message,
  timestamp: '2026-11-30T01:00:00Z',
});
const done = (operation: 'Apply' | 'Recover') => ({ type: 'Succeeded', operation, timestamp: '2026-11-30T01:00:00Z' });

function record(pod: string, phase: string, given: object = {}): object {
  return { id: `pr-7/${pod}`, selectorKey: '.', phase, injectedCount: 0, recoveredCount: 0, ...given };
}
const inside = (pod: string): object => record(pod, 'Injected', { injectedCount: 1, events: [done('Apply')] });
const removed = (pod: string): object =>
  record(pod, 'Not Injected', { injectedCount: 1, recoveredCount: 1, events: [done('Apply'), done('Recover')] });

function object(records: readonly object[] | null, given: { deleted?: boolean; phase?: string; conditions?: object[] } = {}): object {
  const { deleted = false, phase = 'Run', conditions = [{ type: 'Selected', status: 'True' }] } = given;
  return {
    metadata: { uid: 'u1', ...(deleted && { deletionTimestamp: '2026-11-30T01:00:00Z' }) },
    status: { conditions, experiment: { desiredPhase: phase, ...(records !== null && { containerRecords: records }) } },
  };
}
const stateOf = (...args: Parameters<typeof object>) => chaosStateOf(object(...args), look).state;

describe('a fault that runs', () => {
  test('is injected when each pod that was named has it', () => {
    expect(stateOf([inside('a'), inside('b')])).toBe('injected');
    expect(stateOf([inside('a')])).toBe('partly');
    expect(stateOf([inside('a'), record('b', 'Not Injected/Wait')])).toBe('partly');
    expect(stateOf([record('a', 'Not Injected'), record('b', 'Not Injected')])).toBe('waiting');
  });

  test('is not injected by a phase alone: the record must have counted it', () => {
    expect(stateOf([record('a', 'Injected'), record('b', 'Injected')])).toBe('waiting');
  });

  test('of a container has an id with its name; the pod counts', () => {
    const ids = pods.map((pod) => ({ ...inside(pod), id: `pr-7/${pod}/web` }));
    expect(stateOf(ids)).toBe('injected');
  });

  test('must be at the other end too, where it has one', () => {
    const peer = { ...record('db', 'Not Injected/Wait'), selectorKey: '.Target' };
    expect(stateOf([inside('a'), inside('b'), peer])).toBe('partly');
    expect(stateOf([inside('a'), inside('b'), { ...inside('db'), selectorKey: '.Target' }])).toBe('injected');
  });

  test('in a pod that nobody named is not what was asked for', () => {
    expect(stateOf([inside('a'), inside('b'), inside('stranger')])).toBe('partly');
  });

  test('that could not be put in says why', () => {
    const state = chaosStateOf(object([record('a', 'Not Injected', { events: [failed('Apply', 'unable to set tcs\u001b[31m')] })]), look);
    expect(state).toMatchObject({ state: 'not-injected', failures: ['unable to set tcs\\u{1b}[31m'] });
  });

  test('has not failed when a later attempt worked', () => {
    expect(stateOf(pods.map((pod) => record(pod, 'Injected', { injectedCount: 1, events: [failed('Apply'), done('Apply')] })))).toBe(
      'injected',
    );
  });
});

describe('what Chaos Mesh does not say', () => {
  test('no status within ten seconds: its controller is dead', () => {
    const bare = { metadata: { uid: 'u1' } };
    expect(chaosStateOf(bare, { pods, ageMs: 9_999 }).state).toBe('waiting');
    expect(chaosStateOf(bare, { pods, ageMs: 10_000 }).state).toBe('no-engine');
    expect(chaosStateOf(object(null), { pods, ageMs: 10_000 }).state).toBe('no-engine');
  });

  test('no pod selected: it does not look again', () => {
    expect(stateOf(null, { conditions: [{ type: 'Selected', status: 'False' }] })).toBe('nothing-selected');
  });

  test('AllRecovered before anything was injected means nothing', () => {
    const conditions = [
      { type: 'AllRecovered', status: 'True' },
      { type: 'Selected', status: 'True' },
    ];
    expect(stateOf([record('a', 'Not Injected')], { conditions })).toBe('waiting');
  });

  test('AllInjected is computed one pass before the records', () => {
    expect(stateOf([inside('a'), inside('b')], { conditions: [{ type: 'AllInjected', status: 'False' }] })).toBe('injected');
  });
});

describe('a fault that ends', () => {
  test.each([{ deleted: true }, { phase: 'Stop' }])('%j: is removed when each record has counted it', (given) => {
    expect(stateOf([removed('a'), removed('b')], given)).toBe('recovered');
    expect(stateOf([removed('a'), inside('b')], given)).toBe('waiting');
    expect(stateOf([removed('a'), record('b', 'Not Injected', { injectedCount: 2, recoveredCount: 1 })], given)).toBe('waiting');
    expect(stateOf([record('a', 'Not Injected')], given)).toBe('not-injected');
  });

  test('is stuck when its removal failed', () => {
    const records = [removed('a'), record('b', 'Injected/Wait', { injectedCount: 1, events: [done('Apply'), failed('Recover')] })];
    expect(chaosStateOf(object(records, { deleted: true }), look)).toMatchObject({ state: 'stuck', failures: ['no'] });
  });

  test('is stuck when it can only be removed by putting it in first (chaos-mesh#4530, #3929, #2521)', () => {
    const records = [record('a', 'Not Injected/Wait', { events: [failed('Apply', 'PodHttpChaos "a" not found')] })];
    expect(stateOf(records, { deleted: true })).toBe('stuck');
  });
});

test('whatever the API sends, there is a state, and no text of it in the clause', () => {
  assertProperty(
    fc.property(fc.anything(), (anything) => {
      expect(chaosStateOf(anything, look).failures).toEqual([]);
    }),
    { numRuns: 50 },
  );
  const messages = fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 });
  assertProperty(
    fc.property(messages, fc.constantFrom('Not Injected', 'Injected', 'Injected/Wait'), fc.boolean(), (texts, phase, deleted) => {
      const records = texts.map((text, index) => record(`${index}`, phase, { events: [failed('Apply', text)] }));
      const { says, failures } = chaosStateOf(object(records, { deleted }), look);
      expect(says).toMatch(/^[A-Za-z0-9 ,;]+$/);
      expect(failures.length).toBeLessThanOrEqual(5);
      for (const text of failures) expect(text).toMatch(/^[ -~]{0,3000}$/);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['a phase that does not exist', object([record('a', 'Maybe')])],
  ['a negative count', object([record('a', 'Injected', { injectedCount: -1 })])],
  ['a list as object', []],
  ['text', 'error trying to reach service'],
])('%s is unreadable, never injected', (_, sent) => {
  expect(chaosStateOf(sent, look).state).toBe('unreadable');
});
