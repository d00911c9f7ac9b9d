import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StepEnd } from '../e2e/run-action.ts';
import { cancelAsRunner } from '../e2e/run-action.ts';
import { processesOf } from './observer.ts';
import { isInPlace, type RunningGate } from './process.ts';
import { processesLeft } from './residue.ts';

/** One way in which a run ends. */
export interface Ending {
  readonly name: string;
  /** Something ends the run at a drawn moment; otherwise the run ends normally. */
  readonly isForced: boolean;
  /** Waits for a certain state of the run; whether the run reached it. */
  ready?(gate: RunningGate): Promise<boolean>;
  /** Ends the run and starts the steps that follow. Returns the problems, as sentences. */
  end(gate: RunningGate): Promise<string[]>;
}

/** SIGKILL, then the post step. */
export const killed: Ending = {
  name: 'kill',
  isForced: true,
  async end(gate) {
    gate.main.process.kill('SIGKILL');
    await gate.main.ended;
    return afterPost(await gate.run('post'));
  },
};

/** The same, while one of its helpers is running. */
export const killedInFlight: Ending = {
  ...killed,
  name: 'kill in flight',
  async ready({ job, main }) {
    while (main.process.exitCode === null) {
      if (await hasHelper((await processesOf(job.dir)).all)) return true;
      await sleep(10);
    }
    return false;
  },
};

/** SIGKILL without a post step: only the keeper can recover. */
export const abandoned: Ending = {
  name: 'no post',
  isForced: true,
  async end(gate) {
    gate.main.process.kill('SIGKILL');
    await gate.main.ended;
    const left = await processesLeft(gate.job, 10_000);
    return [...left, ...afterRecover(await gate.run('cli'), /Nothing to recover/)];
  },
};

/** SIGKILL to the gate and its keeper together; the next `chaos-gate recover` must find what they have left. */
export const bothKilled: Ending = {
  name: 'both',
  isForced: true,
  async end(gate) {
    const { keepers } = await processesOf(gate.job.dir);
    for (const pid of [...keepers, gate.main.process.pid ?? 0]) killIfThere(pid);
    await gate.main.ended;
    return afterRecover(await gate.run('cli'), /removed|Nothing to recover/);
  },
};

/** The run ends normally. */
export const ownEnd: Ending = {
  name: 'normal end',
  isForced: false,
  async end(gate) {
    const end = await gate.endOf(gate.main);
    if (end === null) return ['main did not end'];
    return [...oneOf(end, ['passed', 'failed', 'inconclusive', 'unhealthy']), ...afterPost(await gate.run('post'))];
  },
};

/** The runner's cancel: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL, to one pid; then the post step. */
export const cancelled: Ending = {
  name: 'cancel',
  isForced: true,
  async end(gate) {
    return [...(await endBySignals(gate)), ...afterPost(await gate.run('post'))];
  },
};

/** The runner is shut down: the same signals, and no post step. */
export const shutDown: Ending = {
  name: 'runner shutdown',
  isForced: true,
  async end(gate) {
    return [...(await endBySignals(gate)), ...afterRecover(await gate.run('cli'), /Nothing to recover/)];
  },
};

/** A job in a container: no signal arrives, and post runs while main still works. */
export const inContainer: Ending = {
  name: 'container',
  isForced: true,
  /** A post step that starts before main has begun has nothing to recover. */
  async ready(gate) {
    while (gate.main.process.exitCode === null && (await gate.events()).length === 0) await sleep(10);
    return isInPlace(await gate.events());
  },
  async end(gate) {
    const before = await gate.events();
    const wasOver = gate.main.process.exitCode !== null || before.length === 0 || isOver(gate, before);
    const post = await gate.run('post');
    const end = await Promise.race([gate.main.ended, sleep(2_000, null)]);
    // Main may have ended after the journal was read and before the post step.
    const wrong = wasOver || end?.out.includes('run ended: done') ? [] : oneOf(post, ['cancelled']);
    return [...wrong, ...afterPost(post), ...(end === null ? ['main was not fenced'] : [])];
  },
};

/** `if: always()` on the step: no signal; the runner's process that read its output is killed later. */
export const alwaysStep: Ending = {
  name: 'if: always()',
  isForced: true,
  async end(gate) {
    // Main notices the closed pipe when it writes its next line, which may be its last: it may have judged the scenario by then.
    const wasOver = isOver(gate, await gate.events(), 1);
    for (const stream of [gate.main.process.stdout, gate.main.process.stderr]) stream?.destroy();
    const end = await gate.endOf(gate.main);
    if (end === null) return ['main did not end'];
    const wrong = wasOver ? [] : oneOf(end, ['cancelled']);
    return [...wrong, ...afterRecover(await gate.run('cli'), /Nothing to recover/)];
  },
};

/** The baseline and the control count as scenarios here; both end before the only scenario of the plan. */
const isOver = ({ job }: RunningGate, events: readonly string[], others = 2): boolean =>
  events.filter((type) => type === 'scenario.ended').length > others || existsSync(join(job.workspace, 'chaos-report/result.json'));

async function endBySignals(gate: RunningGate): Promise<string[]> {
  const before = await gate.events();
  const over = gate.main.process.exitCode !== null || isOver(gate, before);
  const end = await cancelAsRunner(gate.main);
  // Main may be ended before it handles signals, without a report. It may also have ended after the journal was read.
  if (over || (before.length === 0 && end.signal === 'SIGINT') || end.out.includes('run ended: done')) return [];
  return end.signal !== null ? [`it was ended by ${end.signal}`] : oneOf(end, ['cancelled']);
}

const oneOf = ({ outputs, out, code }: StepEnd, verdicts: readonly string[]): string[] =>
  verdicts.includes(outputs.verdict ?? '') ? [] : [`the verdict is ${outputs.verdict ?? `none (${code})`}: ${out.slice(-300)}`];

const afterPost = ({ code, out }: StepEnd): string[] => (code === 0 ? [] : [`the post step ended with ${code}: ${out.slice(-300)}`]);

const afterRecover = ({ code, out }: StepEnd, message: RegExp): string[] =>
  code === 0 && message.test(out) ? [] : [`recover ended with ${code}: ${out.slice(-300)}`];

const hasHelper = async (pids: readonly number[]): Promise<boolean> =>
  (await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))).some((words) =>
    words.includes('switch.sh'),
  );

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // The process has already ended.
  }
}
