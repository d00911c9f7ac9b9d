import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exitCodes } from '../core/model/outcome.ts';
import type { Result } from '../core/model/result.ts';
import { parseResult } from '../core/report/json.ts';
import { keepReports, resultOfEvents } from '../gate.ts';
import { recoverJournal } from '../world/recover/recover.ts';
import { holdLeash } from './cancel.ts';
import { type Context, readContext } from './context.ts';
import { problemLines } from './failure-result.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { type Ended, publish } from './publish.ts';
import { redactor } from './redact.ts';
import { prepareReportDir } from './report-dir.ts';
import { openRunner, type Runner } from './runner.ts';
import { secretsOf } from './secrets.ts';
import { readState } from './state.ts';

/** All of the post step; the runner leaves it less than five minutes after a cancel. */
const limitMs = 150_000;

/** Puts back what the journal still owes, judges what it shows, and publishes that in main's place. */
export async function lastWord(journal: string): Promise<void> {
  const runner = openRunner((text) => process.stdout.write(text), redactor);
  const leash = holdLeash(process, [process.stdout, process.stderr]);
  try {
    await finish(journal, runner, AbortSignal.any([leash.signal, AbortSignal.timeout(limitMs)]));
  } catch (error) {
    runner.say(problemLines(error).join('\n'));
    process.exitCode = exitCodes.unrestored;
  }
  leash.release();
}

async function finish(journal: string, runner: Runner, signal: AbortSignal): Promise<void> {
  const context = await readContext(process.env, new Date().toISOString());
  const inputs = readInputs(context.env);
  runner.hide(secretsOf(null, inputs.githubToken, context.env));
  const ended = await endedOf(journal, inputs, context, runner, signal);
  await publish(ended, inputs, context, runner, signal);
  if (ended.red) process.exitCode = exitCodes.unrestored;
}

async function endedOf(journal: string, inputs: Inputs, context: Context, runner: Runner, signal: AbortSignal): Promise<Ended> {
  const reportDir = await prepareReportDir(inputs.reportDir, context.workspace, context.tempDir).catch(() => null);
  const judged = reportDir === null ? null : await judgedByMain(context, reportDir, journal);
  if (judged !== null && judged.unrestored.length === 0) return endedWith(judged, reportDir, true);
  const result = await recovered(journal, runner, signal);
  const problem = reportDir === null ? null : await keepReports(reportDir, result, journal);
  if (problem !== null) runner.say(`warning: the report files could not be written: ${problem}`);
  return endedWith(result, reportDir, reportDir !== null && problem === null);
}

const endedWith = (result: Result, reportDir: string | null, hasFiles: boolean): Ended => ({
  result,
  problem: [],
  reportDir,
  hasFiles,
  red: result.verdict === 'unrestored',
});

/**
 * What main had judged when it was cut short: then the gate had ended, and its journal went with its last debt. A kill may fall between the
 * two and the note of it, and the file may be left from another run.
 */
async function judgedByMain({ env, run }: Context, reportDir: string, journal: string): Promise<Result | null> {
  const result = await readFile(join(reportDir, 'result.json'), 'utf8').then(parseResult, () => null);
  if (readState(env, 'result') !== undefined) return result;
  const isOurs = result?.run.id === run.id && result.run.attempt === run.attempt;
  return isOurs && !(await isThere(journal)) ? result : null;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

async function recovered(journal: string, runner: Runner, signal: AbortSignal): Promise<Result> {
  const { undone, failed, events } = await recoverJournal(journal, { by: 'post' }, signal);
  if (undone + failed > 0) runner.say(`put back: ${undone}; could not be put back: ${failed}`);
  return resultOfEvents(events);
}
