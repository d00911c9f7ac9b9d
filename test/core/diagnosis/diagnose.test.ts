import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import type { WeaknessName } from '../../../src/core/model/result/diagnosis.ts';
import { caseOf, faultMs, type Situation } from './situation.ts';

type Row = readonly [says: string, weakness: WeaknessName | null, situation: Situation];

const lost = { tolerance: 'success' } as const;
const late = { tolerance: 'latency', bad: 100, count: 120 } as const;
const stuck = { tolerance: 'recovers', phase: 'after' } as const;
const latency = (delay: number, share = 1) => ['latency', 'to-stock', { delay, jitter: 0, share }] as const;
/** A link that carries one request for each probe, over keep-alive connections. */
const calm = (connections: readonly [number, number] = [4, 4]) => ({
  connections,
  openConnections: [4, 4] as const,
  requests: [0, 0] as const,
  exchanges: [0, 80] as const,
  bytesToServer: [0, 8_000] as const,
  bytesToClient: [0, 80_000] as const,
});

const waiting: readonly Row[] = [
  ['p95 rises by the delay', 'no-timeout', { fault: latency(1_000), during: { page: { late: [1_005, 1_012, 1_020] } }, broken: [late] }],
  [
    'a delay longer than the timeout of the probes makes nearly all of them time out',
    'no-timeout',
    {
      fault: latency(4_000),
      heldMs: 4_000,
      during: { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 80 } } },
      broken: [lost, late],
    },
  ],
  [
    'a tenth of the connections is delayed, and only the highest percentiles rise',
    'no-timeout',
    { fault: latency(1_200, 0.1), during: { page: { late: [6, 1_205, 1_215] } }, broken: [late] },
  ],
  [
    'every probe waits for a paused process, also over new connections',
    'no-timeout',
    {
      fault: ['pause', 'stock'],
      heldMs: 4_000,
      during: { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 78 } } },
      observed: { 'to-stock': { before: calm(), during: { ...calm([4, 150]) } } },
      broken: [lost],
    },
  ],
  [
    'a delay on the entry point itself gives no diagnosis',
    null,
    {
      fault: ['latency', 'front', { delay: 1_000, jitter: 0, share: 1 }],
      during: { page: { late: [1_005, 1_012, 1_020] } },
      broken: [late],
    },
  ],
  [
    'a check that connects to the paused process itself says nothing about its clients',
    null,
    {
      fault: ['pause', 'stock'],
      heldMs: 4_000,
      during: { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 78 } } },
      broken: [lost],
      layout: { front: ['preview'], behind: {}, asked: { stock: ['page'] } },
    },
  ],
  [
    'a page that fails next to a check of the paused process itself gets its diagnosis',
    'no-timeout',
    {
      checks: [{}, { name: 'port' }],
      fault: ['pause', 'stock'],
      heldMs: 4_000,
      during: { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 78 } }, port: { reasons: { timeout: 78 } } },
      broken: [lost, { ...lost, check: 'port' }],
      layout: { front: ['preview'], behind: {}, asked: { stock: ['port'] } },
    },
  ],
  [
    'a paused entry point gives no diagnosis',
    null,
    { fault: ['pause', 'front'], during: { page: { late: [1_500, 2_000, 2_000], reasons: { timeout: 40 } } }, broken: [lost] },
  ],
  [
    'a rise of latency by a third of the delay gives no diagnosis',
    null,
    { fault: latency(1_000), during: { page: { late: [30, 340, 900] } }, broken: [late] },
  ],
  [
    'responses after one second show a timeout that is shorter than the delay of three seconds',
    'timeout-too-long',
    { fault: latency(3_000), during: { page: { late: [1_004, 1_010, 1_020] } }, broken: [late] },
  ],
  [
    'errors after 0.8 s without a response show a timeout',
    'timeout-too-long',
    {
      fault: ['blackhole', 'to-stock'],
      during: { page: { reasons: { 'status 503': 112 }, failedAfter: [802, 806, 815] } },
      broken: [lost],
    },
  ],
  [
    'immediate wrong responses are not a timeout',
    null,
    { fault: latency(3_000), during: { page: { late: [155, 160, 170], reasons: { other: 30 } } }, broken: [lost] },
  ],
  [
    'responses whose latencies vary do not show a timeout',
    null,
    { fault: latency(3_000), during: { page: { late: [300, 900, 1_900] } }, broken: [late] },
  ],
];

const queueing: readonly Row[] = [
  [
    'connections are refused immediately, and requests wait in the client',
    'no-timeout',
    {
      fault: ['refuse', 'to-stock'],
      during: { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 112 } } },
      // Meanwhile a pool at another link grows to its size, and stays there.
      observed: {
        'to-stock': { before: calm(), during: calm([4, 30]) },
        'to-db': {
          before: { ...calm(), openConnections: [1, 1] },
          during: { ...calm(), openConnections: [1, 10] },
          after: { ...calm(), openConnections: [10, 10] },
        },
      },
      broken: [lost],
    },
  ],
  [
    'immediate errors are not a queue',
    'no-fallback',
    { fault: ['refuse', 'to-stock'], during: { page: { reasons: { 'status 503': 112 }, failedAfter: [2, 3, 9] } }, broken: [lost] },
  ],
  [
    'a pool at the disturbed link that grew to its size does not leak',
    'no-timeout',
    {
      fault: latency(1_000),
      during: { page: { late: [1_005, 1_012, 1_020] } },
      observed: {
        'to-stock': {
          before: { ...calm(), openConnections: [1, 1] },
          during: { ...calm(), openConnections: [1, 10] },
          after: { ...calm(), openConnections: [10, 10] },
        },
      },
      broken: [late],
    },
  ],
  [
    'a circuit breaker stays open: no request is sent for seconds although the upstream is healthy',
    'slow-reconnect',
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 1 }],
      watchedMs: 12_000,
      after: { page: { reasons: { 'status 503': 360 } } },
      recoveredMs: { page: 9_000 },
      observed: {
        'to-stock': {
          before: { ...calm(), requests: [0, 80] },
          during: { ...calm(), requests: [80, 90] },
          after: { ...calm(), requests: [90, 200] },
        },
      },
      stillMs: 8_600,
      broken: [stuck],
    },
  ],
  [
    'the same, and then a pool grows, which is not a leak',
    'slow-reconnect',
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 1 }],
      watchedMs: 12_000,
      after: { page: { reasons: { 'status 503': 360 } } },
      recoveredMs: { page: 9_000 },
      observed: {
        'to-stock': {
          before: { ...calm(), openConnections: [3, 3], requests: [0, 80] },
          during: { ...calm(), openConnections: [3, 3], requests: [80, 90] },
          after: { ...calm([4, 26]), openConnections: [2, 18], requests: [90, 200] },
        },
      },
      stillMs: 8_600,
      broken: [stuck],
    },
  ],
  [
    'continuous requests that fail are not an open circuit breaker',
    null,
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 1 }],
      watchedMs: 12_000,
      after: { page: { reasons: { 'status 503': 360 } } },
      recoveredMs: { page: 9_000 },
      observed: { 'to-stock': { before: { ...calm(), requests: [0, 80] }, after: { ...calm(), requests: [90, 570] } } },
      broken: [stuck],
    },
  ],
];

const ending: readonly Row[] = [
  [
    'a process without a fault has ended with an error',
    'crash',
    {
      fault: ['reset', 'to-stock', { after: 0, share: 1 }],
      during: { page: { reasons: { refused: 110 }, failedAfter: [1, 1, 2] } },
      after: { page: { reasons: { refused: 320 } } },
      recoveredMs: { page: null },
      observed: { front: { before: { processes: [1, 1] }, after: { processes: [0, 0] } } },
      ends: [
        {
          target: 'front',
          atMs: faultMs + 20,
          end: { exit: 1, signal: null, output: ["throw er; // Unhandled 'error' event"] },
          expected: false,
          supervised: false,
        },
      ],
      broken: [lost, stuck, { tolerance: 'crash', check: null, target: 'front' }],
    },
  ],
];

const refused = { fault: ['refuse', 'to-stock'], heldMs: 3_400, broken: [lost] } as const;
const allWait = { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 110 } } } as const;
const counted = { ...calm(), requests: [0, 80] } as const;
/** Two seconds of 40 requests, each of 100 bytes. */
const written = { ...calm(), bytesFromClient: [0, 8_000] } as const;
const retrying: readonly Row[] = [
  [
    'requests that waited get their response a second after the upstream is back, although new ones are quick: a pause between attempts',
    'timeout-too-long',
    {
      ...refused,
      during: allWait,
      seconds: { page: [{ bad: 40 }, { bad: 40 }, { bad: 30 }, { count: 16, p95Ms: 1_400 }] },
    },
  ],
  [
    'requests that waited get their response when the connection is back, and new ones wait for it as well: a queue',
    'no-timeout',
    {
      ...refused,
      during: allWait,
      seconds: { page: [{ bad: 40 }, { bad: 40 }, { bad: 30 }, { count: 16, p95Ms: 590 }] },
    },
  ],
  [
    'new requests wait almost as long as those that waited already: the client connects again only then',
    'no-timeout',
    {
      ...refused,
      during: allWait,
      seconds: {
        page: [{ bad: 40 }, { bad: 40 }, { bad: 30 }, { count: 16, p95Ms: 1_000 }, { second: 13, phase: 'after', count: 24, p95Ms: 500 }],
      },
    },
  ],
  [
    'some requests that waited got no response at all: their latency shows no pause',
    'no-timeout',
    {
      ...refused,
      during: allWait,
      seconds: { page: [{ bad: 40 }, { bad: 40 }, { bad: 30 }, { count: 16, bad: 8, p95Ms: 2_000 }] },
    },
  ],
  [
    'retries after pauses of seconds have all begun only late in the fault',
    'retry-amplification',
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 1 }],
      heldMs: 4_000,
      during: allWait,
      observed: { 'to-stock': { before: counted, during: { ...calm(), requests: [80, 320] } } },
      busiest: 118,
      broken: [lost],
    },
  ],
  [
    'a busy second with twice the usual requests is a sound retry',
    null,
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 1 }],
      heldMs: 4_000,
      during: allWait,
      observed: { 'to-stock': { before: counted, during: { ...calm(), requests: [80, 320] } } },
      busiest: 80,
      broken: [lost],
    },
  ],
  [
    'a burst after a connection came back is no retry',
    'no-timeout',
    {
      ...refused,
      during: allWait,
      observed: { 'to-stock': { before: counted, during: { ...calm(), requests: [80, 240] } } },
      busiest: 160,
    },
  ],
  [
    'a silent upstream gets nothing, and clients write each request several times on the connection that they have',
    'retry-amplification',
    {
      fault: ['blackhole', 'to-stock'],
      heldMs: 4_000,
      during: allWait,
      observed: { 'to-stock': { before: written, during: { ...calm([4, 4]), exchanges: [80, 81], bytesFromClient: [8_000, 80_000] } } },
      broken: [lost],
    },
  ],
  [
    'clients write more because each one opens a connection and says hello',
    'no-timeout',
    {
      fault: ['blackhole', 'to-stock'],
      heldMs: 4_000,
      during: allWait,
      observed: { 'to-stock': { before: written, during: { ...calm([4, 104]), exchanges: [80, 81], bytesFromClient: [8_000, 80_000] } } },
      broken: [lost],
    },
  ],
  [
    'the responses of a cache run out, so that each probe writes one request',
    'no-timeout',
    {
      fault: ['blackhole', 'to-stock'],
      heldMs: 4_000,
      during: allWait,
      observed: {
        'to-stock': {
          before: { ...calm(), exchanges: [0, 4], bytesFromClient: [0, 400] },
          during: { ...calm([4, 4]), exchanges: [4, 5], bytesFromClient: [400, 16_400] },
        },
      },
      broken: [lost],
    },
  ],
  [
    'clients write each request once',
    'no-timeout',
    {
      fault: ['blackhole', 'to-stock'],
      heldMs: 4_000,
      during: allWait,
      observed: { 'to-stock': { before: written, during: { ...calm([4, 4]), exchanges: [80, 81], bytesFromClient: [8_000, 24_000] } } },
      broken: [lost],
    },
  ],
  [
    'each probe opens four connections instead of using keep-alive connections',
    'retry-amplification',
    {
      fault: latency(900),
      during: { page: { late: [605, 612, 620] } },
      observed: { 'to-stock': { before: calm(), during: { ...calm([4, 480]), exchanges: [80, 556] } } },
      broken: [late],
    },
  ],
  [
    'each probe causes three requests instead of one',
    'retry-amplification',
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 1 }],
      during: { page: { reasons: { 'status 503': 118 }, failedAfter: [9, 14, 20] } },
      observed: { 'to-stock': { before: { ...calm(), requests: [0, 80] }, during: { ...calm(), requests: [80, 460] } } },
      broken: [lost],
    },
  ],
  [
    'one retry is acceptable, and the share of errors follows the fault',
    'no-fallback',
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 1 }],
      during: { page: { reasons: { 'status 503': 118 }, failedAfter: [9, 14, 20] } },
      observed: { 'to-stock': { before: { ...calm(), requests: [0, 80] }, during: { ...calm(), requests: [80, 320] } } },
      broken: [lost],
    },
  ],
  [
    'more requests from more clients are not retries',
    null,
    {
      fault: ['surge', 'preview', { rate: 200 }],
      during: { page: { reasons: { 'status 503': 60 }, failedAfter: [9, 14, 20] } },
      observed: { 'to-stock': { before: calm(), during: { ...calm(), exchanges: [80, 800] } } },
      broken: [lost],
    },
  ],
  [
    'the share of errors follows the share of the fault',
    'no-fallback',
    {
      fault: ['http-error', 'to-stock', { status: 502, share: 0.6 }],
      during: { page: { reasons: { 'status 500': 70 }, failedAfter: [3, 5, 9] } },
      broken: [lost],
    },
  ],
  [
    'half of the requests went to the upstream that is down, and half of them fail',
    'no-fallback',
    {
      fault: ['refuse', 'to-stock'],
      during: { page: { reasons: { 'status 503': 58 }, failedAfter: [2, 3, 6] } },
      observed: { 'to-stock': { before: { ...calm(), exchanges: [0, 40] } } },
      broken: [lost],
    },
  ],
  [
    'one upstream response served eight pages, so that one refused request fails eight',
    'no-fallback',
    {
      fault: ['refuse', 'to-stock'],
      during: { page: { reasons: { 'status 503': 110 }, failedAfter: [2, 3, 6] } },
      observed: { 'to-stock': { before: { ...calm(), exchanges: [0, 10] } } },
      broken: [lost],
    },
  ],
  [
    'half of the pages fail, which follows neither the share of one request nor that of eight pages',
    null,
    {
      fault: ['refuse', 'to-stock'],
      during: { page: { reasons: { 'status 503': 60 }, failedAfter: [2, 3, 6] } },
      observed: { 'to-stock': { before: { ...calm(), exchanges: [0, 10] } } },
      broken: [lost],
    },
  ],
  [
    'without a cached response each page asks the upstream, and each error is passed on',
    'no-fallback',
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 0.5 }],
      during: { page: { reasons: { 'status 503': 30 }, failedAfter: [2, 3, 6] } },
      observed: { 'to-stock': { before: { ...calm(), requests: [0, 10] }, during: { ...calm(), requests: [10, 70] } } },
      broken: [lost],
    },
  ],
  [
    'a few errors under a fault on all requests do not follow its share',
    null,
    { fault: ['refuse', 'to-stock'], during: { page: { reasons: { 'status 503': 30 }, failedAfter: [2, 3, 6] } }, broken: [lost] },
  ],
  [
    'an entry point that is down does not pass an error on',
    null,
    { fault: ['kill', 'front'], during: { page: { reasons: { reset: 30, closed: 20 } } }, broken: [lost] },
  ],
];

const waitingSeconds = [1, 2, 3].map(() => ({ bad: 40, p95Ms: 2_000 }));
const slots: Situation = {
  fault: ['refuse', 'to-stock'],
  during: { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 112 } } },
  after: { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 320 } } },
  recoveredMs: { page: null },
  seconds: { page: [{ bad: 32, p95Ms: 2_000 }, ...waitingSeconds.slice(1)] },
  observed: {
    'to-stock': {
      before: calm(),
      during: { ...calm(), exchanges: [80, 80], openConnections: [0, 0] },
      after: { ...calm([4, 5]), exchanges: [80, 80], openConnections: [0, 0] },
    },
  },
  broken: [lost, stuck],
};

const reconnecting: readonly Row[] = [
  [
    'no new connection is opened although the upstream is available',
    'no-reconnect',
    {
      fault: ['refuse', 'to-stock'],
      during: { page: { reasons: { 'status 503': 118 }, failedAfter: [1, 2, 3] } },
      after: { page: { reasons: { 'status 503': 320 }, failedAfter: [1, 2, 3] } },
      recoveredMs: { page: null },
      observed: {
        'to-stock': { before: calm(), during: { ...calm(), openConnections: [0, 0] }, after: { ...calm([4, 5]), openConnections: [0, 0] } },
      },
      broken: [lost, stuck],
    },
  ],
  [
    'without counters, errors that last long give a less certain diagnosis',
    'no-reconnect',
    {
      fault: ['reset', 'to-stock', { after: 0, share: 1 }],
      after: { page: { reasons: { 'status 500': 320 } } },
      recoveredMs: { page: null },
      broken: [stuck],
    },
  ],
  [
    'a short observation is not enough, because the client may still be waiting',
    null,
    {
      fault: ['refuse', 'to-stock'],
      watchedMs: 4_000,
      after: { page: { reasons: { 'status 503': 160 } } },
      recoveredMs: { page: null },
      broken: [stuck],
    },
  ],
  [
    'errors took every connection of the pool: each probe waits, and nothing is sent on the open connections',
    'pool-exhausted',
    {
      fault: ['reset', 'to-stock', { after: 0, share: 1 }],
      after: { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 300 } } },
      recoveredMs: { page: null },
      observed: { 'to-stock': { before: calm(), after: { ...calm(), exchanges: [0, 0], bytesToServer: [0, 0], bytesToClient: [0, 0] } } },
      broken: [stuck],
    },
  ],
  ['eight requests were refused and answered, each kept its slot, and then every probe waits for one', 'pool-exhausted', slots],
  ['the same while the upstream is silent and the client gives up early', 'pool-exhausted', { ...slots, fault: ['blackhole', 'to-stock'] }],
  [
    'every probe waits from the first one on: the client queues requests and does not connect again',
    'no-reconnect',
    { ...slots, during: { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 120 } } }, seconds: { page: waitingSeconds } },
  ],
  [
    'the first probes were served from a cache, which shows nothing about a pool',
    'no-reconnect',
    { ...slots, observed: { 'to-stock': { ...slots.observed?.['to-stock'], before: { ...calm(), exchanges: [0, 10] } } } },
  ],
  [
    'a later second has responses: nothing is used up',
    'no-reconnect',
    { ...slots, seconds: { page: [{ bad: 32, p95Ms: 2_000 }, { bad: 20, p95Ms: 2_000 }, ...waitingSeconds.slice(2)] } },
  ],
  [
    'the upstream returns errors immediately, the probes time out, and the upstream gets few requests',
    'pool-exhausted',
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 1 }],
      during: { page: { late: [2_000, 2_000, 2_000], reasons: { 'status 503': 10, timeout: 100 } } },
      observed: { 'to-stock': { before: { ...calm(), requests: [0, 80] }, during: { ...calm(), requests: [80, 90] } } },
      broken: [lost],
    },
  ],
  [
    'the probes wait, but they still send requests: no pool is exhausted, although the upstream gets no bytes of them',
    null,
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 1 }],
      during: { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 110 } } },
      observed: {
        'to-stock': { before: { ...calm(), requests: [0, 80] }, during: { ...calm(), requests: [80, 200], bytesToServer: [8_000, 8_000] } },
      },
      broken: [lost],
    },
  ],
  [
    'many new connections show that the client does connect again',
    null,
    {
      fault: ['reset', 'to-stock', { after: 0, share: 1 }],
      after: { page: { reasons: { 'status 500': 200 } } },
      recoveredMs: { page: null },
      observed: { 'to-stock': { before: calm(), during: calm([4, 20]), after: calm([20, 80]) } },
      broken: [stuck],
    },
  ],
  [
    'the system recovers late, with its first new connection',
    'slow-reconnect',
    {
      fault: ['refuse', 'to-stock'],
      after: { page: { reasons: { 'status 503': 170 } } },
      recoveredMs: { page: 4_200 },
      observed: { 'to-stock': { before: calm(), after: { ...calm([4, 6]), openConnections: [0, 1] } } },
      broken: [stuck],
    },
  ],
  [
    'the client tried to connect while its connections were ended, and not since then',
    'slow-reconnect',
    {
      fault: ['reset', 'to-stock', { after: 0, share: 1 }],
      after: { page: { reasons: { 'status 503': 320 } } },
      recoveredMs: { page: null },
      observed: { 'to-stock': { before: calm(), during: calm([4, 12]), after: { ...calm([12, 13]), openConnections: [0, 0] } } },
      broken: [stuck],
    },
  ],
  [
    'a few late requests are not a waiting client',
    null,
    {
      fault: ['refuse', 'to-stock'],
      after: { page: { reasons: { 'status 503': 12 } } },
      recoveredMs: { page: 4_200 },
      seconds: {},
      observed: { 'to-stock': { before: calm(), after: calm([4, 90]) } },
      broken: [stuck],
    },
  ],
  [
    'a silent connection is used until it responds again: only a timeout is missing',
    'no-timeout',
    {
      fault: ['blackhole', 'to-stock'],
      heldMs: 4_000,
      during: { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 78 } } },
      observed: { 'to-stock': { before: calm(), during: { ...calm(), exchanges: [80, 81] } } },
      broken: [lost],
    },
  ],
  [
    'after the silence no response arrives over the old connections',
    'half-open',
    {
      fault: ['blackhole', 'to-stock'],
      after: { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 300 } } },
      recoveredMs: { page: null },
      observed: { 'to-stock': { before: calm(), after: { ...calm([4, 5]), bytesToClient: [0, 0] } } },
      broken: [stuck],
    },
  ],
  [
    'during the silence new connections are opened all the time, and the page waits nevertheless',
    'no-timeout',
    {
      fault: ['blackhole', 'to-stock'],
      heldMs: 4_000,
      during: { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 78 } } },
      observed: { 'to-stock': { before: calm(), during: calm([4, 120]) } },
      broken: [lost],
    },
  ],
  [
    'a silence without a failure gives no diagnosis',
    null,
    { fault: ['blackhole', 'to-stock'], during: { page: { reasons: { other: 30 } } }, broken: [lost] },
  ],
];

const running = { processes: [2, 2] as const, cpuMs: [0, 200] as const };
const restarting: readonly Row[] = [
  [
    'a container without a restart policy stays down until the gate starts it',
    'not-supervised',
    {
      fault: ['kill', 'stock'],
      felt: { restarts: 0, supervised: 0 },
      during: { page: { reasons: { 'status 503': 110 }, failedAfter: [2, 3, 9] } },
      broken: [lost],
    },
  ],
  [
    'a container that the engine restarts is supervised: the page has no fallback meanwhile',
    'no-fallback',
    {
      fault: ['kill', 'stock'],
      felt: { restarts: 1, supervised: 1 },
      during: { page: { reasons: { 'status 503': 110 }, failedAfter: [2, 3, 9] } },
      broken: [lost],
    },
  ],
  [
    'a client that never finds its upstream again does not reconnect, whoever has started the upstream',
    'no-reconnect',
    {
      fault: ['kill', 'stock'],
      felt: { restarts: 0, supervised: 0 },
      during: { page: { reasons: { 'status 502': 110 }, failedAfter: [2, 3, 9] } },
      after: { page: { reasons: { 'status 502': 320 } } },
      recoveredMs: { page: null },
      broken: [lost, stuck],
    },
  ],
  [
    'a process does not start again',
    'not-supervised',
    { fault: ['kill', 'front'], broken: [{ tolerance: 'back', phase: 'after', check: null, target: 'front' }, lost] },
  ],
  [
    'the number of processes is zero',
    'not-supervised',
    {
      fault: ['terminate', 'stock'],
      observed: { stock: { before: running, after: { processes: [0, 0], cpuMs: [200, 200] } } },
      broken: [{ tolerance: 'back', phase: 'after', check: null, target: 'stock' }],
    },
  ],
  [
    'the process runs again and is not ready yet',
    'slow-start',
    {
      fault: ['kill', 'front'],
      after: { page: { reasons: { 'status 503': 320 } } },
      recoveredMs: { page: null },
      observed: { front: { before: running, after: running } },
      broken: [{ tolerance: 'back', phase: 'after', check: null, target: 'front' }, stuck],
    },
  ],
  [
    'the process runs again, and the checks recover long after',
    'slow-start',
    { fault: ['kill', 'front'], after: { page: { reasons: { 'status 503': 170 } } }, recoveredMs: { page: 4_300 }, broken: [stuck] },
  ],
  [
    'the process does not respond for two seconds while it starts',
    'slow-start',
    {
      fault: ['kill', 'front'],
      during: { page: { reasons: { refused: 80 }, failedAfter: [1, 1, 2], lastBadMs: faultMs + 2_000 } },
      broken: [lost],
    },
  ],
  [
    'a restart within half a second is fast',
    null,
    { fault: ['kill', 'front'], during: { page: { reasons: { refused: 20 }, lastBadMs: faultMs + 500 } }, broken: [lost] },
  ],
  [
    'a late upstream is not a slow start of the entry point',
    null,
    {
      fault: ['kill', 'stock'],
      after: { page: { reasons: { 'status 503': 12 } } },
      recoveredMs: { page: 3_500 },
      observed: { 'to-stock': { before: calm(), after: calm([4, 200]) } },
      broken: [stuck],
    },
  ],
];

const two = [{ ratePerSecond: 40 }, { name: 'reports', ratePerSecond: 10, during: { success: 0, percentiles: [] }, timeoutMs: 3_000 }];
const spreading: readonly Row[] = [
  [
    'a process that the gate did not start has ended, and the fault was on another target',
    'crash',
    {
      fault: ['refuse', 'to-stock'],
      during: { page: { reasons: { refused: 100 } } },
      observed: { worker: { before: running, during: { processes: [2, 0], cpuMs: [0, 0] } } },
      broken: [lost],
    },
  ],
  [
    'the engine restarted a container, and the fault was on another target',
    'crash',
    {
      fault: ['kill', 'stock'],
      during: { page: { reasons: { refused: 20 } } },
      observed: {
        worker: { before: { containers: [1, 1], running: [1, 1], restarts: [0, 0] }, after: { running: [1, 1], restarts: [1, 1] } },
      },
      broken: [lost],
    },
  ],
  [
    'a container of another target has stopped for good',
    'crash',
    {
      fault: ['kill', 'stock'],
      during: { page: { reasons: { refused: 20 } } },
      observed: { worker: { before: { running: [1, 1], restarts: [0, 0] }, during: { running: [1, 0], restarts: [0, 0] } } },
      broken: [lost],
    },
  ],
  [
    'the engine restarts the container that the fault has ended, which is no crash',
    'cascade',
    {
      fault: ['kill', 'stock'],
      during: { page: { reasons: { refused: 20 } } },
      observed: { stock: { before: { running: [1, 1], restarts: [0, 0] }, after: { running: [1, 1], restarts: [1, 1] } } },
      broken: [lost],
    },
  ],
  [
    'a page that needs another upstream gets errors seconds after the slow page, although the fault is only a delay',
    'cascade',
    {
      fault: latency(6_000),
      heldMs: 5_000,
      checks: two,
      during: {
        page: { reasons: { 'status 503': 120 }, failedAfter: [4, 10, 28] },
        reports: { late: [2_000, 3_000, 3_000], reasons: { timeout: 20 } },
      },
      seconds: { reports: [{ bad: 10 }, { bad: 10 }, { bad: 10 }], page: [{}, {}, { bad: 40 }, { bad: 40 }, { bad: 40 }] },
      observed: { 'to-stock': { before: { ...calm(), exchanges: [0, 20] } } },
      broken: [lost],
    },
  ],
  [
    'the entry point closes connections although the upstream is only slow',
    'cascade',
    { fault: latency(6_000), heldMs: 5_000, during: { page: { reasons: { closed: 60, reset: 40 } } }, broken: [lost] },
  ],
  [
    'an upstream that resets connections may make the entry point close its own',
    null,
    {
      fault: ['reset', 'to-stock', { after: 0, share: 1 }],
      heldMs: 5_000,
      during: { page: { reasons: { closed: 60, reset: 40 } } },
      broken: [lost],
    },
  ],
  [
    'the cache is served for two seconds, then every failure is passed on',
    'no-fallback',
    {
      fault: ['refuse', 'to-stock'],
      heldMs: 5_000,
      during: { page: { reasons: { 'status 502': 110 }, failedAfter: [4, 10, 28] } },
      seconds: { page: [{}, {}, { bad: 40 }, { bad: 40 }, { bad: 40 }] },
      observed: { 'to-stock': { before: { ...calm(), exchanges: [0, 10] } } },
      broken: [lost],
    },
  ],
  [
    'some requests fail immediately and others wait',
    'no-fallback',
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 1 }],
      during: { page: { late: [2_000, 2_000, 2_000], reasons: { 'status 503': 60, timeout: 60 } } },
      broken: [lost],
    },
  ],
  [
    'one of two equal upstreams is silent, and the half of the requests that goes there waits',
    'no-timeout',
    {
      fault: ['blackhole', 'to-stock'],
      heldMs: 6_000,
      during: { page: { late: [8, 2_000, 2_000], reasons: { timeout: 110 } } },
      observed: { 'to-stock': { before: { ...calm(), exchanges: [0, 40] }, during: { ...calm([4, 120]), exchanges: [40, 40] } } },
      broken: [lost],
    },
  ],
  [
    'health checks of a proxy are the only requests until it uses the upstream again',
    'slow-reconnect',
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 1 }],
      after: { page: { reasons: { 'status 503': 300 }, failedAfter: [4, 10, 28] } },
      recoveredMs: { page: 7_500 },
      observed: { 'to-stock': { before: calm(), after: { ...calm(), exchanges: [80, 104] } } },
      broken: [stuck],
    },
  ],
  [
    'the client has connected again, and its subscription is missing',
    'no-reconnect',
    {
      fault: ['refuse', 'to-stock'],
      after: { page: { reasons: { 'status 503': 320 } } },
      recoveredMs: { page: null },
      observed: { 'to-stock': { before: calm(), after: { ...calm([4, 5]), openConnections: [0, 1], exchanges: [80, 80] } } },
      broken: [stuck],
    },
  ],
  [
    'the entry point has ended because of a fault on its upstream',
    'cascade',
    { fault: ['reset', 'to-stock', { after: 0, share: 1 }], during: { page: { reasons: { refused: 90, reset: 4 } } }, broken: [lost] },
  ],
  [
    'a page that does not need the slow upstream waits, because other requests hold the shared limit',
    'cascade',
    {
      fault: latency(2_000),
      checks: two,
      during: { page: { late: [900, 2_000, 2_000], reasons: { timeout: 30 } }, reports: { late: [1_500, 2_010, 2_020] } },
      observed: { 'to-stock': { before: { ...calm(), exchanges: [0, 20] } } },
      broken: [{ ...late, bad: 80 }],
    },
  ],
  [
    'a page succeeds for two seconds longer than the other one, and then waits as well',
    'cascade',
    {
      fault: latency(2_000),
      heldMs: 6_000,
      checks: two,
      during: { page: { late: [700, 1_900, 2_000], reasons: { timeout: 30 } }, reports: { late: [2_000, 2_010, 2_020] } },
      seconds: { reports: [{ p95Ms: 2_000 }, { p95Ms: 2_000 }], page: [{}, {}, {}, { p95Ms: 1_900 }, { p95Ms: 2_000 }] },
      broken: [late],
    },
  ],
  [
    'two pages that need the slow upstream both wait',
    'no-timeout',
    {
      fault: latency(1_000),
      checks: two,
      during: { page: { late: [1_005, 1_012, 1_020] }, reports: { late: [1_005, 1_012, 1_020] } },
      observed: { 'to-stock': { before: { ...calm(), exchanges: [0, 100] } } },
      broken: [late],
    },
  ],
  [
    'immediate errors on a page with few requests are not waiting requests',
    null,
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 0.2 }],
      checks: two,
      during: { page: { reasons: { 'status 500': 80 }, failedAfter: [1, 2, 3] } },
      observed: { 'to-stock': { before: { ...calm(), requests: [0, 90] } } },
      broken: [{ ...lost, bad: 80, count: 120 }],
    },
  ],
];

/** Before the fault the link carried as many requests as `reports` sends, or as all checks send. */
const shared = { 'to-stock': { before: { ...calm(), exchanges: [0, 20] as const } } };
const notPage = { page: false, reports: true };
const allTimeOut = { page: { late: [2_000, 2_000, 2_000], reasons: { timeout: 100 } } } as const;
const learned: readonly Row[] = [
  [
    'a check that is known not to need the slow upstream waits from the first second on',
    'cascade',
    {
      fault: latency(2_500),
      checks: two,
      during: { ...allTimeOut, reports: { late: [2_510, 2_900, 3_000], reasons: { timeout: 4 } } },
      observed: { 'to-stock': { before: calm() } },
      needs: notPage,
      broken: [lost],
    },
  ],
  [
    'the same, where it is not known which check needs what',
    'no-timeout',
    {
      fault: latency(2_500),
      checks: two,
      during: { ...allTimeOut, reports: { late: [2_510, 2_900, 3_000], reasons: { timeout: 4 } } },
      observed: { 'to-stock': { before: calm() } },
      broken: [lost],
    },
  ],
  [
    'a check that was served from a cache sends requests to the upstream once the cache has run out',
    'no-timeout',
    {
      fault: latency(2_500),
      checks: two,
      during: { ...allTimeOut, reports: { late: [2_510, 2_900, 3_000], reasons: { timeout: 4 } } },
      observed: {
        'to-stock': { before: { ...calm(), bytesFromClient: [0, 2_000] }, during: { ...calm(), bytesFromClient: [2_000, 7_000] } },
      },
      needs: notPage,
      broken: [lost],
    },
  ],
  [
    'a check that does not need the upstream gets quick errors, because of a limit or a breaker that both share',
    'cascade',
    {
      fault: ['refuse', 'to-stock'],
      checks: two,
      during: { page: { reasons: { 'status 503': 110 }, failedAfter: [2, 5, 10] }, reports: { reasons: { 'status 503': 30 } } },
      observed: shared,
      needs: notPage,
      broken: [lost],
    },
  ],
  [
    'the upstream is a stopped process behind the link',
    'cascade',
    { fault: ['pause', 'stock'], checks: two, during: allTimeOut, observed: shared, needs: notPage, broken: [lost] },
  ],
  [
    'a process that uses up the machine slows down everything',
    null,
    { fault: ['cpu', 'stock', { load: 1 }], checks: two, during: allTimeOut, observed: shared, needs: notPage, broken: [lost] },
  ],
  [
    'a check that needs the upstream and fails later than the other one used a cache until then',
    'no-timeout',
    {
      fault: latency(2_000),
      heldMs: 6_000,
      checks: two,
      during: { page: { late: [1_990, 2_000, 2_000], reasons: { timeout: 200 } }, reports: { late: [2_000, 2_010, 2_020] } },
      seconds: { reports: [{ p95Ms: 2_000 }, { p95Ms: 2_000 }], page: [{}, {}, {}, { p95Ms: 1_900 }, { p95Ms: 2_000 }] },
      needs: { page: true, reports: true },
      observed: { 'to-stock': { before: calm() } },
      broken: [lost, late],
    },
  ],
  [
    'all requests of the only check that needs the upstream get its errors, although it sends a fifth of all probes',
    'no-fallback',
    {
      fault: ['http-error', 'to-stock', { status: 503, share: 1 }],
      checks: two,
      during: { reports: { reasons: { 'status 503': 30 }, failedAfter: [2, 5, 10] } },
      observed: shared,
      needs: notPage,
      broken: [{ ...lost, check: 'reports' }],
    },
  ],
];

const lasting: readonly Row[] = [
  [
    'each probe causes three times the requests after the extra clients have left',
    'metastable',
    {
      fault: ['surge', 'preview', { rate: 200 }],
      after: { page: { reasons: { 'status 504': 320 } } },
      recoveredMs: { page: null },
      observed: { 'to-stock': { before: calm(), during: calm(), after: calm([4, 960]) } },
      broken: [stuck],
    },
  ],
  [
    'connections that accumulate because of retries are not a leak',
    'metastable',
    {
      fault: ['surge', 'preview', { rate: 200 }],
      after: { page: { reasons: { 'status 504': 320 } } },
      recoveredMs: { page: null },
      observed: {
        'to-stock': {
          before: { ...calm(), openConnections: [4, 10] },
          during: { ...calm([4, 700]), openConnections: [10, 650] },
          after: { ...calm([700, 1_660]), openConnections: [650, 630] },
        },
      },
      broken: [stuck],
    },
  ],
  [
    'CPU use stays high after the fault',
    'metastable',
    {
      fault: latency(500),
      after: { page: { late: [900, 1_900, 2_000], reasons: { timeout: 100 } } },
      recoveredMs: { page: null },
      observed: { front: { before: running, after: { processes: [2, 2], cpuMs: [1_000, 8_700] } } },
      broken: [stuck],
    },
  ],
  [
    'high CPU use after a start belongs to the start',
    'slow-start',
    {
      fault: ['kill', 'front'],
      after: { page: { reasons: { 'status 503': 100 } } },
      recoveredMs: { page: 3_600 },
      observed: { front: { before: running, after: { processes: [2, 2], cpuMs: [0, 7_700] } } },
      broken: [stuck],
    },
  ],
  [
    'a system that recovers within the limit after a surge was only overloaded',
    null,
    {
      fault: ['surge', 'preview', { rate: 200 }],
      during: { page: { reasons: { 'status 503': 60 } } },
      recoveredMs: { page: 900 },
      observed: { 'to-stock': { before: calm(), after: calm([4, 960]) } },
      broken: [lost],
    },
  ],
  [
    'connections are opened and never closed',
    'leak',
    {
      fault: latency(700),
      during: { page: { reasons: { 'status 503': 60 }, failedAfter: [1, 2, 3] } },
      after: { page: { reasons: { 'status 503': 320 } } },
      recoveredMs: { page: null },
      observed: {
        'to-stock': {
          before: { ...calm(), openConnections: [2, 2] },
          during: { ...calm([4, 104]), openConnections: [2, 100] },
          after: { ...calm([104, 105]), openConnections: [100, 100] },
        },
      },
      broken: [lost, stuck],
    },
  ],
  [
    'files in an upstream process stay open long after the fault',
    'leak',
    {
      fault: latency(700),
      during: { page: { late: [150, 420, 640] } },
      observed: { worker: { before: { openFiles: [30, 30] }, during: { openFiles: [30, 190] }, after: { openFiles: [190, 188] } } },
      broken: [{ ...late }],
    },
  ],
  [
    'connections that are closed again belong to a working pool',
    'no-timeout',
    {
      fault: latency(1_000),
      during: { page: { late: [1_005, 1_012, 1_020] } },
      observed: {
        'to-stock': {
          before: calm(),
          during: { ...calm([4, 44]), openConnections: [4, 44] },
          after: { ...calm([44, 45]), openConnections: [44, 4] },
        },
      },
      broken: [late],
    },
  ],
  [
    'connections of the checks at the entry point are not a leak',
    null,
    {
      fault: latency(700),
      during: { page: { late: [150, 420, 640] } },
      observed: { front: { before: { openFiles: [30, 30] }, during: { openFiles: [30, 190] }, after: { openFiles: [190, 190] } } },
      broken: [late],
    },
  ],
];

const records = { check: 'page', acknowledged: 340, gone: 0, doubled: 0, changed: 0, unread: 0, firstBadMs: null, lastBadMs: null };
const broke = { tolerance: 'writes', phase: 'after' } as const;
const data: readonly Row[] = [
  ['acknowledged records are missing', 'lost-writes', { fault: ['kill', 'front'], writes: [{ ...records, gone: 12 }], broken: [broke] }],
  [
    'an acknowledged record is read back changed',
    'lost-writes',
    { fault: ['kill', 'front'], writes: [{ ...records, changed: 1 }], broken: [broke] },
  ],
  [
    'records that could not be read give no diagnosis',
    null,
    { fault: ['kill', 'front'], writes: [{ ...records, unread: 12 }], broken: [broke] },
  ],
  ['records are listed twice', 'doubled-writes', { fault: latency(400), writes: [{ ...records, doubled: 3 }], broken: [broke] }],
  ['one record is listed twice', 'doubled-writes', { fault: ['kill', 'stock'], writes: [{ ...records, doubled: 1 }], broken: [broke] }],
  ['another check failed, and the writes are complete', null, { fault: latency(40), writes: [records], broken: [lost] }],
  [
    'an empty list is served as a valid result',
    'wrong-answers',
    { fault: ['refuse', 'to-stock'], during: { page: { reasons: { json: 116 }, failedAfter: [1, 2, 3] } }, broken: [lost] },
  ],
  [
    'blank values of an upstream are passed on as a success',
    'wrong-answers',
    {
      fault: ['wrong-body', 'to-stock', { kind: 'nulls', share: 1 }],
      during: { page: { reasons: { json: 116 }, failedAfter: [1, 2, 3] } },
      broken: [lost],
    },
  ],
  [
    'blank values that the application has kept are served after the fault',
    'wrong-answers',
    {
      fault: ['wrong-body', 'to-stock', { kind: 'nulls', share: 1 }],
      after: { page: { reasons: { json: 300 } } },
      recoveredMs: { page: null },
      broken: [stuck],
    },
  ],
  [
    'each response that the application cannot read becomes an error',
    'no-fallback',
    {
      fault: ['wrong-body', 'to-stock', { kind: 'html', share: 0.5 }],
      during: { page: { reasons: { 'status 500': 58 }, failedAfter: [2, 4, 6] } },
      broken: [lost],
    },
  ],
  [
    'stale content is served after the fault',
    'wrong-answers',
    { fault: ['refuse', 'to-stock'], after: { page: { reasons: { body: 300 } } }, recoveredMs: { page: null }, broken: [stuck] },
  ],
  [
    'a body that was cut at the entry point is the effect of the fault',
    null,
    { fault: ['cut', 'front', { after: 10, share: 1 }], during: { page: { reasons: { body: 100 } } }, broken: [lost] },
  ],
  [
    'a few wrong responses among many errors are not the cause',
    'no-fallback',
    {
      fault: ['refuse', 'to-stock'],
      during: { page: { reasons: { 'status 503': 110, body: 3 }, failedAfter: [1, 2, 3] } },
      broken: [lost],
    },
  ],
];

/** A link with a connection for each request, of which `open` are open at the same time. */
const each = (opened: number, open: number, usual = 80, bytes = 30) => ({
  'to-stock': {
    before: { ...calm([0, usual]), bytesFromClient: [0, usual * 100] as const, exchanges: [0, usual] as const, inFlight: [0, 1] as const },
    during: {
      ...calm([usual, usual + opened]),
      bytesFromClient: [usual * 100, usual * 100 + opened * bytes] as const,
      exchanges: [usual, usual + opened] as const,
      inFlight: [0, open] as const,
    },
  },
});
const oneConnection = (requests: number, open = 1) => ({
  'to-stock': {
    before: { ...calm([1, 1]), bytesFromClient: [0, 8_000] as const, inFlight: [1, 1] as const },
    during: { ...calm([1, 1]), bytesFromClient: [8_000, 8_000 + 100 * requests] as const, inFlight: [open, open] as const },
  },
});
const waits = { late: [2_000, 2_000, 2_000], reasons: { timeout: 150, 'status 503': 10 } } as const;
const silent = { fault: ['blackhole', 'to-stock'], heldMs: 4_000, broken: [lost] } as const;

const inTurn: readonly Row[] = [
  [
    'requests that end after 250 ms follow each other, and the probes wait for their turn',
    'one-at-a-time',
    { ...silent, during: { page: waits }, observed: each(16, 1) },
  ],
  [
    'the same under a delay',
    'one-at-a-time',
    { ...silent, fault: latency(3_000), during: { page: waits }, observed: each(16, 1), broken: [lost, late] },
  ],
  [
    'requests on one connection follow each other, each as late as the delay',
    'one-at-a-time',
    { ...silent, fault: latency(300), during: { page: waits }, observed: oneConnection(13) },
  ],
  [
    'requests on one connection are on their way at the same time',
    'no-timeout',
    { ...silent, fault: latency(3_000), during: { page: waits }, observed: oneConnection(13) },
  ],
  ['requests are sent side by side', 'no-timeout', { ...silent, during: { page: waits }, observed: each(16, 9) }],
  [
    'the application sends as many requests as before, and waits elsewhere',
    'no-timeout',
    { ...silent, during: { page: waits }, observed: each(160, 1) },
  ],
  [
    'no probe is answered, because a client connects again and again and waits for that',
    'no-timeout',
    { ...silent, during: { page: { ...waits, reasons: { timeout: 159 } } }, observed: each(16, 1) },
  ],
  [
    'no probe is answered, because the queue is longer than the probes wait, and each connection carries a request',
    'one-at-a-time',
    { ...silent, during: { page: { ...waits, reasons: { timeout: 159 } } }, observed: each(16, 1, 80, 105) },
  ],
  [
    'all probes that wait share the next response',
    'timeout-too-long',
    { ...silent, during: { page: { late: [300, 560, 600], reasons: { 'status 503': 60 } } }, observed: each(13, 1) },
  ],
  [
    'a few probes wait, and no queue is shown',
    null,
    {
      ...silent,
      checks: [{ ratePerSecond: 1 }],
      during: { page: { late: [1_500, 1_900, 1_950], reasons: { 'status 503': 2 } } },
      observed: each(8, 1),
    },
  ],
  [
    'a journal of an earlier version does not show how many requests were on their way',
    'no-timeout',
    {
      ...silent,
      during: { page: { ...waits, reasons: { timeout: 156 } } },
      observed: { 'to-stock': { before: calm([0, 80]), during: calm([80, 96]) } },
    },
  ],
  [
    'a check that does not need the upstream waits behind the requests of another one',
    'one-at-a-time',
    {
      ...silent,
      fault: latency(9_000),
      checks: two,
      during: { page: { ...waits, reasons: { timeout: 156 } }, reports: waits },
      observed: each(12, 1, 20),
      needs: { page: false, reports: true },
    },
  ],
  [
    'the same behind a single request without a timeout',
    'one-at-a-time',
    {
      ...silent,
      checks: two,
      during: { page: waits, reports: { late: [3_000, 3_000, 3_000], reasons: { timeout: 40 } } },
      observed: oneConnection(1),
      needs: { page: false, reports: true },
    },
  ],
  [
    'the same behind several requests on one connection',
    'cascade',
    {
      ...silent,
      checks: two,
      during: { page: waits, reports: { late: [3_000, 3_000, 3_000], reasons: { timeout: 40 } } },
      observed: oneConnection(8),
      needs: { page: false, reports: true },
    },
  ],
  [
    'the same, and the requests of the other one are sent side by side',
    'cascade',
    {
      ...silent,
      fault: latency(9_000),
      checks: two,
      during: { page: { ...waits, reasons: { timeout: 156 } }, reports: waits },
      observed: each(12, 8, 20),
      needs: { page: false, reports: true },
    },
  ],
];

describe.each([
  ['a request that waits', waiting],
  ['a queue, a pool or a circuit breaker', queueing],
  ['a process that ends', ending],
  ['retries and errors', retrying],
  ['reconnection', reconnecting],
  ['one request at a time', inTurn],
  ['a restart', restarting],
  ['a failure that spreads', spreading],
  ['what was learned about which check needs which link', learned],
  ['a lasting effect', lasting],
  ['wrong or lost data', data],
])('%s', (_, rows) => {
  it.each(rows)('%s: %s', (_title, weakness, situation) => {
    const diagnoses = diagnose(caseOf(situation));
    expect(diagnoses[0]?.weakness ?? null).toBe(weakness);
    if (diagnoses[0] !== undefined) expect(diagnoses[0].evidence).not.toMatch(/NaN|Infinity|undefined|to-stock|page/);
  });
});

describe('requests that follow each other', () => {
  const named = (fault: Situation['fault'], observed: NonNullable<Situation['observed']>, more: Partial<Situation> = {}) =>
    diagnose(caseOf({ ...silent, fault, during: { page: waits }, observed, broken: [lost, late], ...more })).map(
      ({ weakness }) => weakness,
    );

  it('have a timeout if they end before the fault lets their responses through', () => {
    expect(named(['blackhole', 'to-stock'], each(16, 1))).toEqual(['one-at-a-time']);
    expect(named(latency(3_000), each(16, 1))).toEqual(['one-at-a-time']);
  });

  it('have none if each is as late as the delay', () => {
    expect(named(latency(450), each(9, 1))).toEqual(['one-at-a-time', 'no-timeout']);
    expect(named(latency(450), oneConnection(8))).toEqual(['one-at-a-time', 'no-timeout']);
  });

  it('explain why a check waits that does not need the upstream', () => {
    const behind = { checks: two, during: { page: waits, reports: waits }, needs: { page: false, reports: true } };
    expect(named(latency(9_000), each(12, 1, 20), behind)).toEqual(['one-at-a-time']);
  });
});

describe('a check that does not need one of two disturbed upstreams', () => {
  const waits = caseOf({
    fault: latency(2_500),
    checks: two,
    during: { ...allTimeOut, reports: { late: [2_510, 2_900, 3_000], reasons: { timeout: 4 } } },
    observed: { 'to-stock': { before: calm() }, 'to-prices': { before: calm() } },
    needs: notPage,
    broken: [lost],
  });
  const [first] = waits.scenario.faults;
  const faults = first === undefined ? [] : [first, { ...first, spec: { ...first.spec, id: 's1.f2', on: 'to-prices' } }];
  const withTwo = (pageNeedsPrices: boolean) =>
    diagnose({
      ...waits,
      scenario: { ...waits.scenario, faults },
      needs: [...(waits.needs ?? []), { check: 'page', link: 'to-prices', needed: pageNeedsPrices, requests: 8 }],
    });

  it('is explained by the other one, which it needs', () => {
    expect(withTwo(true).map(({ weakness, target }) => [weakness, target])).toEqual([['no-timeout', 'to-prices']]);
  });

  it('is a cascade if it needs neither', () => {
    expect(withTwo(false).map(({ weakness }) => weakness)).toEqual(['cascade']);
  });
});

it('shows no cascade where a check that does not need the upstream has old content', () => {
  const stale = caseOf({
    fault: ['blackhole', 'to-stock'],
    checks: two,
    during: { page: { reasons: { json: 100 } } },
    observed: shared,
    needs: notPage,
    broken: [lost],
  });
  expect(diagnose(stale).map(({ weakness }) => weakness)).toEqual(['wrong-answers']);
});
