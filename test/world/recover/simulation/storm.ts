import { type Mutant, type Schedule, schedule } from './schedule.ts';

/** This number of schedules shares one turn of the event loop, which costs more than one step of a schedule. */
const atOnce = 60;

export interface Stormed {
  readonly schedules: number;
  readonly events: number;
  /** The first violations, with their seeds. */
  readonly violations: readonly string[];
}

/** Runs schedules of many seeds, event by event. Stops at this number of violations. */
export async function stormOf(from: number, to: number, mutant: Mutant = {}, most = 10): Promise<Stormed> {
  const violations: string[] = [];
  let active: { readonly seed: number; readonly simulated: Schedule; isOver: boolean }[] = [];
  let events = 0;
  let next = from;
  while ((next < to || active.length > 0) && violations.length < most) {
    while (active.length < atOnce && next < to) active.push(begin(next++, mutant, violations));
    // All effects of the last event have happened after this.
    await new Promise((done) => setImmediate(done));
    active = active.filter(({ isOver }) => !isOver);
    for (const one of active) {
      if (one.simulated.machine.tick()) events += 1;
      else if (!one.isOver) {
        one.isOver = true;
        violations.push(`seed ${one.seed}: all actors wait, and no event follows, at ${Math.round(one.simulated.machine.nowMs)} ms`);
      }
    }
  }
  return { schedules: next - from, events, violations };
}

function begin(seed: number, mutant: Mutant, violations: string[]) {
  const one = { seed, simulated: schedule(seed, mutant), isOver: false };
  one.simulated.violations.then(
    (found) => {
      one.isOver = true;
      violations.push(...found.map((message) => `seed ${seed}: ${message}`));
    },
    (error: Error) => {
      one.isOver = true;
      violations.push(`seed ${seed}: ${error.stack}`);
    },
  );
  return one;
}
