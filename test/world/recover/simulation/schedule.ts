import type { FaultSpec } from '../../../../src/core/model/plan/fault-spec.ts';
import type { Recorder } from '../../../../src/engine/recorder.ts';
import { type RecoverOptions, recoverJournal } from '../../../../src/world/recover/recover.ts';
import type { RecoveryEnvironment } from '../../../../src/world/recover/recovery-environment.ts';
import { Disk, journalPath } from './disk.ts';
import { playGate } from './gate.ts';
import { violationsOf } from './invariants.ts';
import { Keeper } from './keeper.ts';
import { type Actor, actorOn, identityIn, Machine, rest, step } from './machine.ts';
import { outsideOf, type Scene } from './outside.ts';

/** A build with a deliberate defect. */
export interface Mutant {
  readonly outside?: (outside: RecoveryEnvironment, scene: Scene, gate: Actor, by: Actor) => RecoveryEnvironment;
  readonly settleMs?: number;
  readonly recorder?: (recorder: Recorder) => Recorder;
}

/** One schedule, drawn from the seed: the order of actors, the step at which one dies, failing writes, late effects. */
export interface Schedule {
  readonly machine: Machine;
  /** Resolves with the violations. */
  readonly violations: Promise<string[]>;
}

/** Long after every earlier request has taken effect. */
const quietMs = 1_000;
const targets = ['worker', 'shop', 'wire', 'daemon'];
const faultKinds: Readonly<Record<string, string>> = { worker: 'pause', shop: 'pause', wire: 'latency', daemon: 'command', box: 'command' };

export function schedule(seed: number, mutant: Mutant = {}): Schedule {
  const machine = new Machine(seed);
  const scene: Scene = { machine, disk: new Disk(machine), never: new AbortController().signal, lock: { holder: null }, undone: [] };
  return { machine, violations: play(scene, mutant) };
}

async function play(scene: Scene, mutant: Mutant): Promise<string[]> {
  const { machine } = scene;
  const gate = actorOn(machine, 'gate', machine.happens(0.8) ? 1 + Math.floor(90 * machine.chance()) : undefined);
  const recover = (actor: Actor, by: RecoverOptions['by'], failsAt?: number) => {
    const plain = outsideOf(scene, identityIn(gate.process), actor, failsAt);
    const outside = mutant.outside?.(plain, scene, gate, actor) ?? plain;
    return recoverJournal(journalPath, { by, ...(mutant.settleMs !== undefined && { settleMs: mutant.settleMs }) }, scene.never, outside);
  };
  const keeperActor = actorOn(machine, 'keeper', mortal(machine, 0.5, 60));
  const keeper = new Keeper(machine, keeperActor, gate, async () => {
    await step(machine, keeperActor, 5, () => keeper.links.clear());
    await recover(keeperActor, 'keeper', failing(machine)).catch(() => undefined);
    machine.end(keeperActor.process);
  });
  const worker = machine.spawn();
  const writeFailsAt = machine.happens(0.15) ? 1 + Math.floor(15 * machine.chance()) : Number.POSITIVE_INFINITY;
  const faults = faultsOf(machine);
  const playing = playGate(scene, {
    actor: gate,
    keeper,
    worker,
    faults,
    writeFailsAt,
    ...(mutant.recorder && { recorder: mutant.recorder }),
  });
  const posts = Array.from({ length: Math.floor(4 * machine.chance()) }, (_, index) => comeLater(scene, gate, index, recover));
  await Promise.all([untilOver(playing, gate), ...posts]);
  await untilOver(new Promise(() => undefined), keeperActor, machine);
  return finish(scene, keeper, worker, recover);
}

type Recover = (actor: Actor, by: RecoverOptions['by'], failsAt?: number) => ReturnType<typeof recoverJournal>;

/** A post step or a `recover` at a random time; about half of them end early. Only a post step touches a running gate. */
async function comeLater({ machine, disk }: Scene, gate: Actor, index: number, recover: Recover): Promise<void> {
  await new Promise<void>((done) => machine.after(700 * machine.chance(), done));
  const by = machine.happens(0.5) ? 'post' : 'recover';
  if (by === 'recover' && (disk.isEmpty || gate.process.state !== null)) return;
  const actor = actorOn(machine, `${by} ${index}`, mortal(machine, 0.5, 40));
  const recovering = recover(actor, by, failing(machine)).catch((error: Error) =>
    machine.violations.push(`${actor.name}: ${error.message}`),
  );
  await untilOver(recovering, actor);
  machine.end(actor.process);
}

/** All actors have ended. A last recovery undoes what they have left, and another one finds nothing. */
async function finish(scene: Scene, keeper: Keeper, worker: Keeper['actor']['process'], recover: Recover): Promise<string[]> {
  const { machine, disk } = scene;
  if (!disk.isEmpty) {
    const last = actorOn(machine, 'last');
    const first = await recover(last, 'recover').catch((error: Error) => error.message);
    await rest(machine, last, quietMs);
    const before = scene.undone.length;
    const again = await recover(last, 'recover').catch((error: Error) => error.message);
    if (typeof first === 'string' || typeof again === 'string') machine.violations.push(`the last recovery failed: ${first} ${again}`);
    else if (first.failed + again.failed > 0) machine.violations.push(`could not be undone: ${JSON.stringify(first.unrestored)}`);
    if (scene.undone.length > before) machine.violations.push('something was undone after everything had been');
    machine.end(last.process);
  }
  return violationsOf(scene, keeper, worker);
}

/** Resolves when the task is done, or its actor has ended. */
const untilOver = (task: Promise<unknown>, actor: Actor, machine?: Machine): Promise<unknown> =>
  Promise.race([
    task,
    new Promise<void>((done) => {
      if (actor.process.state === null) done();
      actor.onDeath.push(() => done());
    }),
    ...(machine === undefined ? [] : [new Promise<void>((done) => machine.after(30_000, done))]),
  ]);

const mortal = (machine: Machine, share: number, most: number): number | undefined =>
  machine.happens(share) ? 1 + Math.floor(most * machine.chance()) : undefined;

const failing = (machine: Machine): number | undefined => (machine.happens(0.1) ? 1 + Math.floor(4 * machine.chance()) : undefined);

/** Some of the targets once, and two nested faults on a target where the order matters. */
function faultsOf(machine: Machine): FaultSpec[] {
  const outer = { startMs: 20 * machine.chance(), lastsMs: 1_000 };
  const nested = machine.happens(0.6) ? [fault('box', 1, outer), fault('box', 2, { startMs: outer.startMs + 460, lastsMs: 50 })] : [];
  const single = targets
    .filter(() => machine.happens(0.4))
    .map((on) => fault(on, 1, { startMs: 300 * machine.chance(), lastsMs: 200 * machine.chance() }));
  return [...nested, ...single];
}

const fault = (on: string, number: number, when: { startMs: number; lastsMs: number }): FaultSpec => ({
  id: `${on} ${number}`,
  fault: faultKinds[on] ?? '',
  on,
  params: {},
  seed: '1',
  ...when,
});
