import { expect, it } from 'vitest';
import type { RunEventBody } from '../../../../src/core/model/run/event.ts';
import { judge } from '../../../../src/core/verdict/run-fold.ts';
import { story } from '../story.ts';

const causeOf = (says: string) => {
  const sighting = { ok: false, says, numbers: {} };
  const events = story({}, (event: RunEventBody) => (event.type === 'fault.felt' ? { ...event, sighting } : event));
  return judge(events, () => []).scenarios[0]?.findings[0];
};

it.each([
  ['no connection met it', 'not-observed'],
  ['no action of the method disturbs anything', 'disturbs-nothing'],
  ['another program has removed the proxy, or Toxiproxy has restarted', 'changed-by-others'],
  ['3 responses passed unaffected', 'not-reached'],
])('a fault of which "%s" was seen is undecided because of %s', (says, cause) => {
  expect(causeOf(says)).toMatchObject({ outcome: 'inconclusive', tolerance: 'felt', cause });
});
