import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { exitCodes } from '../../../src/core/model/result/outcome.ts';
import { type Dice, dice } from '../../../src/core/random/dice.ts';
import type { Build } from '../../storm/build.ts';
import { type StormGate, startGate, type Victim } from './gate.ts';
import type { Phase, Scene, StormFault } from './scene.ts';

/** How a run ends. `lost`: the machine with its journal; only the objects in the cluster are left. */
export const endings = ['gate', 'keeper', 'gate and keeper', 'lost'] as const;
export type Ending = (typeof endings)[number];

/** What one run is: everything but the moment is drawn from its number. */
export interface Drawn {
  readonly fault: StormFault;
  readonly ending: Ending;
  /** Nobody can remove the fault until `heal` is called. */
  readonly isHopeless: boolean;
  /** Called after a run that could not be recovered. */
  readonly heal?: () => void | Promise<void>;
}

export interface StormReport {
  /** Empty: nothing is left, nothing of others was touched, and the gate said so. */
  readonly problems: readonly string[];
  readonly fault: string;
  readonly ending: Ending;
  /** The run was ended, and did not end before. */
  readonly isStruck: boolean;
  readonly phase: Phase;
  /** The gate said that a fault is left. */
  readonly isUnrestored: boolean;
  readonly tookMs: number;
}

const victims: Readonly<Record<Ending, Victim>> = { gate: 'gate', keeper: 'keeper', 'gate and keeper': 'both', lost: 'all' };
/** The gate starts and injects within this time on a machine with little other work. */
const startMs = 5_000;
const endLimitMs = 240_000;

/** One run: started, ended at a drawn moment, recovered, and compared with what was there before. */
export async function stormRun(build: Build, scene: Scene, drawn: Drawn, random: Dice): Promise<StormReport> {
  const { fault, ending, isHopeless, heal } = drawn;
  await scene.begin({ isLost: ending === 'lost' });
  const lastsMs = Math.round(800 + 1_700 * random.unit('lasts'));
  const beganMs = performance.now();
  const gate = await startGate(build, scene, fault, lastsMs);
  const problems: string[] = [];
  try {
    const struck = await strike(gate, scene, drawn, { random, lastsMs });
    if (!(await gate.alone(endLimitMs))) problems.push('processes of the run are left');
    // What is alive of the run has removed its fault.
    const isOver = ending === 'gate' || ending === 'keeper' || !struck.isStruck;
    if (isOver && !isHopeless) problems.push(...(await settled(scene)).map((one) => `before recover: ${one}`));
    if (ending === 'lost') await rm(gate.state, { recursive: true, force: true });
    const words = ending === 'lost' ? ['--context', scene.context, '--namespace', scene.namespace] : [];
    const recovered = await gate.recover(...words);
    const isUnrestored = recovered.code === exitCodes.unrestored;
    const left = isUnrestored ? await scene.left() : await settled(scene);
    if (isUnrestored !== left.length > 0 || (left.length > 0 && !isHopeless))
      problems.push(
        `recover ended with ${recovered.code} (${recovered.out.trim().slice(0, 600)}), and left: ${left.join('; ') || 'nothing'}`,
      );
    if (isUnrestored && !recovered.out.includes('by hand:')) problems.push('recover printed no commands to type');
    if (isUnrestored && isHopeless && heal !== undefined) {
      await heal();
      const again = await gate.recover(...words);
      const still = await settled(scene);
      if (again.code !== 0 || still.length > 0) problems.push(`a second recover ended with ${again.code}, and left: ${still.join('; ')}`);
    }
    problems.push(...(await scene.touched()));
    return {
      problems,
      fault: `${fault.text} (${fault.target ?? 'native'})`,
      ending,
      isUnrestored,
      tookMs: performance.now() - beganMs,
      ...struck,
    };
  } finally {
    await gate.close();
  }
}

interface Struck {
  readonly isStruck: boolean;
  readonly phase: Phase;
}

/** Ends the run at a request, after its fault was injected, or at any moment. */
async function strike(
  gate: StormGate,
  scene: Scene,
  { ending, isHopeless }: Drawn,
  { random, lastsMs }: { readonly random: Dice; readonly lastsMs: number },
): Promise<Struck> {
  let phase: Promise<Phase> | undefined;
  const now = (): void => {
    if (gate.child.exitCode !== null || phase !== undefined) return;
    gate.kill(victims[ending]);
    phase = scene.phase();
  };
  // Only a fault that is in place can be one that nobody removes.
  const how = isHopeless ? 0.6 : random.unit('when');
  const moment = random.unit('moment');
  const over = new AbortController();
  void gate.ended.then(() => over.abort());
  const wait = (ms: number) => sleep(ms, undefined, { signal: over.signal });
  try {
    if (how < 0.45 && scene.atRequest !== undefined)
      scene.atRequest(Math.floor(4 * moment), random.unit('side') < 0.5 ? 'before' : 'after', now);
    else {
      const [event, longestMs] = how < 0.6 ? ['undo.recorded', 600] : how < 0.9 ? ['fault.applied', lastsMs + 900] : ['', startMs];
      while (!(await gate.journal()).includes(event)) await wait(20);
      await wait(moment * longestMs);
      now();
    }
  } catch (error) {
    if (!over.signal.aborted) throw error;
  }
  await gate.ended;
  return { isStruck: phase !== undefined, phase: (await phase) ?? 'none' };
}

const settleMs = 20_000;

/** What is left after a moment, in which pods start and the engine works. */
async function settled(scene: Scene): Promise<readonly string[]> {
  for (const endMs = performance.now() + settleMs; ; await sleep(150)) {
    const left = await scene.left();
    if (left.length === 0 || performance.now() > endMs) return left;
  }
}

export interface StormOptions<S extends Scene> {
  readonly build: Build;
  readonly seed: string;
  readonly runs: number;
  readonly atOnce: number;
  /** For one run at a time. */
  scene(): Promise<S>;
  draw(random: Dice, number: number, scene: S): Drawn;
  /** Only this run. */
  readonly only?: number;
  /** After a run with a problem no other begins. */
  readonly isFirstEnough?: boolean;
}

export async function storm<S extends Scene>({
  build,
  seed,
  runs,
  atOnce,
  scene: open,
  draw,
  only,
  isFirstEnough = false,
}: StormOptions<S>): Promise<StormReport[]> {
  const numbers = Array.from({ length: runs }, (_, number) => number).filter((number) => only === undefined || number === only);
  const [queue, reports] = [numbers.values(), [] as StormReport[]];
  const work = async (): Promise<void> => {
    const scene = await open();
    try {
      for (const number of queue) {
        if (isFirstEnough && reports.some(({ problems }) => problems.length > 0)) return;
        const random = dice(`${seed}/${number}`);
        const report = await stormRun(build, scene, draw(random, number, scene), random);
        if (process.env.CHAOS_GATE_STORM_TRACE) process.stderr.write(`${number} ${JSON.stringify({ ...report, engine: undefined })}\n`);
        const named = report.problems.map((problem) => `run ${number}, ${report.fault}, ${report.ending}, ${report.phase}: ${problem}`);
        for (const problem of named) process.stderr.write(`${problem}\n`);
        reports.push({ ...report, problems: named });
        // What a run has left would be found in the next ones too.
        if (named.length > 0) return;
      }
    } finally {
      await scene.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, numbers.length) }, work));
  return reports;
}

/** How many runs ended in which way and in which phase, in one line. */
export function summary(reports: readonly StormReport[]): string {
  const count = (of: readonly string[]): string =>
    [...new Set(of)]
      .toSorted()
      .map((one) => `${one} ${of.filter((other) => other === one).length}`)
      .join(', ');
  const struck = reports.filter(({ isStruck }) => isStruck);
  const bad = reports.filter(({ problems }) => problems.length > 0).length;
  return `${reports.length} runs, ${bad} with problems; ended early: ${struck.length} (${count(struck.map(({ ending }) => ending))}); phase: ${count(struck.map(({ phase }) => phase))}; unrestored: ${reports.filter(({ isUnrestored }) => isUnrestored).length}; faults: ${count(reports.map(({ fault }) => fault))}`;
}
