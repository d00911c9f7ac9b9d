import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { causeOf, endingLines, endWords, reasonLine } from '../../../src/core/evidence/ending-lines.ts';

const endOf = (text: string, exit: number | null = 1, signal: string | null = null) => ({
  exit,
  signal,
  output: endingLines(text.split('\n')),
});

const dump = Array.from({ length: 200 }, (_, n) => `    [Symbol(key${n})]: { _events: ${n} },`).join('\n');
const unhandled = `listening on 3000
node:events:497
      throw er; // Unhandled 'error' event
      ^

Error: Connection terminated unexpectedly
    at Connection.<anonymous> (/app/node_modules/pg/lib/client.js:132:73)
    at Socket.<anonymous> (/app/node_modules/pg/lib/connection.js:63:12)
Emitted 'error' event on BoundPool instance at:
    at Client.idleListener (/app/node_modules/pg-pool/index.js:62:10) {
  client: Client {
${dump}
  }
}

Node.js v20.20.2
`;

describe('why a process ended, from what it printed', () => {
  test.each([
    ['Node, an error event, before a long object', unhandled, 'unhandled `error` event', 'Error: Connection terminated unexpectedly'],
    [
      'Node, an error that refers to itself',
      unhandled.replace('Error: Connection', '<ref *1> Error: Connection'),
      'unhandled `error` event',
      'Error: Connection terminated unexpectedly',
    ],
    [
      'Node, a thrown error',
      "/app/a.js:3\n    throw new TypeError('no stock');\n    ^\n\nTypeError: no stock\n    at Object.<anonymous> (/app/a.js:3:11)\n\nNode.js v24.1.0\n",
      'uncaught exception',
      'TypeError: no stock',
    ],
    [
      'Node, a promise',
      'node:internal/process/promises:394\n      triggerUncaughtException(err, true);\n      ^\n\n[UnhandledPromiseRejection: This error originated either by throwing inside of an async function] {\n  code: "ERR_UNHANDLED_REJECTION"\n}\n\nNode.js v20.20.2\n',
      'unhandled promise rejection',
      '[UnhandledPromiseRejection: This error originated either by throwing inside of an async function] {',
    ],
    [
      'Node, no memory',
      '<--- Last few GCs --->\n\n[1:0x1] 1 ms: Mark-Compact\n\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n 1: 0xb76db1 node::OOMErrorHandler\n',
      'out of memory',
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
    ],
    [
      'Python',
      'Traceback (most recent call last):\n  File "/app/app.py", line 9, in <module>\n    main()\nredis.exceptions.ConnectionError: Error 111 connecting to 127.0.0.1:6380. Connection refused.\n',
      'uncaught exception',
      'redis.exceptions.ConnectionError: Error 111 connecting to 127.0.0.1:6380. Connection refused.',
    ],
    [
      'Go',
      'panic: dial tcp 127.0.0.1:5432: connect: connection refused\n\ngoroutine 1 [running]:\nmain.main()\n\t/app/main.go:12 +0x1d\nexit status 2\n',
      'panic',
      'panic: dial tcp 127.0.0.1:5432: connect: connection refused',
    ],
    [
      'Java',
      'Exception in thread "main" java.lang.IllegalStateException: no pool\n\tat shop.Main.main(Main.java:7)\n',
      'uncaught exception',
      'Exception in thread "main" java.lang.IllegalStateException: no pool',
    ],
    ['a plain last line', 'starting\ncannot reach db ECONNREFUSED\n', null, 'cannot reach db ECONNREFUSED'],
    ['a log of its own', 'ready\n{"level":"info","msg":"bye"}\n', null, '{"level":"info","msg":"bye"}'],
    ['nothing', '', null, null],
  ])('%s', (_, text, cause, line) => {
    const end = endOf(text);
    expect(end.output.length).toBeLessThanOrEqual(8);
    expect(causeOf(end)).toBe(cause);
    expect(reasonLine(end)).toBe(line);
  });

  it('is its exit code, or the signal that ended it', () => {
    expect(endWords(endOf('', 3))).toBe('exited with 3');
    expect(endWords(endOf('', null, 'SIGSEGV'))).toBe('was ended by SIGSEGV');
  });

  it('is bounded, and a part of any output', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('Error: x', 'Traceback (most recent call last):', '  at x'))), (lines) => {
        const output = endingLines(lines);
        expect(output.length).toBeLessThanOrEqual(8);
        for (const line of output) expect(lines).toContain(line);
        const line = reasonLine({ exit: 1, signal: null, output });
        expect(line === null).toBe(output.length === 0);
      }),
    );
  });
});
