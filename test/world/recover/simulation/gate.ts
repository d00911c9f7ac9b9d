import type { Sighting } from '../../../../src/core/model/plan/effect.ts';
import type { FaultSpec } from '../../../../src/core/model/plan/fault-spec.ts';
import type { RunEvent } from '../../../../src/core/model/run/event.ts';
import type { Undo } from '../../../../src/core/model/run/undo.ts';
import { injectFault } from '../../../../src/engine/inject-fault.ts';
import { type Recorder, recorderOn } from '../../../../src/engine/recorder.ts';
import type { Driver } from '../../../../src/world/drivers/driver.ts';
import { helperMark } from '../../../../src/world/process/helper.ts';
import { processContinueOn } from '../../../../src/world/undo/process-continue.ts';
import { processStopOn } from '../../../../src/world/undo/process-stop.ts';
import type { World } from '../../../../src/world/world.ts';
import type { Keeper } from './keeper.ts';
import { type Actor, identityIn, type Proc, rest, step } from './machine.ts';
import { processesOf, type Scene, withoutDeadline } from './outside.ts';

export const runMark = 'run';
const shopMark = `${runMark}/shop`;

/** The behaviour of the gate in one schedule. */
export interface Part {
  readonly actor: Actor;
  readonly keeper: Keeper;
  readonly worker: Proc;
  readonly faults: readonly FaultSpec[];
  readonly writeFailsAt: number;
  /** A build that sends no message, or acts too early. */
  readonly recorder?: (recorder: Recorder) => Recorder;
}

/** A whole run with the engine's own recorder and journal: starts the targets, injects faults, and removes all of them. */
export async function playGate(scene: Scene, part: Part): Promise<void> {
  const { machine, disk } = scene;
  const { actor, keeper } = part;
  const journal = disk.open(actor, part.writeFailsAt, false);
  const clock = { now: () => machine.nowMs, sleep: (ms: number) => rest(machine, actor, ms) };
  const plain = recorderOn({ clock, record: (event) => journal.append(event) });
  const recorder = part.recorder?.(plain) ?? plain;
  const shop = shopOf(scene, part, recorder);
  try {
    await recorder.emit({ type: 'run.started', gate: identityIn(actor.process), mark: runMark } as Omit<
      RunEvent & { type: 'run.started' },
      'atMs'
    >);
    await shop.start();
    const world = worldOf(scene, part, clock, shop.process);
    await Promise.all(
      part.faults.map((spec) =>
        rest(machine, actor, spec.startMs).then(() =>
          injectFault(
            { world, recorder },
            's1',
            spec,
            { onApply: () => undefined, onRemoved: () => undefined, onSettling: () => undefined },
            scene.never,
            scene.never,
          ),
        ),
      ),
    );
  } catch {
    // The journal is full: the injected faults have been removed, and no further step begins.
  }
  await shop.stop().catch(() => undefined);
  await recorder.emit({ type: 'run.ended', reason: 'done', detail: '' }).catch(() => undefined);
  await step(machine, actor, 2, () => keeper.goodbye());
  machine.end(actor.process);
}

function shopOf({ machine, never }: Scene, { actor }: Part, recorder: Recorder) {
  let process: Proc | null = null;
  const owed = (): Undo => ({
    id: 'stop shop',
    target: 'shop',
    kind: 'process.stop',
    state: { mark: shopMark, leader: process === null ? null : { ...identityIn(process) } },
  });
  return {
    process: () => process,
    async start() {
      await recorder.emit({ type: 'undo.recorded', undo: owed() });
      process = await step(machine, actor, 5, () => machine.spawn({ mark: shopMark, isDeafToTerm: machine.happens(0.05) }));
      await recorder.emit({ type: 'undo.recorded', undo: owed() });
    },
    async stop() {
      if (process === null) return;
      await processStopOn(processesOf(machine, actor)).undo(owed().state, never);
      await recorder.emit({ type: 'undo.done', id: 'stop shop' });
    },
  };
}

function worldOf(scene: Scene, part: Part, clock: World['clock'], shop: () => Proc | null): World {
  const drivers: Record<string, Pick<NonNullable<ReturnType<World['target']>>, 'driver' | 'kind'>> = {
    worker: { kind: { takes: ['signal'] }, driver: signalDriver(scene, part, () => part.worker) },
    shop: { kind: { takes: ['signal'] }, driver: signalDriver(scene, part, shop) },
    wire: { kind: { takes: ['toxic'] }, driver: linkDriver(scene, part) },
    box: { kind: { takes: ['command'] }, driver: boxDriver(scene, part, 'box', (box, value) => runHelper(scene, part.actor, box, value)) },
    daemon: {
      kind: { takes: ['command'] },
      driver: boxDriver(scene, part, 'daemon', (box, value) => askDaemon(scene, part.actor, box, value)),
    },
  };
  return {
    clock,
    checks: [],
    targets: [],
    target: (name) => ({ target: { kind: 'preview', name: 'preview' }, ...(drivers[name] as (typeof drivers)[string]) }),
    warmUp: async () => null,
    load: () => {
      throw new Error('nobody asks');
    },
    within: withoutDeadline,
  };
}

const seen = (ok: boolean): Sighting => ({ ok, says: 'looked', numbers: {} });

/** An effect without an earlier record is the worst violation, because no recovery can undo it. */
function mustBeRecorded({ disk, machine }: Scene, { id }: Undo): void {
  if (!disk.recorded.has(id)) machine.violations.push(`${id} was injected without a record`);
}

function signalDriver(scene: Scene, { actor }: Part, victim: () => Proc | null): Driver {
  const processes = processesOf(scene.machine, actor);
  const handler = processContinueOn(processes);
  return {
    prepare: (_, id) =>
      step(scene.machine, actor, 3, () => {
        const found = victim();
        if (found?.state == null) throw new Error('the process has ended');
        return { id, target: 'process', kind: 'process.continue', state: { processes: [{ ...identityIn(found) }] } };
      }),
    apply: async (_, undo) => {
      const [identity] = (undo.state as unknown as { processes: [ReturnType<typeof identityIn>] }).processes;
      mustBeRecorded(scene, undo);
      await processes.signalTo(identity, 'SIGSTOP');
    },
    observeEffect: async () => seen(true),
    undo: (undo) => handler.undo(undo.state, scene.never),
    verifyRemoved: (_, undo) => handler.verifyRemoved(undo.state, scene.never),
  };
}

const linkDriver = (scene: Scene, { actor, keeper }: Part): Driver => ({
  prepare: (_, id) =>
    step(scene.machine, actor, 2, () => ({
      id,
      target: 'wire',
      kind: 'link.clear',
      state: { link: 'wire', keeper: { ...keeper.identity } },
    })),
  apply: (_, undo) => {
    mustBeRecorded(scene, undo);
    return keeper.ask(actor, () => keeper.links.add(undo.id));
  },
  observeEffect: async () => seen(true),
  undo: (undo) => keeper.ask(actor, () => keeper.links.delete(undo.id)),
  verifyRemoved: (_, undo) => step(scene.machine, actor, 2, () => seen(!keeper.links.has(undo.id))),
});

/** A daemon changes the content of a box for the gate, and may do so later than the gate waits. */
function boxDriver(scene: Scene, { actor }: Part, box: string, change: (box: string, value: string) => Promise<void>): Driver {
  const { machine } = scene;
  return {
    prepare: (_, id) =>
      step(machine, actor, 3, () => ({ id, target: box, kind: 'restore', state: { box, prior: machine.boxes.get(box) ?? '', of: id } })),
    apply: (_, undo) => {
      mustBeRecorded(scene, undo);
      return change(box, undo.id);
    },
    observeEffect: async () => seen(true),
    undo: async (undo) => {
      await step(machine, actor, 5, () => machine.boxes.set(box, (undo.state as { prior: string }).prior));
    },
    verifyRemoved: (_, undo) => step(machine, actor, 2, () => seen(machine.boxes.get(box) === (undo.state as { prior: string }).prior)),
  };
}

/** A helper process has the mark of helpers as soon as it runs its own program. After it was killed it changes nothing. */
function runHelper({ machine }: Scene, actor: Actor, box: string, value: string): Promise<void> {
  return new Promise((resolve) => {
    void step(machine, actor, 2, () => {
      const helper = machine.spawn();
      machine.after(4 * machine.chance(), () => {
        helper.mark = helperMark(runMark);
      });
      machine.after(5 + (machine.happens(0.3) ? 400 : 20) * machine.chance(), () => {
        if (helper.state === null) return;
        machine.boxes.set(box, value);
        machine.end(helper);
        void step(machine, actor, 2, () => undefined).then(resolve);
      });
    });
  });
}

/** A daemon makes the change a moment later, even if the gate has ended. */
function askDaemon({ machine }: Scene, actor: Actor, box: string, value: string): Promise<void> {
  return new Promise((resolve) => {
    void step(machine, actor, 2, () => {
      machine.after(80 * machine.chance(), () => {
        machine.boxes.set(box, value);
        void step(machine, actor, 2, () => undefined).then(resolve);
      });
    });
  });
}
