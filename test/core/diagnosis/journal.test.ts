import { expect, it } from 'vitest';
import { resultOfEvents } from '../../../src/core/conclude/conclude.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import { story } from '../verdict/story.ts';

const counters = { connections: 4, openConnections: 4, exchanges: 100, bytesToServer: 900, bytesToClient: 9_000 };
const looks: readonly RunEvent[] = [5_500, 6_500].map((atMs) => ({
  atMs,
  type: 'target.observed',
  scenario: 's1',
  target: 'cache',
  phase: 'before',
  numbers: counters,
}));

/** `other` uses the link to the cache with each request, and `front` with none. */
const learned: readonly RunEvent[] = [null, 'front', null, 'other', null, 'front', null, 'other', null].map((check) => ({
  atMs: 0,
  type: 'links.carried',
  check,
  requests: check === null ? 0 : 4,
  failed: 0,
  lastsMs: 160,
  links: { cache: { ...counters, connections: 0, exchanges: check === 'other' ? 4 : 0, bytesToServer: 0, bytesToClient: 0 } },
}));

/** The check `front` gets errors while responses of the cache are late. */
function told(more: readonly RunEvent[]) {
  const events = story({ during: { bad: 50, failure: 'status 503' } });
  const at = events.findIndex(({ type, atMs }) => type === 'phase.entered' && atMs === 7_000);
  return resultOfEvents(events.toSpliced(at, 0, ...looks).toSpliced(1, 0, ...more), () => []);
}

it('a journal of this version tells which check needs which link, and the diagnosis uses it', () => {
  expect(told(learned).scenarios[0]?.diagnoses).toMatchObject([{ weakness: 'cascade', check: 'front', target: 'cache' }]);
});

it('a journal of an earlier version is diagnosed without it, and gets the same verdict', () => {
  const [with_, without] = [told(learned), told([])];
  expect(without.scenarios[0]?.diagnoses.map(({ weakness }) => weakness)).not.toContain('cascade');
  const verdictOf = ({ scenarios, ...rest }: typeof without) => ({
    ...rest,
    scenarios: scenarios.map(({ diagnoses: _, ...scenario }) => scenario),
  });
  expect(verdictOf(with_)).toEqual(verdictOf(without));
});
