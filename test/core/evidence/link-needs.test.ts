import { expect, it } from 'vitest';
import { isEvent } from '../../../src/core/evidence/event-shape.ts';
import { LinkNeeds } from '../../../src/core/evidence/link-needs.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';

type Carried = RunEvent & { readonly type: 'links.carried' };
type Use = Partial<Record<'exchanges' | 'bytesToServer' | 'bytesToClient' | 'connections', number>>;

/** A span of 300 ms in which a check sent four requests, or one of 150 ms in which none did. */
const span = (check: string | null, links: Record<string, Use>, failed = 0): Carried => ({
  atMs: 1,
  type: 'links.carried',
  check,
  requests: check === null ? 0 : 4,
  failed,
  lastsMs: check === null ? 150 : 300,
  links: Object.fromEntries(
    Object.entries(links).map(([link, use]) => [link, { exchanges: 0, connections: 0, bytesToServer: 0, bytesToClient: 0, ...use }]),
  ),
});
const used: Use = { exchanges: 4, bytesToServer: 400, bytesToClient: 4_000 };
const unused: Use = {};

/** `page` and `search` take turns, with silence before, between and after; `uses` has what the link `db` carried in each of the nine spans. */
const turns = (uses: readonly Use[]): readonly Carried[] =>
  [null, 'page', null, 'search', null, 'page', null, 'search', null].map((check, index) => span(check, { db: uses[index] ?? unused }));

function learned(events: readonly Carried[]): Record<string, boolean> {
  const needs = new LinkNeeds();
  for (const event of events) {
    expect(isEvent(event)).toBe(true);
    needs.add(event);
  }
  return Object.fromEntries(needs.all.map(({ check, link, needed }) => [`${check} ${link}`, needed]));
}

it('knows which check uses which link', () => {
  const both = (one: Use, other: Use) => ({ db: one, cache: other });
  const events = [
    span(null, both(unused, unused)),
    ...[1, 2].flatMap(() => [
      span('page', both(used, unused)),
      span(null, both(unused, unused)),
      span('search', both(unused, used)),
      span(null, both(unused, unused)),
      span('about', both(unused, unused)),
    ]),
  ];
  expect(learned(events)).toEqual({
    'about cache': false,
    'about db': false,
    'page cache': false,
    'page db': true,
    'search cache': true,
    'search db': false,
  });
  const needs = new LinkNeeds();
  for (const event of events) needs.add(event);
  expect(needs.all[0]?.requests).toBe(8);
});

it.each<readonly [string, readonly Carried[], Record<string, boolean>]>([
  [
    'requests that share connections, or an exchange, still use the link',
    turns([unused, { ...used, exchanges: 1 }, unused, unused, unused, { ...used, exchanges: 2 }]),
    { 'page db': true, 'search db': false },
  ],
  [
    'an application that asks the upstream by itself all the time hides what a check uses',
    turns(Array.from({ length: 9 }, () => ({ exchanges: 3, bytesToServer: 300, bytesToClient: 300 }))),
    {},
  ],
  [
    'a timer that falls into one of the two spans of a check leaves it undecided',
    turns([unused, used, unused, { exchanges: 1, bytesToServer: 20 }, unused, used, unused, unused, unused]),
    { 'page db': true },
  ],
  [
    'data that the upstream sends on its own is no use, but may be needed',
    turns([unused, used, unused, { bytesToClient: 9_000 }, unused, used, unused, { bytesToClient: 9_000 }, unused]),
    { 'page db': true },
  ],
  [
    'keep-alive packets of a few bytes are neither',
    turns([{ bytesToClient: 2 }, used, { bytesToClient: 2 }, { bytesToClient: 4 }, { bytesToClient: 2 }, used, unused, unused, unused]),
    { 'page db': true, 'search db': false },
  ],
  ['a link that no check uses, or that is not connected yet, shows nothing', turns([]), {}],
  ['one span of each check is too little', turns([unused, used, unused, unused, unused]).slice(0, 5), {}],
  [
    'without silence the traffic of the application is unknown',
    turns([unused, used, unused, unused, unused, used]).filter(({ check }) => check !== null),
    {},
  ],
  [
    'a failed request may have failed before it needed the link',
    [...turns([unused, used, unused, unused, unused, used]).slice(0, 7), span('search', { db: unused }, 1)],
    { 'page db': true },
  ],
  [
    'a link that could not be read in a span is known from the others only',
    [...turns([unused, used, unused, unused, unused, used]).slice(0, 7), span('search', {}), span(null, {})],
    { 'page db': true },
  ],
])('%s', (_, events, needs) => {
  expect(learned(events)).toEqual(needs);
});

it('does not take a damaged record for an event', () => {
  const good = span('page', { db: used });
  for (const part of [{ check: 7 }, { requests: -1 }, { failed: 'none' }, { links: null }, { links: { db: 4 } }, { lastsMs: undefined }])
    expect(isEvent({ ...good, ...part })).toBe(false);
});
