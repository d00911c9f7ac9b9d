import { createHash, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hardLimitMs } from './core/budget/needs.ts';
import { searchMs } from './core/budget/search-ms.ts';
import { clientRequests } from './core/checks/http/client-requests.ts';
import { configFingerprint } from './core/compare/config-fingerprint.ts';
import type { Comparand } from './core/conclude/conclude.ts';
import { layoutOf } from './core/diagnosis/layout-of.ts';
import type { Config } from './core/model/config/config.ts';
import type { Plan } from './core/model/plan/plan.ts';
import type { Result } from './core/model/result/result.ts';
import type { ProcessIdentity, RunEvent, RunIdentity } from './core/model/run/event.ts';
import { version } from './core/model/version.ts';
import { redactData } from './core/secrets/redact-data.ts';
import { type Redact, redactor } from './core/secrets/redactor.ts';
import { runSecrets } from './core/secrets/run-secrets.ts';
import type { RunExclusive } from './engine/async/exclusive.ts';
import type { Partner } from './engine/partner.ts';
import { type Recorder, recorderOn } from './engine/recorder.ts';
import { runPlan } from './engine/run.ts';
import { cancelledBy, endingWith, overdueEnding, type RunEnding } from './engine/run-ending.ts';
import { startClock } from './world/clock.ts';
import type { DriverContext } from './world/drivers/driver-context.ts';
import { hostId } from './world/journal/host.ts';
import { type Journal, openJournal } from './world/journal/journal.ts';
import { journalName } from './world/journal/name.ts';
import { prepareStateDir } from './world/journal/state-dir.ts';
import type { KeeperClient } from './world/keeper/client.ts';
import { startKeeper } from './world/keeper/start.ts';
import { type OpenWorld, openWorld } from './world/open-world.ts';
import { holdSpareDescriptors } from './world/process/descriptors.ts';
import { identityOf } from './world/process/identity.ts';
import { requireLinux } from './world/process/platform.ts';
import { processes } from './world/process/processes.ts';
import { commandsOf } from './world/recover/carry-out.ts';
import { drain } from './world/recover/drain.ts';
import { recoverAll } from './world/recover/sweep.ts';
import { within } from './world/within.ts';

export interface GateOptions extends Comparand {
  readonly config: Config;
  /** Where it was read, for the command that replays a scenario. */
  readonly configPath?: string;
  readonly plan: Plan;
  /** What a person has allowed although nothing shows it; every report begins with it. */
  readonly overrides?: readonly string[];
  readonly run: RunIdentity;
  /** Where `keeper.js` lies: the folder of the bundle, or `src/` when run from source. */
  readonly home: URL;
  readonly workspace: string;
  /** `result.json`, the reports, `journal.jsonl` and logs go here. Absolute. */
  readonly reportDir: string;
  /** Journals that must outlive the job; see `world/journal/state-dir`. */
  readonly stateDir: string;
  /** Another run may go on beside this one: whatever is played is played in its turn. */
  readonly turn?: RunExclusive;
  /** That run, with which breaking points are searched together. */
  readonly partner?: Partner;
  /** Whose questions they are; left out: those of `config` itself. */
  readonly asked?: Config;
  /** What a reader of the report has to know that no event of the run tells, for example faults that the seed did not draw. */
  readonly notes?: readonly string[];
  /** Every event as it happens, for live progress. Must not throw. */
  readonly onEvent?: (event: RunEvent) => void;
  /** The verdict, and all that is known before smaller forms of a failure are looked for. Must not throw. */
  readonly onJudged?: (result: Result) => void;
  /** Where the journal will lie, before anything else. */
  readonly onJournal?: (path: string) => void;
  /** The journal lies there, and the run begins. */
  readonly onBegun?: () => void;
  /** Hides secrets in whatever is shown or written for people; left out: those that the config holds. */
  readonly redact?: Redact;
  /** Aborted: roll back, judge what was seen, verdict `cancelled`. */
  readonly signal: AbortSignal;
}

const linksMs = 10_000;
const stopMs = 8_000;
/** The gate is given time to roll back by itself when its own deadline has passed, before the keeper ends it. */
const keeperMarginMs = 20_000;
const sweepMs = 30_000;
/** Undos of what lives in the keeper's memory. */
const endsWithKeeper = ['link.clear', 'traffic.stop'];
/** A post step comes within minutes. */
const keepSettledMs = 3_600_000;

/**
 * The whole story: leftovers of dead runs → journal → keeper → links and processes → run → clear away → verdict → reports. Resolves with a
 * result for every run that has begun; throws GateFailure when none could.
 */
export async function runGate(options: GateOptions): Promise<Result> {
  const id = `${options.run.id}-${options.run.attempt}-${randomUUID()}`.replace(/[^A-Za-z0-9-]/g, '_');
  requireLinux();
  holdSpareDescriptors();
  const gate = await identityOf(process.pid);
  if (gate === null) throw new TypeError('the gate cannot see itself in /proc');
  const path = join(options.stateDir, journalName(id, gate));
  // Before there is a journal: its name alone tells a post step that comes while this gate works whom to end.
  options.onJournal?.(path);
  await prepareStateDir(options.stateDir);
  const leftovers = await within(sweepMs, null, (limit) => recoverAll(options.stateDir, limit, keepSettledMs));
  const clock = startClock();
  const journal = await openJournal(path);
  const redact = redactOf(options);
  const recorder = recorderOn({
    clock,
    record(event) {
      options.onEvent?.(redactData(event, redact));
      return journal.append(event);
    },
  });
  await recorder.emit({ ...startOf(options, id, gate), host: await hostId() }).catch(withdraw(journal));
  options.onBegun?.();
  // A journal that cannot take these will not take an undo either: the run goes no further than that.
  for (const { undone, failed } of leftovers)
    if (undone + failed > 0)
      void recorder
        .emit({ type: 'note', says: `an earlier run had left ${undone + failed} faults; ${undone} were taken out` })
        .catch(() => undefined);
  for (const message of options.notes ?? []) void recorder.emit({ type: 'note', says: message }).catch(() => undefined);
  const ending = await play(options, id, journal, recorder, clock);
  // The ending must not hang on a disk that is full: the verdict is told all the same.
  await recorder.emit({ type: 'run.ended', ...ending }).catch(() => undefined);
  await journal.close();
  // Not loaded before the first request to the preview.
  const [{ conclude }, { keepReports }] = await Promise.all([
    import('./core/conclude/conclude.ts'),
    import('./world/report/keep-reports.ts'),
  ]);
  // The journal keeps what an undo needs; whatever people read is clean before it is rendered.
  const result = redactData(await conclude(recorder.fold, commandsOf, options), redact);
  const problem = await keepReports(options.reportDir, result, journal.path, redact);
  return problem === null ? result : { ...result, notes: [...result.notes, `the report files could not be written: ${problem}`] };
}

const redactOf = ({ redact, config, workspace, reportDir }: GateOptions): Redact =>
  redact ?? redactor(runSecrets(config, {}, [workspace, reportDir]));

/** A run that could not even begin leaves nothing to recover. */
const withdraw = (journal: Journal) => async (error: unknown) => {
  await journal.close();
  await rm(journal.path, { force: true });
  throw error;
};

function startOf(
  { config, configPath, asked = config, plan, partner, run, overrides = [] }: GateOptions,
  mark: string,
  gate: ProcessIdentity,
) {
  const preview = new URL(config.preview);
  return {
    type: 'run.started' as const,
    version,
    run,
    gate,
    mark,
    preview: `${preview.origin}${preview.pathname}`,
    ...(overrides.length > 0 && { overrides }),
    ...(config.accept !== undefined && { accept: config.accept }),
    plan,
    // Parameters of checks may hold secrets (headers); no record and no report needs them.
    checks: config.checks.map((check) => ({ ...check, params: {} })),
    layout: layoutOf(config),
    configDigest: createHash('sha256').update(configFingerprint(asked)).digest('hex'),
    ...(configPath !== undefined && { configPath }),
    budgetMs: config.plan.budgetMs,
    ...(config.secret !== undefined && { variables: config.secret.variables }),
    shrinkMs: searchMs(config.plan.shrink, partner === undefined ? 1 : 2),
  };
}

/** Everything that touches the outside, from the keeper's first to its last breath. */
async function play(
  options: GateOptions,
  id: string,
  journal: Journal,
  recorder: Recorder,
  clock: ReturnType<typeof startClock>,
): Promise<RunEnding> {
  const { config, plan, home, reportDir, turn, partner, signal } = options;
  let keeper: KeeperClient | null = null;
  let open: OpenWorld | null = null;
  const run = async (overdue: AbortSignal): Promise<RunEnding> => {
    const deadlineMs = hardLimitMs(config.plan.budgetMs) + keeperMarginMs;
    keeper = await startKeeper({ home, logDir: reportDir, journal: journal.path, deadlineMs });
    const context = contextOf(keeper, id, options, recorder);
    const limit = AbortSignal.any([signal, overdue, keeper.lost]);
    const opened = await within(linksMs, limit, (soon) => openWorld(config, plan, context, clock, soon));
    open = opened;
    await opened.start(limit);
    const onJudged = async (): Promise<void> => {
      const { concludeSoFar } = await import('./core/conclude/conclude.ts');
      options.onJudged?.(redactData(concludeSoFar(recorder.fold, commandsOf, options), redactOf(options)));
    };
    const together = { ...(turn !== undefined && { turn }), ...(partner !== undefined && { partner }) };
    const ending = await runPlan(opened.world, recorder, plan, { ...config.plan, onJudged, ...together }, limit);
    keeper.lost.throwIfAborted();
    return ending;
  };
  const ending = await within(hardLimitMs(config.plan.budgetMs), null, async (overdue) => {
    const came = await run(overdue).catch((error: unknown) => endingWith(error, signal));
    if (came.reason === 'cancelled') return cancelledBy(signal);
    return overdue.aborted && !signal.aborted ? overdueEnding(config.plan.budgetMs, open?.starting() ?? null, came.detail) : came;
  });
  await clearAway(open, keeper, recorder);
  await within(stopMs, null, (limit) => drain(id, processes, limit)).catch(() => undefined);
  return ending;
}

const contextOf = (
  keeper: KeeperClient,
  runId: string,
  { config, workspace, reportDir }: GateOptions,
  recorder: Recorder,
): DriverContext => ({
  keeper,
  preview: config.preview,
  previewHeaders: config.previewHeaders,
  clients: (effect) => clientRequests(config, effect),
  workspace,
  logDir: reportDir,
  runId,
  recordUndo: (undo) => recorder.emit({ type: 'undo.recorded', undo }),
  onWait: (wait) => void recorder.emit({ type: 'waiting', wait }).catch(() => undefined),
  settleUndo: (id) => recorder.emit({ type: 'undo.done', id }),
  note: (message) => recorder.emit({ type: 'note', says: message }),
});

async function clearAway(open: OpenWorld | null, keeper: KeeperClient | null, recorder: Recorder): Promise<void> {
  const failures = (await open?.stop(stopMs)) ?? [];
  for (const { target, reason } of failures)
    await recorder.emit({ type: 'undo.failed', id: `stop ${target}`, reason }).catch(() => undefined);
  // Whatever failed here may succeed there: the keeper has descriptors and memory of its own.
  if (recorder.fold.pendingUndos.some(({ kind }) => !endsWithKeeper.includes(kind))) keeper?.leaveRunning();
  else await keeper?.close(stopMs);
}
