import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exitCodes } from '../core/model/outcome.ts';
import type { Result } from '../core/model/result.ts';
import { parseResult } from '../core/report/json.ts';
import { judge } from '../core/verdict/run-fold.ts';
import { readJournal } from '../world/journal/read.ts';
import { commandsOf } from '../world/recover/carry-out.ts';
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

/**
 * The action's post step: puts back what a main step that died still owes, and says the last word in its place. Silent when main
 * said it. Red only when a fault may still be in place.
 */
export async function post(_home: URL): Promise<void> {
  const { env } = process;
  const journal = readState(env, 'journal');
  const ended = readState(env, 'ended');
  if (journal === undefined || (ended !== undefined && ended !== 'unrestored')) return;
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
  const { undone, failed } = await recoverJournal(journal, { by: 'post' }, signal);
  if (undone + failed > 0) runner.say(`put back: ${undone}; could not be put back: ${failed}`);
  const ended = await endedOf(journal, undone + failed > 0, inputs, context);
  await publish(ended, inputs, context, runner, signal);
  if (ended.red) process.exitCode = exitCodes.unrestored;
}

async function endedOf(journal: string, recovered: boolean, inputs: Inputs, context: Context): Promise<Ended> {
  const reportDir = await prepareReportDir(inputs.reportDir, context.workspace, context.tempDir).catch(() => null);
  const written = recovered || reportDir === null ? null : await writtenResult(context.env, reportDir);
  const result = written ?? judge(await readJournal(journal), commandsOf);
  return { result, problem: [], reportDir, hasFiles: written !== null, red: result.verdict === 'unrestored' };
}

/** What main judged before it was cut short; the journal says the same of a run whose faults were all gone. */
async function writtenResult(env: Context['env'], reportDir: string): Promise<Result | null> {
  if (readState(env, 'result') === undefined) return null;
  return readFile(join(reportDir, 'result.json'), 'utf8').then(parseResult, () => null);
}
