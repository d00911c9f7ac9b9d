import { expect, test } from 'vitest';
import { Carried } from '../../../src/core/evidence/carried.ts';

interface Second {
  readonly responses: number;
  readonly bytes: number;
  readonly connections?: number;
}

/** One reading before the first second and one after each. */
function after(seconds: readonly Second[], openConnections = 0, already = { exchanges: 0, bytesToClient: 0 }): Carried {
  const carried = new Carried();
  let [connections, exchanges, bytesToClient] = [openConnections, already.exchanges, already.bytesToClient];
  const read = (atMs: number): void => {
    const numbers = { connections, openConnections, exchanges, bytesToClient };
    carried.add({ type: 'target.observed', scenario: 'baseline', phase: 'before', target: 'link', atMs, numbers });
  };
  read(0);
  for (const [index, second] of seconds.entries()) {
    connections += second.connections ?? 0;
    exchanges += second.responses;
    bytesToClient += second.bytes;
    read(1_000 * (index + 1));
  }
  return carried;
}
const repeated = (count: number, second: Second): readonly Second[] => Array.from({ length: count }, () => second);

test('a connection for each request carries one response', () => {
  const each = after(repeated(5, { responses: 20, bytes: 8_000, connections: 20 }));
  expect(each.responseBytes('link', 2_000)).toBe(400);
});

test('of a connection that is kept open, one response counts, however many it carries', () => {
  expect(after(repeated(5, { responses: 20, bytes: 8_000 }), 2).responseBytes('link', 10_000)).toBe(400);
});

test('rare large responses do not raise it', () => {
  const seconds = [...repeated(8, { responses: 10, bytes: 1_000, connections: 10 }), { responses: 11, bytes: 1_000_000, connections: 11 }];
  expect(after(seconds).responseBytes('link', 2_000)).toBe(100);
});

test('a stream counts for what it carries while the fault is in place', () => {
  // Three connections are open; one byte in a thousand comes in response to something.
  const stream = after(repeated(10, { responses: 0, bytes: 300 }), 3);
  expect(stream.responseBytes('link', 2_000)).toBe(200);
  expect(stream.responseBytes('link', 5_000)).toBe(500);
});

test('connections that are open and idle make it smaller, never larger', () => {
  const [few, many] = [1, 100].map((open) => after(repeated(5, { responses: 1, bytes: 100 }), open).responseBytes('link', 2_000));
  expect(few).toBe(100);
  expect(many).toBe(2);
});

test('if nothing passed in the baseline, what passed since the link was opened counts', () => {
  const quiet = after(repeated(3, { responses: 0, bytes: 0 }), 1, { exchanges: 4, bytesToClient: 200 });
  expect(quiet.responseBytes('link', 2_000)).toBe(50);
});

test('a link without traffic, another target, and numbers of a process say nothing', () => {
  expect(after(repeated(3, { responses: 0, bytes: 0 }), 1).responseBytes('link', 2_000)).toBeNull();
  expect(after([]).responseBytes('other', 2_000)).toBeNull();
  const process = new Carried();
  process.add({ type: 'target.observed', scenario: 'baseline', phase: 'before', target: 'api', atMs: 0, numbers: { processes: 1 } });
  expect(process.responseBytes('api', 2_000)).toBeNull();
});
