import { describe, expect, test } from 'vitest';
import { given, right, wrong } from './given.ts';

const command = '{ name: browser, command: { run: node visit.mjs } }';
const http = '{ name: home, http: {} }';
const edge = '{ edge: { link: { to: preview } }, api: { process: { port: 9000 } } }';
const slow = '[{ fault: latency, on: edge }]';

describe('a link that is the connection of a check itself', () => {
  test.each([http, '{ name: open, tcp: {} }', '{ name: orders, writes: { write: { path: "/o/{id}" }, read: { path: "/o/{id}" } } }'])(
    'is refused under %s alone',
    (check) => {
      expect(wrong(given({ targets: edge, checks: `[${check}]`, faults: slow }))[0]).toMatch(
        /^CG1310 targets\.edge: `edge` is between a check and the preview.* \| add a `command` check .*\$CHAOS_GATE_LINK_EDGE/,
      );
    },
  );

  test('is allowed for a command check, and where no fault is on it', () => {
    expect(right(given({ targets: edge, checks: `[${http}, ${command}]`, faults: slow })).targets).toHaveLength(2);
    expect(right(given({ targets: edge, checks: `[${http}]`, faults: '[{ fault: kill, on: api }]' })).targets).toHaveLength(2);
  });

  test.each([
    ['the preview itself is the link', 'http://localhost:6380', http],
    ['a port check connects to the link', 'http://127.0.0.1:8080', '{ name: cache, tcp: { to: "127.0.0.1:6380" } }'],
  ])('is refused where %s', (_, preview, check) => {
    const text = given({ preview, checks: `[${check}, ${command}]`, faults: '[{ fault: refuse, on: cache }]' });
    expect(wrong(text)).toEqual([expect.stringMatching(/^CG1310 targets\.cache: the check `(home|cache)` connects to `cache`, so/)]);
  });

  test('each link has a variable of its own for commands', () => {
    const targets = '{ a-b: { link: { listen: "127.0.0.1:1", to: "a:1" } }, a_b: { link: { listen: "127.0.0.1:2", to: "b:2" } } }';
    const faults = '[{ fault: refuse, on: a-b }]';
    expect(wrong(given({ targets, checks: `[${command}]`, faults }))[0]).toMatch(/same variable `CHAOS_GATE_LINK_A_B`/);
    expect(right(given({ targets, checks: `[${http}]`, faults })).targets).toHaveLength(2);
  });
});
