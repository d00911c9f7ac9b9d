import { setTimeout as sleep } from 'node:timers/promises';
import { tolerates } from '../../core/chaos-toolkit/ready/ready-tolerance.ts';
import { isTrue, withValue } from '../../core/chaos-toolkit/ready/ready-tolerance-probe.ts';
import type { Output, ReadyDeed, ReadyProgram, ReadyStep, ReadyTolerance } from '../../core/model/config/ready-experiment.ts';
import { runHelper } from '../process/helper.ts';
import { within } from '../within.ts';
import { callPython } from './call-python.ts';
import { changeDeployment } from './change-deployment.ts';
import { changeFile } from './change-file.ts';
import { changeProxy } from './change-proxy.ts';
import { deletePods } from './delete-pods.ts';
import { look } from './look.ts';
import { send } from './send.ts';
import type { StepPlace } from './step-place.ts';

/** Runs one step within its time limit. Rejects where the Chaos Toolkit calls an activity failed: it could not be run, or took too long. */
async function outputOf(
  { does, timeoutMs }: Pick<ReadyStep, 'does' | 'timeoutMs'>,
  place: StepPlace,
  signal: AbortSignal,
): Promise<Output> {
  if (does.kind === 'wait') {
    await sleep(does.ms, undefined, { signal });
    return null;
  }
  return within(timeoutMs, signal, (limit) => done(does, place, limit));
}

async function done(does: Exclude<ReadyDeed, { readonly kind: 'wait' }>, place: StepPlace, limit: AbortSignal): Promise<Output> {
  switch (does.kind) {
    case 'request':
      return send(does, limit);
    case 'program':
      return runProgram(does, place, limit);
    case 'file':
      return changeFile(does.func, does.files, place.workspace);
    case 'toxic':
      return changeProxy(does, limit);
    case 'pods':
      return deletePods(does, place, limit);
    case 'look':
      return look(does, place, limit);
    case 'deployment':
      return changeDeployment(does, place, limit);
    case 'python':
      return callPython(does, place, limit);
  }
}

async function runProgram({ words }: ReadyProgram, { workspace, mark }: StepPlace, limit: AbortSignal): Promise<Output> {
  const { status, message, stdout, stderr } = await runHelper(words, { cwd: workspace, mark }, limit);
  if (status === null) throw new Error(`the program ${message}`);
  return { status, stdout, stderr };
}

/** What an action did, as a clause. @throws Error if it failed: a program with another exit code than 0, a response with an error */
export async function act(step: ReadyStep, place: StepPlace, signal: AbortSignal): Promise<void> {
  const output = await outputOf(step, place, signal);
  const status = statusOf(output);
  if (status === null) return;
  if (step.does.kind === 'program' && status !== 0) throw new Error(`the program ended with exit code ${status}`);
  if (step.does.kind === 'request' && status >= 400 && !isGone(step.does.method, status))
    throw new Error(`the response had status ${status}`);
}

/** What a DELETE would remove does not exist. */
const isGone = (method: string, status: number): boolean => method === 'DELETE' && (status === 404 || status === 410);

/** Why a probe does not tolerate what it sees; `null`: it does. Never rejects. */
export async function complaintOf(step: ReadyStep, place: StepPlace, signal: AbortSignal): Promise<string | null> {
  try {
    const output = await outputOf(step, place, signal);
    return step.tolerance === null || (await isTolerated(step.tolerance, output, place, signal)) ? null : `it returned ${shortOf(output)}`;
  } catch (error) {
    return (error as Error).message;
  }
}

async function isTolerated(tolerance: ReadyTolerance, output: Output, place: StepPlace, signal: AbortSignal): Promise<boolean> {
  if (tolerance.kind !== 'probe') return tolerates(tolerance, output);
  const judged = outputOf({ does: withValue(tolerance, output), timeoutMs: tolerance.timeoutMs }, place, signal);
  return judged.then(isTrue, (error: Error) => {
    throw new Error(`the probe that is its tolerance failed: ${error.message}`);
  });
}

function shortOf(output: Output): string {
  const status = statusOf(output);
  if (status !== null) return `status ${status}`;
  return typeof output === 'boolean' || typeof output === 'number' ? String(output) : 'another value';
}

/** Of a response or a program. */
const statusOf = (output: Output): number | null =>
  typeof output === 'object' && output !== null && 'status' in output && typeof output.status === 'number' ? output.status : null;

/** Waits as the step asks before and after it. */
export async function withPauses<T>({ pauseMs }: ReadyStep, signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  if (pauseMs.before > 0) await sleep(pauseMs.before, undefined, { signal });
  const result = await run();
  if (pauseMs.after > 0) await sleep(pauseMs.after, undefined, { signal });
  return result;
}
