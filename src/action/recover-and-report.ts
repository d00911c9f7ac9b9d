import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { baseFolder } from '../core/compare/base-folder.ts';
import { comparedWithLiveBase } from '../core/compare/live-base.ts';
import { resultOfEvents } from '../core/conclude/conclude.ts';
import { GateFailure } from '../core/model/failure.ts';
import { exitCodes } from '../core/model/result/outcome.ts';
import type { Result } from '../core/model/result/result.ts';
import type { RunEvent } from '../core/model/run/event.ts';
import { parseResult } from '../core/report/json.ts';
import { redactData } from '../core/secrets/redact-data.ts';
import { cancelOnSignals } from '../world/cancellation.ts';
import { readBounded } from '../world/file/read-bounded.ts';
import { checkStateDir } from '../world/journal/state-dir.ts';
import { commandsOf } from '../world/recover/carry-out.ts';
import { recoverJournal } from '../world/recover/recover.ts';
import { keepReports } from '../world/report/keep-reports.ts';
import { within } from '../world/within.ts';
import { type Context, readContext } from './context/context.ts';
import { type Inputs, readInputs } from './context/inputs.ts';
import { readState } from './context/state.ts';
import { problemLines, resultOfFailure } from './publish/failure-result.ts';
import { type FinishedRun, publish } from './publish/publish.ts';
import { prepareReportDir } from './publish/report-dir.ts';
import { mask } from './secrets/mask.ts';
import { openRunner, type Runner } from './secrets/runner.ts';

const resultLimitBytes = 64 * 1024 * 1024;
/** The limits of the post step without the undos, which have their own; after a cancel the runner allows less than five minutes. */
const recoverLimitMs = 150_000;
const publishLimitMs = 90_000;

/** Carries out the pending undos of the journal, judges the run, and publishes the report in place of main. */
export async function recoverAndReport(journal: string): Promise<void> {
  const runner = openRunner((text) => process.stdout.write(text));
  const leash = cancelOnSignals(process, [process.stdout, process.stderr]);
  try {
    await finish(journal, runner, leash.signal);
  } catch (error) {
    runner.say(problemLines(error).join('\n'));
    process.exitCode = exitCodes.unrestored;
  }
  leash.release();
}

async function finish(journal: string, runner: Runner, signal: AbortSignal): Promise<void> {
  const context = await readContext(process.env, new Date().toISOString());
  const inputs = readInputs(context.env);
  mask(null, [], inputs, context, runner);
  const ended = await within(recoverLimitMs, signal, (limit) => endedOf(journal, inputs, context, runner, limit));
  await within(publishLimitMs, signal, (limit) => publish(ended, inputs, context, runner, limit));
  if (ended.red) process.exitCode = exitCodes.unrestored;
}

async function endedOf(journal: string, inputs: Inputs, context: Context, runner: Runner, signal: AbortSignal): Promise<FinishedRun> {
  const reportDir = await prepareReportDir(inputs.reportDir, context.workspace, context.tempDir).catch(() => null);
  const byMain = readState(context.env, 'result') === undefined ? null : await judgedByMain(context, reportDir);
  if (byMain !== null) mask(byMain, [], inputs, context, runner);
  if (byMain?.unrestored.length === 0) return endedWith(byMain, reportDir, true);
  const baseJournal = readState(context.env, 'base_journal') ?? null;
  const [own, base] = await Promise.all([
    recovered(journal, runner, signal),
    baseJournal === null ? [] : recovered(baseJournal, runner, signal),
  ]);
  mask(null, [...own, ...base], inputs, context, runner);
  const judged = await judgedByPost(own, base, reportDir, baseJournal, runner);
  if (judged === null) return withoutJournal(journal, inputs, context, reportDir);
  const result = redactData(judged, runner.redact);
  const problem = reportDir === null ? null : await keepReports(reportDir, result, journal, runner.redact);
  if (problem !== null) runner.say(`warning: the report files could not be written: ${problem}`);
  return endedWith(result, reportDir, reportDir !== null && problem === null);
}

/** The result of the journals after recovery; of two gates one may have died before it began. null: there is no journal. */
async function judgedByPost(
  ownEvents: readonly RunEvent[],
  baseEvents: readonly RunEvent[],
  reportDir: string | null,
  baseJournal: string | null,
  runner: Runner,
): Promise<Result | null> {
  const [own, base] = [ownEvents, baseEvents].map((each) => (each.length === 0 ? undefined : judged(each)));
  if (base === undefined || baseJournal === null) return own ?? null;
  if (reportDir !== null) await keepReports(join(reportDir, baseFolder), redactData(base, runner.redact), baseJournal, runner.redact);
  return own === undefined ? base : comparedWithLiveBase(own, base);
}

/** Complete lines may still be an incomplete run, for example one without a plan. */
function judged(events: readonly RunEvent[]): Result {
  try {
    return resultOfEvents(events, commandsOf);
  } catch (cause) {
    throw new GateFailure('JOURNAL_UNREADABLE', 'the events of the journal are not those of a run', { cause });
  }
}

/**
 * The main step saves the path of its journal before the journal exists, and deletes the journal when no undo is pending and the run is
 * judged. The main step has ended here, so its report exists or never will.
 */
async function withoutJournal(journal: string, inputs: Inputs, context: Context, reportDir: string | null): Promise<FinishedRun> {
  // A report in that folder then belongs to another step of this job.
  if (readState(context.env, 'begun') === undefined) return notBegun(inputs, context, reportDir);
  const judged = await judgedByMain(context, reportDir);
  if (judged === null) throw new GateFailure('JOURNAL_UNREADABLE', `the journal ${journal} no longer exists`);
  return endedWith(judged, reportDir, true);
}

function notBegun({ name = 'preview', seed = '' }: Inputs, { run }: Context, reportDir: string | null): FinishedRun {
  const failure = new GateFailure('CANCELLED', 'the gate was ended before it started');
  return endedWith(resultOfFailure(failure, { name, seed, preview: '', run }), reportDir, false);
}

const endedWith = (result: Result, reportDir: string | null, hasFiles: boolean): FinishedRun => ({
  result,
  problem: [],
  reportDir,
  hasFiles,
  red: result.verdict === 'unrestored',
});

/**
 * The result that the main step wrote before it was interrupted. The gate had ended then, and deleted its journal after the last undo. A
 * kill may come between the deletion and the note of it, and the file may be from another run.
 */
async function judgedByMain({ env, run }: Context, reportDir: string | null): Promise<Result | null> {
  if (reportDir === null) return null;
  const result = await readBounded(join(reportDir, 'result.json'), resultLimitBytes).then(
    (bytes) => parseResult(bytes.toString('utf8')),
    () => null,
  );
  const isOurs = result?.run.id === run.id && result.run.attempt === run.attempt;
  return isOurs || readState(env, 'result') !== undefined ? result : null;
}

async function recovered(journal: string, runner: Runner, signal: AbortSignal): Promise<readonly RunEvent[]> {
  await checkStateDir(dirname(journal));
  const { undone, failed, events } = await recoverJournal(journal, { by: 'post', mayBeMissing: true }, signal);
  if (undone + failed > 0) runner.say(`faults removed: ${undone}; could not be removed: ${failed}`);
  // The gate died before its first record was complete: the journal is empty, and only this step can delete it.
  if (events.length === 0) await rm(journal, { force: true }).catch(() => undefined);
  return events;
}
