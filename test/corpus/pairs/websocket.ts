import type { Json } from '../../../src/core/model/json.ts';
import type { Pair, Sandbox, System } from '../pair.ts';
import { app, either, linked, page, started, url } from '../parts.ts';

/** A board that follows a feed, with a link to it; see `apps/ws-board.js` for its options. */
const board = (sandbox: Sandbox, options: Json, system: Pick<System, 'checks' | 'faults'>): System => {
  const { port } = sandbox;
  return {
    preview: port('board'),
    targets: {
      feed: started(app('ws-feed', port('feed')), port('feed'), '/'),
      'board-to-feed': linked(port('link'), port('feed')),
      board: started(app('ws-board', port('board'), url(port('link')), JSON.stringify(options)), port('board'), '/'),
    },
    ...system,
  };
};

const careful = { listens: true, subscribes: 'always', mostQuietMs: 1_500, page: 'fresh' } as const;

/** The client of "How to detect and close broken connections?": https://github.com/websockets/ws. */
export const wsHeartbeat: Pair = {
  difference: 'a WebSocket without a ping stays open, instead of being terminated after 1.5 s, so that an old price is marked as live',
  weakness: 'half-open',
  alsoRight: ['wrong-answers'],
  system: (sandbox) =>
    board(
      sandbox,
      { ...careful, mostQuietMs: either<number | null>(sandbox, 1_500, null), page: 'live' },
      {
        // A price is at most 2 s old, or it is not marked as live.
        checks: [page({ during: { success: '90%' } }, { json: { ok: true }, matches: '"isLive":false|"ageMs":1?[0-9]{1,3},' })],
        faults: [
          { fault: 'blackhole', on: 'board-to-feed', lasts: '6s..8s' },
          { fault: 'pause', on: 'feed', lasts: '6s..8s' },
        ],
      },
    ),
};

/** An `error` event without a listener ends a process: https://nodejs.org/api/events.html#error-events. */
export const wsError: Pair = {
  difference: 'a WebSocket has no listener for `error`, instead of one that leaves the rest to `close`',
  weakness: 'crash',
  system: (sandbox) =>
    board(
      sandbox,
      { ...careful, listens: either(sandbox, true, false) },
      {
        checks: [page({ during: { success: '0%' } })],
        faults: [
          { fault: 'refuse', on: 'board-to-feed', lasts: '6s..8s' },
          { fault: 'reset', on: 'board-to-feed', after: '0B', share: '100%', lasts: '6s..8s' },
        ],
      },
    ),
};

export const wsSubscribe: Pair = {
  difference: 'a WebSocket that was opened again does not subscribe again, instead of whenever it is open',
  weakness: 'no-reconnect',
  system: (sandbox) =>
    board(
      sandbox,
      { ...careful, subscribes: either(sandbox, 'always', 'once') },
      {
        checks: [page({ during: { success: '0%' } })],
        faults: [
          { fault: 'refuse', on: 'board-to-feed', lasts: '6s..8s' },
          { fault: 'flap', on: 'board-to-feed', down: '1s..2s', up: '1s', lasts: '6s..8s' },
        ],
      },
    ),
};
