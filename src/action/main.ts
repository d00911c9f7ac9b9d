import { defaultFailOn, exitCodeFor } from '../core/compare/fail-on.ts';
import type { Result } from '../core/model/result/result.ts';
import type { RunEvent } from '../core/model/run/event.ts';
import { undrawnText } from '../core/plan/undrawn.ts';
import { eventClaim } from '../core/preview/event-says.ts';
import { runCompared } from '../gate/run-compared.ts';
import { type Cancellation, cancelOnSignals } from '../world/cancellation.ts';
import { stateDirOf } from '../world/journal/state-dir.ts';
import { type Context, readContext } from './context/context.ts';
import { type Inputs, readInputs } from './context/inputs.ts';
import { type StateKey, saveState } from './context/state.ts';
import { abortLater, unlessAborted } from './deadline.ts';
import { type Prepared, prepare } from './prepare.ts';
import { openLog } from './progress.ts';
import { problemLines, resultOfFailure } from './publish/failure-result.ts';
import type { FinishedRun } from './publish/publish.ts';
import { prepareReportDir } from './publish/report-dir.ts';
import { openRunner, type Runner } from './secrets/runner.ts';
import { secretsOf } from './secrets/secrets.ts';

/**
 * The runner sends SIGKILL 10 s after a cancel. These are the limits for removing all faults, and for everything until the report is
 * published, both counted from the cancel.
 */
const rollBackLimitMs = 6_000;
const publishLimitMs = 8_500;
/** Anything that keeps the process alive after the report is a leak, and must not block the job. */
const lingerLimitMs = 5_000;

/** The state of the run. If a step fails, the report contains what is known at that point. */
interface Known {
  inputs?: Inputs;
  reportDir?: string;
  prepared?: Prepared;
  /** The gate has ended, and reported its pending undos. */
  settled?: true;
}

/** The main step of the action. Never rejects: the verdict is an output, and the exit code says whether the step fails. */
export async function main(home: URL): Promise<void> {
  const cancellation = cancelOnSignals(process, [process.stdout, process.stderr]);
  const runner = openRunner((text) => process.stdout.write(text));
  const context = await readContext(process.env, new Date().toISOString());
  const message = eventClaim(context.event.name, context.event.payload);
  if (message.kind === 'nothing') {
    await nothingToTest(message.message, context, runner);
    cancellation.release();
    return;
  }
  saveState(context.env, 'step', context.step);
  const known: Known = {};
  const ended = await end(known, home, context, runner, cancellation);
  // Loaded only here, so that loading does not delay the first request to the preview.
  const { publish } = await import('./publish/publish.ts');
  await publish(ended, { comment: 'never', ...known.inputs }, context, runner, abortLater(cancellation.signal, publishLimitMs));
  // The post step reports a run that was cut short. Only this step knows about a bug, so it reports that itself, after the rollback.
  if (!cancellation.signal.aborted || (cancellation.crash() !== undefined && known.settled))
    saveState(context.env, 'ended', ended.result.verdict);
  process.exitCode = exitCodeFor(ended.result, known.inputs?.failOn ?? defaultFailOn);
  cancellation.release();
  setTimeout(() => process.exit(), lingerLimitMs).unref();
}

/** There is no preview of this change, so there is no verdict: the step passes, and its outputs are empty. */
async function nothingToTest(message: string, context: Context, runner: Runner): Promise<void> {
  await runner.output('verdict', '');
  await runner.annotate({ level: 'notice', title: 'Chaos Gate: nothing to test', message: `Nothing was tested, because ${message}.` });
  saveState(context.env, 'ended', 'nothing');
}

async function end(known: Known, home: URL, context: Context, runner: Runner, cancellation: Cancellation): Promise<FinishedRun> {
  let result: Result;
  let problem: readonly string[] = [];
  let hasFiles = false;
  try {
    const ran = await work(known, home, context, runner, cancellation);
    result = blame(ran, cancellation);
    hasFiles = result === ran;
    if (cancellation.crash() !== undefined) problem = problemLines(cancellation.crash());
  } catch (error) {
    const cause = cancellation.crash() ?? error;
    result = resultOfFailure(cause, knownOf(known, context));
    problem = problemLines(cause);
  }
  const red = exitCodeFor(result, known.inputs?.failOn ?? defaultFailOn) !== 0;
  return { result, problem, reportDir: known.reportDir ?? null, hasFiles, red };
}

async function work(known: Known, home: URL, context: Context, runner: Runner, cancellation: Cancellation): Promise<Result> {
  known.inputs = readInputs(context.env);
  runner.hide(secretsOf(null, known.inputs.githubToken, context.env, shownIn(known, context)));
  for (const message of [...known.inputs.unknown, ...(context.event.problem === undefined ? [] : [context.event.problem])])
    runner.say(`warning: ${message}`);
  known.reportDir = await prepareReportDir(known.inputs.reportDir, context.workspace, context.tempDir);
  if (known.inputs.shards !== undefined)
    return joined(known.inputs.shards, { ...known.inputs, reportDir: known.reportDir }, context, runner);
  known.prepared = await prepare(known.inputs, context, cancellation.signal);
  runner.hide(secretsOf(known.prepared.config, known.inputs.githubToken, context.env, shownIn(known, context)));
  for (const message of known.prepared.warnings) runner.say(`warning: ${message}`);
  for (const message of known.prepared.notices) await runner.annotate({ level: 'notice', title: 'Chaos Gate: before the run', message });
  const { inputs, reportDir, prepared } = known;
  const result = await gate({ inputs, reportDir, prepared }, home, context, runner, cancellation.signal);
  known.settled = true;
  saveState(context.env, 'result', 'written');
  return result;
}

/** The step joins the results of shards and runs nothing. */
async function joined(
  shards: string,
  { baseline, reportDir }: Pick<Inputs, 'baseline' | 'reportDir'>,
  { workspace }: Context,
  runner: Runner,
): Promise<Result> {
  const { joinShards } = await import('./join-shards.ts');
  const { result, warnings } = await joinShards({
    shards,
    workspace,
    reportDir,
    redact: runner.redact,
    ...(baseline !== undefined && { baseline }),
  });
  for (const message of warnings) runner.say(`warning: ${message}`);
  return result;
}

async function gate(
  known: Required<Omit<Known, 'settled'>>,
  home: URL,
  context: Context,
  runner: Runner,
  signal: AbortSignal,
): Promise<Result> {
  const { config, configPath, plan, whole, baseline, overrides } = known.prepared;
  let early: Promise<void> = Promise.resolve();
  const running = runCompared({
    config,
    configPath,
    plan,
    notes: [undrawnText(whole, config.faults) ?? []].flat(),
    overrides,
    ...(baseline !== undefined && { baseline }),
    home,
    reportDir: known.reportDir,
    run: context.run,
    redact: runner.redact,
    workspace: context.workspace,
    stateDir: stateDirOf(context.env),
    onJudged(judged) {
      early = import('./publish/publish.ts').then(({ publishEarly }) => publishEarly(judged, known.inputs, context, runner, signal));
    },
    ...loggedTo(context, runner, 'journal', ''),
    onBegun: () => saveState(context.env, 'begun', 'yes'),
    ofBase: loggedTo(context, runner, 'base_journal', 'base: '),
    signal,
  });
  const result = await unlessAborted(abortLater(signal, rollBackLimitMs), running);
  // Two calls at the same time would each create a comment.
  await early;
  return result;
}

const loggedTo = (context: Context, runner: Runner, key: StateKey, who: string) => {
  const lineOf = openLog();
  return {
    onJournal: (path: string) => saveState(context.env, key, path),
    onEvent(event: RunEvent) {
      const line = lineOf(event);
      if (line !== null) runner.say(`${who}${line}`);
    },
  };
};

/** A bug that ended the run does not count as a cancel; a fault that may still be in place is worse than either. */
function blame(result: Result, cancellation: Cancellation): Result {
  if (cancellation.crash() === undefined || result.verdict === 'unrestored') return result;
  return { ...result, verdict: 'error', exitCode: 5, reason: 'the gate has a bug', cause: 'defect' };
}

/** Paths and ids that outputs and links need unmasked. */
const shownIn = ({ reportDir = '' }: Known, { run, workspace, tempDir, repository }: Context): readonly string[] => [
  run.commit,
  run.id,
  workspace,
  tempDir,
  reportDir,
  ...(repository === null ? [] : [`${repository.owner}/${repository.repo}`]),
];

const knownOf = ({ prepared, inputs }: Known, { run }: Context) => ({
  name: prepared?.config.name ?? inputs?.name ?? 'preview',
  seed: prepared?.plan.seed ?? inputs?.seed ?? '',
  preview: prepared?.config.preview.replace(/[?#].*$/s, '') ?? '',
  run,
});
