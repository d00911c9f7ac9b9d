import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hardLimitMs, slowestRemovalMs } from './core/budget/needs.ts';
import { addressOfCheck } from './core/checks/address-of-check.ts';
import { clientRequests } from './core/checks/http/client-requests.ts';
import type { Comparand } from './core/conclude/conclude.ts';
import { faultOf } from './core/faults/catalog.ts';
import type { Config } from './core/model/config/config.ts';
import type { Plan } from './core/model/plan/plan.ts';
import type { Result } from './core/model/result/result.ts';
import type { RunEvent, RunIdentity } from './core/model/run/event.ts';
import { counted } from './core/quantity/counted.ts';
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
import { portsSeenBy } from './world/drivers/ports-seen.ts';
import { hostId } from './world/journal/host.ts';
import { type Journal, openJournal } from './world/journal/journal.ts';
import { journalName, newRunId } from './world/journal/name.ts';
import { runStarted } from './world/journal/run-started.ts';
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
  /** The path of the config, for the command that replays a scenario. */
  readonly configPath?: string;
  readonly plan: Plan;
  /** Addresses that `safety.allow-hosts` permits without a proof; every report shows them first. */
  readonly overrides?: readonly string[];
  readonly run: RunIdentity;
  /** The folder of `keeper.js`: that of the bundle, or `src/` when run from source. */
  readonly home: URL;
  readonly workspace: string;
  /** Absolute path for `result.json`, the reports, `journal.jsonl` and logs. */
  readonly reportDir: string;
  /** Journals that must outlive the job; see `world/journal/state-dir`. */
  readonly stateDir: string;
  /** Another run may alternate with this one: each scenario waits for its turn. */
  readonly turn?: RunExclusive;
  /** That run, for the shared search of breaking points. */
  readonly partner?: Partner;
  /** The config whose fingerprint is recorded; by default `config`. Only the run of a base has another one. */
  readonly written?: Config;
  /** Notes for the report that no event of the run shows, for example faults that the seed did not draw. */
  readonly notes?: readonly string[];
  /** Called with every event immediately, for live progress. Must not throw. */
  readonly onEvent?: (event: RunEvent) => void;
  /** The verdict, before the search for the minimal scenario begins. Must not throw. */
  readonly onJudged?: (result: Result) => void;
  /** Called first, with the path that the journal will have. */
  readonly onJournal?: (path: string) => void;
  /** Called when the journal exists and the run begins. */
  readonly onBegun?: () => void;
  /** Hides secrets in everything that people read; by default those of the config. */
  readonly redact?: Redact;
  /** When it aborts, the gate removes all faults, judges the evidence until then, and ends with the verdict `cancelled`. */
  readonly signal: AbortSignal;
}

const linksMs = 10_000;
const stopMs = 8_000;
/** The clients of `traffic` have disconnected after a second. */
const sentMs = 2_000;
/** The time that the gate has to roll back on its own after its deadline, before the keeper ends it. */
const keeperMarginMs = 20_000;
/** The gate undoes a fault twice before it gives up. */
const removalTries = 2;
/** Removing a Compose project takes some seconds more. */
const composeMarginMs = 30_000;
const sweepMs = 30_000;
/** Undo kinds whose effect exists only in the keeper's memory, so that it ends with the keeper. */
const endsWithKeeper = ['link.clear', 'traffic.stop'];
/** How long finished journals are kept for the post step, which runs within minutes. */
const keepSettledMs = 3_600_000;

/**
 * A whole run: recover dead runs → journal → keeper → links and processes → scenarios → clean up → verdict → reports. Resolves with a result for every
 * run that has begun.
 * @throws GateFailure if the run could not begin
 */
export async function runGate(options: GateOptions): Promise<Result> {
  const id = newRunId(options.run, options.written !== undefined);
  requireLinux();
  holdSpareDescriptors();
  const gate = await identityOf(process.pid);
  if (gate === null) throw new TypeError('the gate cannot see itself in /proc');
  const path = join(options.stateDir, journalName(id, gate));
  // Report the path before the journal exists: its name identifies this process, which a post step has to end if it is still running.
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
  const seen = await portsSeenBy(options.config.targets, options.workspace);
  const started = runStarted(options, options.partner === undefined ? 1 : 2, seen);
  await recorder.emit({ ...started, gate, mark: id, host: await hostId() }).catch(withdraw(journal));
  options.onBegun?.();
  // Ignore a failed note. If the journal cannot be written, recording the first undo fails as well and stops the run.
  for (const { undone, failed } of leftovers)
    if (undone + failed > 0)
      void recorder
        .emit({
          type: 'note',
          says: `an earlier run had left ${counted(undone + failed, 'fault')} in place; ${undone} ${undone === 1 ? 'was' : 'were'} removed`,
        })
        .catch(() => undefined);
  for (const message of options.notes ?? []) void recorder.emit({ type: 'note', says: message }).catch(() => undefined);
  const ending = await play(options, id, journal, recorder, clock);
  // The end must not depend on a disk that is full: the verdict is still reported.
  await recorder.emit({ type: 'run.ended', ...ending }).catch(() => undefined);
  await journal.close();
  // Load these modules late, so that they do not delay the first request to the preview.
  const [{ conclude }, { keepReports }] = await Promise.all([
    import('./core/conclude/conclude.ts'),
    import('./world/report/keep-reports.ts'),
  ]);
  // The journal keeps the secrets that an undo needs; everything that people read is redacted before it is rendered.
  const result = redactData(await conclude(recorder.fold, commandsOf, options), redact);
  const problem = await keepReports(options.reportDir, result, journal.path, redact);
  return problem === null ? result : { ...result, notes: [...result.notes, `the report files could not be written: ${problem}`] };
}

const redactOf = ({ redact, config, workspace, reportDir }: GateOptions): Redact =>
  redact ?? redactor(runSecrets(config, {}, [workspace, reportDir]));

/** Deletes the journal of a run that could not begin, because there is nothing to recover. */
const withdraw = (journal: Journal) => async (error: unknown) => {
  await journal.close();
  await rm(journal.path, { force: true });
  throw error;
};

/** All side effects, from starting the keeper to stopping it. */
async function play(
  options: GateOptions,
  id: string,
  journal: Journal,
  recorder: Recorder,
  clock: ReturnType<typeof startClock>,
): Promise<RunEnding> {
  const { config, plan, home, reportDir, turn, partner, signal } = options;
  const limitMs = hardLimitMs(config.plan.budgetMs) + (config.compose?.readyMs ?? 0);
  let keeper: KeeperClient | null = null;
  let open: OpenWorld | null = null;
  const run = async (overdue: AbortSignal): Promise<RunEnding> => {
    const removalMs = removalTries * slowestRemovalMs(config.targets);
    const deadlineMs = limitMs + keeperMarginMs + removalMs + (config.compose === undefined ? 0 : composeMarginMs);
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
    const alternation = { ...(turn !== undefined && { turn }), ...(partner !== undefined && { partner }) };
    const ending = await runPlan(
      opened.world,
      recorder,
      plan,
      { ...config.plan, budgetMs: config.plan.budgetMs + opened.composeMs(), faultRules: config.faults, onJudged, ...alternation },
      limit,
    );
    keeper.lost.throwIfAborted();
    return ending;
  };
  const ending = await within(limitMs, null, async (overdue) => {
    const ended = await run(overdue).catch((error: unknown) => endingWith(error, signal));
    if (ended.reason === 'cancelled') return cancelledBy(signal);
    return overdue.aborted && !signal.aborted ? overdueEnding(config.plan.budgetMs, open?.starting() ?? null, ended.detail) : ended;
  });
  await cleanUp(open, keeper, recorder);
  await within(stopMs, null, (limit) => drain(id, processes, limit)).catch(() => undefined);
  return ending;
}

const contextOf = (
  keeper: KeeperClient,
  runId: string,
  { config, plan, home, workspace, reportDir }: GateOptions,
  recorder: Recorder,
): DriverContext => ({
  keeper,
  startCarrier: (enter) => startKeeper({ home, logDir: reportDir, enter }),
  preview: config.preview,
  targets: config.targets,
  checked: config.checks.flatMap((check) => addressOfCheck(check, config.preview) ?? []),
  separatesRequests: (link) =>
    plan.scenarios.some(({ faults }) => faults.some(({ on, fault }) => on === link && faultOf(fault)?.http === true)),
  previewHeaders: config.previewHeaders,
  clients: (effect) => clientRequests(config, effect),
  workspace,
  logDir: reportDir,
  runId,
  recordUndo: (undo) => recorder.emit({ type: 'undo.recorded', undo }),
  onWait: (wait) => void recorder.emit({ type: 'waiting', wait }).catch(() => undefined),
  settleUndo: (id) => recorder.emit({ type: 'undo.done', id }),
  noteReset: (reset) => recorder.emit({ type: 'connections.reset', reset }),
  note: (message) => recorder.emit({ type: 'note', says: message }),
});

async function cleanUp(open: OpenWorld | null, keeper: KeeperClient | null, recorder: Recorder): Promise<void> {
  const all = (await within(sentMs, null, async (limit) => open?.sent(limit))) ?? [];
  for (const sent of all) await recorder.emit({ type: 'traffic.sent', sent }).catch(() => undefined);
  const failures = (await open?.stop(stopMs)) ?? [];
  for (const { target, reason } of failures)
    await recorder.emit({ type: 'undo.failed', id: `stop ${target}`, reason }).catch(() => undefined);
  // An undo that failed here may succeed there: the keeper has its own descriptors and memory.
  if (recorder.fold.pendingUndos.some(({ kind }) => !endsWithKeeper.includes(kind))) keeper?.leaveRunning();
  else await keeper?.close(stopMs);
}
