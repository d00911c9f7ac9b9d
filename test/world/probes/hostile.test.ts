import { fork } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { http as check } from '../../../src/core/checks/http.ts';
import { http } from '../../../src/world/probes/http.ts';
import { placeAt, reasons } from '../../contracts/probe.ts';
import { ownTime } from './own-time.ts';

/** The number of probes that each server gets at the same time. The nightly run sends more, and checks the bounds of docs/safety.md. */
const probes = Number(process.env.HOSTILE_PROBES ?? 2);
const isStrict = process.env.HOSTILE_PROBES !== undefined;
/** Long for servers that end the probe, because a flood takes seconds on a busy machine. */
const timeoutMsOf = (name: string): number => (expected[name]?.test('timeout') ? 1_500 : 20_000);
/** Floods that run at the same time slow each other down. */
const atOnce = 6;
const [lateMs, loopMs, rssMb] = isStrict ? [250, 250, 200] : [1_000, 1_000, 400];

/** The expected outcome of each behaviour in hostile-servers.mjs. */
const expected: Readonly<Record<string, RegExp>> = {
  'never responds': /^timeout$/,
  'closes the connection immediately': /^(?:closed|reset)$/,
  'resets the connection immediately': /^(?:closed|reset)$/,
  'closes the connection before its content-length': /^closed$/,
  'sends its head slowly': /^timeout$/,
  'sends its body slowly': /^timeout$/,
  'never ends its status line': /^head too large$/,
  'never ends a header': /^head too large$/,
  'never ends its headers': /^head too large$/,
  'sends headers without a name': /^invalid HTTP: a space or a forbidden character in the name of a header$/,
  'never ends its body': /^cut$/,
  'sends chunks of one byte': /^body in tiny pieces$/,
  'sends chunks of 20 bytes': /^body in tiny pieces$/,
  'never ends a chunk extension': /^invalid HTTP: endless chunk extensions$/,
  'never ends its trailer': /^head too large$/,
  'sends 103 without end': /^too many interim responses$/,
  'sends 100 without end': /^too many interim responses$/,
  'sends 102 often and then 200': /^too many interim responses$/,
  'claims a huge chunk': /^timeout$/,
  'sends a gzip bomb': /^cut$/,
  'sends a brotli bomb': /^cut$/,
  'sends a nested gzip bomb': /^cut$/,
  'compresses its body a hundred times': /^compressed more than four times$/,
  'sends a damaged gzip body': /^compressed, and damaged$/,
  'sends Content-Length and Transfer-Encoding': /^invalid HTTP: both Content-Length and Transfer-Encoding$/,
  'sends two lengths': /^invalid HTTP: two Content-Length headers$/,
  'sends a negative length': /^invalid HTTP: a Content-Length that is not a number$/,
  'sends a length that is too large': /^invalid HTTP: a Content-Length that is too large$/,
  'folds a header': /^invalid HTTP: a header that continues on the next line$/,
  'ends lines with LF': /^invalid HTTP: a line that ends in LF without CR$/,
  'sends a blank in the name of a header': /^invalid HTTP: a space or a forbidden character in the name of a header$/,
  'sends NUL in the value of a header': /^invalid HTTP: a control character in the value of a header$/,
  'sends a status of five digits': /^invalid HTTP: no valid status code$/,
  'sends the status 999': /^status 999$/,
  'speaks HTTP/9': /^not HTTP$/,
  'speaks HTTP/2': /^not HTTP: HTTP\/2$/,
  'speaks TLS': /^not HTTP: TLS$/,
  'speaks SSH': /^not HTTP: SSH$/,
  'switches protocols and floods': /^status 101$/,
  'sends more responses than requested': /^(?:good|closed|reset)$/,
  'redirects to itself': /^status 302$/,
  'sends headers with names of object properties': /^good$/,
  'sends a body with 204': /^(?:body|not HTTP)$/,
};

let ports: Readonly<Record<string, number>> = {};
const child = fork(new URL('hostile-servers.mjs', import.meta.url), { execArgv: [] });
beforeAll(async () => {
  ports = await new Promise((resolve) => child.once('message', (message) => resolve(message as Record<string, number>)));
}, 30_000);
afterAll(() => void child.kill('SIGKILL'));

/** The verdict of the check: the reason, or `good`. */
async function ask(name: string, own: ReturnType<typeof ownTime>): Promise<{ readonly says: string; readonly lateMs: number }> {
  const params = check.params.parse({ matches: 'o|^a|^\\0' });
  const probe = http.open(params, placeAt(ports[name] ?? 0));
  const timeoutMs = timeoutMsOf(name);
  const startMs = performance.now();
  const asked = await probe.send(AbortSignal.timeout(timeoutMs));
  const late = own.since(startMs + timeoutMs);
  await probe.close();
  const message = 'failure' in asked ? asked.failure : asked.response.cut ? 'cut' : (check.judge(params, asked.response) ?? 'good');
  return { says: message, lateMs: late };
}

test('every hostile preview has an expected outcome', () => {
  expect(Object.keys(ports).sort()).toEqual(Object.keys(expected).sort());
  expect(Object.keys(expected).length).toBeGreaterThanOrEqual(40);
});

test('each hostile preview fails with its own reason, in time, with little memory, and without blocking the event loop', {
  timeout: 120_000,
}, async () => {
  const own = ownTime();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const got: { name: string; asked: Awaited<ReturnType<typeof ask>>[] }[] = [];
  const waiting = Object.keys(expected)[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (const name of waiting) got.push({ name, asked: await Promise.all(Array.from({ length: probes }, () => ask(name, own))) });
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  own.stop();
  clearInterval(watch);
  const wrong = got.flatMap(({ name, asked }) =>
    asked.filter(({ says }) => !expected[name]?.test(says)).map(({ says }) => `${name}: ${says}`),
  );
  expect(wrong).toEqual([]);
  const failures = got
    .flatMap(({ asked }) => asked.map(({ says }) => says))
    .filter((message) => !/^(?:good|cut|body|status|compressed)/.test(message));
  for (const message of failures) expect(message).toMatch(reasons);
  const seen = {
    latestMs: Math.round(Math.max(...got.flatMap(({ asked }) => asked.map((one) => one.lateMs)))),
    longestTurnMs: Math.round(own.longestTurnMs()),
    memoryMb: Math.round((most - before) / 1e6),
  };
  if (isStrict) process.stdout.write(`${got.length} hostile previews, ${probes} probes each: ${JSON.stringify(seen)}\n`);
  expect(seen.latestMs).toBeLessThan(lateMs ?? 0);
  expect(seen.longestTurnMs).toBeLessThan(loopMs ?? 0);
  expect(seen.memoryMb).toBeLessThan(rssMb ?? 0);
});
