// Run as `node --expose-gc limits.js FOLDER MS`: FOLDER holds the compiled source, whose deadlines are 50 times shorter. Each limit waits for
// something that never comes, while garbage is collected all the time. After MS what has not fired is lost. Prints the names of those that fired, and of those that did not.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttp } from 'node:http';
import { createServer as createTcp } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const home = pathToFileURL(`${process.argv[2]}/`);
const from = (path) => import(new URL(path, home));
const patienceMs = Number(process.argv[3]);

const [
  { within },
  { waitLimits },
  faultSteps,
  { runBaseline },
  { readBack: readBackOf },
  { restoreTargets },
  { untilRecovered },
  { observe },
  { learnNeeds },
] = await Promise.all(
  ['world/within.js', 'engine/limits.js', 'engine/fault-steps.js', 'engine/baseline.js', 'engine/read-back.js', 'engine/restore-targets.js']
    .concat(['engine/until-recovered.js', 'engine/observe.js', 'engine/learn-needs.js'])
    .map(from),
);
const [{ runPlan }, { carryOut }, { commandUndo }, { commandDriver }, { runnerOf }, ready, { readBack }, { openLink }, { Channel }] =
  await Promise.all(
    ['engine/run.js', 'world/recover/carry-out.js', 'world/undo/command-undo.js', 'world/drivers/command/driver.js']
      .concat(
        ['world/drivers/process/runner.js', 'world/drivers/process/ready.js', 'world/probes/writes/read-back.js'],
        ['world/link/link.js', 'world/keeper/channel.js'],
      )
      .map(from),
  );
const [{ openGitHub }, { postComment }, { runGate }, { openConfig }, { planOf }, { hardLimitMs }] = await Promise.all(
  [
    'action/github/github.js',
    'action/comment/post-comment.js',
    'gate.js',
    'world/config/open-config.js',
    'core/plan/plan.js',
    'core/budget/needs.js',
  ].map(from),
);

const never = new AbortController().signal;
const dir = await mkdtemp(join(tmpdir(), 'limits-'));
/** Longer than the patience, and not for ever where a limit was lost. */
const hanging = ['sleep', '40'];

const silent = createTcp((socket) => socket.on('error', () => undefined)).listen(0, '127.0.0.1');
/** It sends a byte now and then, so that no limit of silence ends it. */
const dripping = createTcp((socket) => {
  const drip = setInterval(() => socket.write('H'), 20);
  socket.on('error', () => undefined).on('close', () => clearInterval(drip));
}).listen(0, '127.0.0.1');
const mute = createHttp(() => undefined).listen(0, '127.0.0.1');
await Promise.all([silent, dripping, mute].map((server) => once(server, 'listening')));

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** The ways in which code learns of an abort. Nothing else holds the signal. */
const polls = async (signal) => {
  while (!signal.aborted) await pause(10);
  throw signal.reason;
};
const listens = (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
const hangs = { poll: polls, listen: listens };

const settled = (promise) =>
  promise.then(
    () => undefined,
    () => undefined,
  );
const clock = { now: () => performance.now(), sleep: async (ms, signal) => Promise.race([pause(ms), listens(signal)]) };
const steady = { success: 0.9, percentiles: [] };
const checks = [{ name: 'front', kind: 'http', params: {}, ratePerSecond: 1, timeoutMs: 500, steady, during: steady, recoversMs: 100 }];
const scenario = { id: 's1', faults: [{ id: 's1.f1', fault: 'kill', on: 'shop', params: {}, startMs: 0, lastsMs: 0, seed: 's' }] };

/** A stage on which one thing hangs. */
function stage(driver, more = {}) {
  const shop = { target: { kind: 'process', name: 'shop' }, kind: { takes: ['signal'] }, driver };
  const world = { clock, within, checks: [], targets: ['shop'], target: () => shop, ...more };
  const current = { id: 's1', startMs: 0, goneMs: 0, phaseMs: {}, checks: new Map() };
  const recorder = { emit: async () => undefined, fold: { current, level: 0.95, latestBaseline: null } };
  return { world, recorder, signal: never, watch: { begin: () => undefined, end: polls } };
}
const effect = { way: 'signal', kind: 'kill', params: {}, seed: 's' };
const undo = { id: 'u', target: 'shop', kind: 'fake', state: {} };

const command = { kind: 'command', name: 'rule', inject: hanging, undo: hanging, verify: hanging, timeoutMs: 5_000 };
const site = {
  ...{ workspace: dir, logDir: dir, runId: 'run', preview: 'http://127.0.0.1:9/', previewHeaders: {} },
  ...{ owe: async () => undefined, settle: async () => undefined, keeper: { pid: 0 } },
};
const portOf = (server) => server.address().port;
const github = () => openGitHub({ token: 't', apiUrl: `http://127.0.0.1:${portOf(mute)}`, owner: 'o', repo: 'r', patience: () => null });

const limits = {
  ...Object.fromEntries(
    Object.entries(hangs).flatMap(([how, hang]) => [
      [`${how}, alone`, () => settled(within(25_000, null, hang))],
      [`${how}, below a signal`, () => settled(within(25_000, never, hang))],
      [
        `${how}, below a signal of joined ones`,
        () => settled(within(25_000, AbortSignal.any([never, new AbortController().signal]), hang)),
      ],
      [`${how}, below another deadline`, () => settled(within(25_000, null, (outer) => within(600_000, outer, hang)))],
      [`${how}, joined with another signal`, () => settled(within(25_000, null, (limit) => hang(AbortSignal.any([limit, never]))))],
      [
        `prepare (${how})`,
        () => settled(faultSteps.prepareFault(stage({ prepare: (_e, _i, signal) => hang(signal) }).world, scenario.faults[0], never)),
      ],
      [`apply (${how})`, () => settled(faultSteps.inStep(stage({}).world, {}, waitLimits.applyMs, never, hang))],
      [
        `felt (${how})`,
        () => faultSteps.observeFault(stage({}).world, { driver: { observeEffect: (_e, _u, signal) => hang(signal) }, effect, undo }),
      ],
      [`undo (${how})`, () => faultSteps.undoFault(stage({}).world, { driver: { undo: (_u, signal) => hang(signal) }, effect, undo })],
      [
        `gone (${how})`,
        () =>
          faultSteps.undoFault(stage({}).world, {
            driver: { undo: async () => undefined, verifyRemoved: (_e, _u, signal) => hang(signal) },
            effect,
            undo,
          }),
      ],
      [`restart (${how})`, () => restoreTargets(stage({ checkRunning: (_r, signal) => hang(signal) }), scenario)],
      [
        `look whether a target is back (${how})`,
        () => settled(untilRecovered(stage({ checkRunning: (_r, signal) => hang(signal) }, { checks }), scenario, 'planned')),
      ],
      [`observe (${how})`, () => observe(stage({ observe: hang }), never).look()],
      [`read-back of a scenario (${how})`, () => settled(readBackOf(stage({}, { readBack: (_f, _u, signal) => hang(signal) }), 's1'))],
      [`warm-up (${how})`, () => runPlan(stage({}, { warmUp: hang }).world, stage({}).recorder, { scenarios: [] }, {}, never)],
      [
        `owed undo (${how})`,
        () => carryOut([undo], 0, { within, handlerOf: () => ({ undo: (_s, signal) => hang(signal) }), processes: {} }),
      ],
      [
        `read-back of writes (${how})`,
        () => {
          const log = { before: () => [{ number: 1, dueMs: 0 }], forget: () => undefined };
          const read = (_r, signal) => hang(signal).catch(() => ({ states: [], pageOf: null }));
          return readBack({ log, run: 'run', read, isList: true }, { sinceMs: 0, untilMs: 1 }, never);
        },
      ],
      [
        `a check that sends alone (${how})`,
        () => {
          const link = { target: { kind: 'link', name: 'edge' }, driver: {} };
          const more = { checks: [...checks, ...checks], target: () => link, sendOne: (_c, signal) => hang(signal) };
          return learnNeeds({ ...stage({}, more), budgetMs: 600_000 }, 0);
        },
      ],
      [
        `counters of a link (${how})`,
        () => {
          const link = { target: { kind: 'link', name: 'edge' }, driver: { observe: hang } };
          const more = { checks: [...checks, ...checks], target: () => link, sendOne: async () => true };
          return learnNeeds({ ...stage({}, more), budgetMs: 600_000 }, 0);
        },
      ],
    ]),
  ),
  'samples that are still to come': () => settled(runBaseline(stage({}))),
  'inject command': () => settled(commandDriver(command, site).apply(effect, undo, never)),
  'verify command': () => commandDriver(command, site).observeEffect(effect, undo, never),
  'undo command': () =>
    settled(commandUndo.undo({ undo: hanging, verify: hanging, cwd: dir, timeoutMs: 5_000, mark: 'run:helper' }, never)),
  'readiness of a target that does not answer': () =>
    settled(within(10_000, never, (limit) => ready.waitUntilReady({ port: portOf(mute), ready: '/' }, site, () => true, limit))),
  'readiness of a target that drips': () =>
    settled(within(10_000, never, (limit) => ready.waitUntilReady({ port: portOf(dripping), ready: '/' }, site, () => true, limit))),
  'start of a target': async () => {
    const runner = runnerOf({ kind: 'process', name: 'shop', run: hanging, port: 9, readyTimeoutMs: 10_000 }, site);
    await settled(runner.start(never));
    await within(600_000, null, (limit) => runner.stop(limit));
  },
  'probe of a link': async () => {
    const link = await openLink({ listen: null, to: { host: '127.0.0.1', port: portOf(silent) }, http: false });
    await within(2_000, null, (limit) => link.probe(limit));
    await link.close();
  },
  'request to GitHub': async () => settled((await github()).pullRequestsOf('a'.repeat(40), never)),
  comment: () =>
    postComment(
      {
        context: {
          repository: { owner: 'o', repo: 'r' },
          apiUrl: `http://127.0.0.1:${portOf(mute)}`,
          event: { name: 'push', payload: {} },
          run: { id: '1', attempt: 1, commit: 'a'.repeat(40), startedAt: '' },
        },
        result: { name: 'n', verdict: 'failed' },
        policy: 'always',
        token: 't',
        body: () => '',
      },
      never,
    ),
  'hello of the keeper': async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const channel = new Channel(child, { ask: 'hello', journal: null, lease: null });
    await settled(channel.booted);
    child.kill('SIGKILL');
  },
  'goodbye to the keeper': async () => {
    const child = spawn(process.execPath, ['-e', 'process.on("message", () => undefined)'], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    await new Channel(child, { ask: 'hello', journal: null, lease: null }).close(5_000);
  },
  'the whole run': async () => {
    const text = `version: 1
preview: http://127.0.0.1:9
targets: { shop: { process: { run: sleep 300, port: 9, ready-within: 5m } } }
checks: [{ name: front, http: { path: / } }]
faults: [{ fault: kill, on: shop }]
plan: { scenarios: 1 }
`;
    await writeFile(join(dir, 'chaos.yml'), text);
    const { config } = await openConfig({ workspace: dir, path: 'chaos.yml', env: {} });
    await runGate({
      config: { ...config, plan: { ...config.plan, budgetMs: 50_000 - hardLimitMs(0) } },
      plan: planOf(config, 'seed'),
      run: { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
      home,
      workspace: dir,
      reportDir: join(dir, 'report'),
      stateDir: join(dir, 'state'),
      signal: never,
    });
  },
};

/** A collection takes as long as the machine is busy: most of the time is left to the limits. */
let collecting;
const collect = () => {
  const startMs = performance.now();
  globalThis.gc();
  collecting = setTimeout(collect, Math.max(20, 4 * (performance.now() - startMs)));
};
collect();
const fired = [];
const failed = [];
await Promise.race([
  Promise.all(
    Object.entries(limits).map(([name, run]) =>
      run().then(
        () => fired.push(name),
        (error) => failed.push(`${name}: ${error?.stack ?? error}`),
      ),
    ),
  ),
  pause(patienceMs),
]);
clearTimeout(collecting);
const lost = Object.keys(limits).filter((name) => !fired.includes(name) && !failed.some((one) => one.startsWith(name)));
await rm(dir, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify({ fired, failed, lost })}\n`, () => process.exit(0));
