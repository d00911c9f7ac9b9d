import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StepEnd } from '../e2e/run-action.ts';
import { cancelAsRunner } from '../e2e/run-action.ts';
import { processesLeft } from './left.ts';
import { isInPlace, type Life } from './life.ts';
import { oursOf } from './witness.ts';

/** One way in which a run ends. */
export interface Ending {
  readonly name: string;
  /** It comes at some moment, whatever the run is doing; else the run ends by itself. */
  readonly comes: boolean;
  /** Waits for something to be going on; whether it was. */
  ready?(life: Life): Promise<boolean>;
  /** Ends it and does what follows; what was not as it should be, as sentences. */
  end(life: Life): Promise<string[]>;
}

/** SIGKILL, then the post step. */
export const killed: Ending = {
  name: 'kill',
  comes: true,
  async end(life) {
    life.main.process.kill('SIGKILL');
    await life.main.ended;
    return afterPost(await life.run('post'));
  },
};

/** The same, while one of its helpers is under way. */
export const killedInFlight: Ending = {
  ...killed,
  name: 'kill in flight',
  async ready({ job, main }) {
    while (main.process.exitCode === null) {
      if (await hasHelper((await oursOf(job.dir)).all)) return true;
      await sleep(10);
    }
    return false;
  },
};

/** SIGKILL, and nobody comes: only the keeper is there. */
export const abandoned: Ending = {
  name: 'no post',
  comes: true,
  async end(life) {
    life.main.process.kill('SIGKILL');
    await life.main.ended;
    const left = await processesLeft(life.job, 10_000);
    return [...left, ...afterRecover(await life.run('cli'), /Nothing to recover/)];
  },
};

/** The gate and its keeper at once; the next `chaos-gate recover` has to find what they have left. */
export const bothKilled: Ending = {
  name: 'both',
  comes: true,
  async end(life) {
    const { keepers } = await oursOf(life.job.dir);
    for (const pid of [...keepers, life.main.process.pid ?? 0]) killIfThere(pid);
    await life.main.ended;
    return afterRecover(await life.run('cli'), /removed|Nothing to recover/);
  },
};

/** It ends by itself. */
export const ownEnd: Ending = {
  name: 'normal end',
  comes: false,
  async end(life) {
    const end = await life.endOf(life.main);
    if (end === null) return ['main did not end'];
    return [...oneOf(end, ['passed', 'failed', 'inconclusive', 'unhealthy']), ...afterPost(await life.run('post'))];
  },
};

/** The runner's cancel: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL, to one pid; then the post step. */
export const cancelled: Ending = {
  name: 'cancel',
  comes: true,
  async end(life) {
    return [...(await endBySignals(life)), ...afterPost(await life.run('post'))];
  },
};

/** The runner is shut down: the same signals, and no post step. */
export const shutDown: Ending = {
  name: 'runner shutdown',
  comes: true,
  async end(life) {
    return [...(await endBySignals(life)), ...afterRecover(await life.run('cli'), /Nothing to recover/)];
  },
};

/** A job in a container: no signal arrives, and post runs while main still works. */
export const inContainer: Ending = {
  name: 'container',
  comes: true,
  /** A post step that comes before main has begun has nothing to put back. */
  async ready(life) {
    while (life.main.process.exitCode === null && (await life.events()).length === 0) await sleep(10);
    return isInPlace(await life.events());
  },
  async end(life) {
    const before = await life.events();
    const wasOver = life.main.process.exitCode !== null || before.length === 0 || isOver(life, before);
    const post = await life.run('post');
    const end = await Promise.race([life.main.ended, sleep(2_000, null)]);
    // Main may have come to its end between the look and the post step.
    const wrong = wasOver || end?.out.includes('run ended: done') ? [] : oneOf(post, ['cancelled']);
    return [...wrong, ...afterPost(post), ...(end === null ? ['main was not fenced'] : [])];
  },
};

/** `if: always()` on the step: no signal; the worker that read its output is killed later. */
export const alwaysStep: Ending = {
  name: 'if: always()',
  comes: true,
  async end(life) {
    // It hears of it with the next line that it writes, which may be its last: in the scenario itself it may have judged by then.
    const wasOver = isOver(life, await life.events(), 1);
    for (const stream of [life.main.process.stdout, life.main.process.stderr]) stream?.destroy();
    const end = await life.endOf(life.main);
    if (end === null) return ['main did not end'];
    const wrong = wasOver ? [] : oneOf(end, ['cancelled']);
    return [...wrong, ...afterRecover(await life.run('cli'), /Nothing to recover/)];
  },
};

/** The baseline and the control end like scenarios, before the only one that there is. */
const isOver = ({ job }: Life, events: readonly string[], others = 2): boolean =>
  events.filter((type) => type === 'scenario.ended').length > others || existsSync(join(job.workspace, 'chaos-report/result.json'));

async function endBySignals(life: Life): Promise<string[]> {
  const before = await life.events();
  const over = life.main.process.exitCode !== null || isOver(life, before);
  const end = await cancelAsRunner(life.main);
  // Before it can hear a signal there is nothing to tell of; and it may have come to its end between the look and the signal.
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
    // It has ended by itself.
  }
}
