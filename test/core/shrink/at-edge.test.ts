import { expect, test } from 'vitest';
import type { Edge } from '../../../src/core/model/lesson.ts';
import type { Scenario } from '../../../src/core/model/scenario.ts';
import { atEdge } from '../../../src/core/shrink/at-edge.ts';
import { Walk } from '../../../src/core/shrink/walk.ts';

const slow = (delay: number): Scenario => ({
  id: 's1',
  faults: [{ id: 's1.f1', fault: 'latency', on: 'cache', params: { delay, jitter: 0, share: 1 }, startMs: 0, lastsMs: 8000, seed: 'a' }],
});
const narrow = (rate: number): Scenario => ({
  id: 's1',
  faults: [{ id: 's1.f1', fault: 'bandwidth', on: 'cache', params: { rate }, startMs: 0, lastsMs: 8000, seed: 'a' }],
});
const edge = (parameter: string, direction: Edge['direction']): Edge => ({
  kind: 'edge',
  fault: 's1.f1',
  parameter,
  threshold: { value: 410, low: 370, high: 450 },
  level: 0.9,
  direction,
  trials: 9,
  cut: false,
});

test('the end of the interval at which it surely breaks, if that is milder', () => {
  expect(atEdge(slow(1900), edge('delay', 'up'))).toEqual(slow(450));
  expect(atEdge(narrow(64), edge('rate', 'down'))).toEqual(narrow(370));
  expect(atEdge(slow(450), edge('delay', 'up'))).toBeNull();
  expect(atEdge(slow(430), edge('delay', 'up'))).toBeNull();
});

test('a walk that was turned away by accident takes it, and goes on to what is left', () => {
  const walk = new Walk(slow(1900), 8000);
  for (let form = walk.next(); form !== null; form = walk.next()) walk.heard(false);
  expect(walk.best.scenario).toEqual(slow(1900));
  walk.heard(true, atEdge(walk.best.scenario, edge('delay', 'up')));
  expect(walk.best).toMatchObject({ scenario: slow(450), failed: 1 });
});
