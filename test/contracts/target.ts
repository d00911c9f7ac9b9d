import { describe, expect, it } from 'vitest';
import { faults } from '../../src/core/faults/catalog.ts';
import type { Fault } from '../../src/core/faults/fault.ts';
import type { Effect, FaultParams, Sighting } from '../../src/core/model/plan/effect.ts';
import type { Undo } from '../../src/core/model/run/undo.ts';
import type { TargetKind } from '../../src/core/targets/target-kind.ts';
import type { Driver } from '../../src/world/drivers/driver.ts';

/** A target of the kind under test, with somebody who uses it. */
export interface Stage {
  readonly driver: Driver;
  /** Uses the target, so that a fault in place is met by somebody. */
  use(): Promise<void>;
  /** Does it work for who uses it? */
  works(): Promise<boolean>;
}

/** What some targets need beyond that. */
export interface More {
  /** Values for parameters, where the ones of the contract are not accepted. */
  readonly given?: FaultParams;
  /** Parameters that may be left out, and that the target does not take. */
  readonly without?: readonly string[];
  /** Time limit of a step, in ms, if 20 s are not enough on a busy machine. */
  readonly stepMs?: number;
  /** Does this show the fault? Left out: it is observed. */
  isFelt?(seen: Sighting): boolean;
}

let ids = 0;

/** Strong enough to be met at once, whatever the parameter is. */
const strong: Readonly<Record<string, number>> = {
  share: 1,
  after: 1,
  delay: 100,
  jitter: 0,
  rate: 40,
  connections: 5,
  bytes: 10,
  status: 503,
  up: 200,
  down: 5_000,
  limit: 0.05,
  room: 8e6,
};
const bandwidth = { rate: 10_000 };

const effectOf = (fault: Fault, kind: Pick<TargetKind, 'kind' | 'takes'>, { given = {}, without = [] }: More): Effect => {
  const way = kind.takes.find((one) => fault[one] !== undefined);
  if (way === undefined) throw new Error(`${kind.kind} does not take ${fault.kind}`);
  const drawn = Object.fromEntries([
    ...Object.entries(fault.words ?? {}).map(([name, { words }]) => [name, Object.keys(words)[0] ?? '']),
    ...Object.keys(fault.params)
      .filter((name) => !without.includes(name))
      .map((name) => [name, strong[name] ?? 1]),
  ]);
  return { way, kind: fault.kind, params: { ...(fault.kind === 'bandwidth' ? bandwidth : drawn), ...given }, seed: 'contract' };
};

/** A process reads the record from the disk. */
const readBack = (undo: Undo): Undo => JSON.parse(JSON.stringify(undo)) as Undo;

/** Counters may follow what happened by a moment. A driver may take the whole step to see nothing, and is then not asked again. */
async function felt(driver: Driver, effect: Effect, undo: Undo, { isFelt, stepMs }: Required<Pick<More, 'isFelt' | 'stepMs'>>) {
  const untilMs = performance.now() + stepMs;
  for (;;) {
    const seen = await driver.observeEffect(effect, undo, AbortSignal.timeout(stepMs));
    if (isFelt(seen) || performance.now() >= untilMs) return seen;
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** What every kind of target keeps to, for every fault that it takes. @param refused kinds that this machine cannot inject */
export function targetContract(
  kind: Pick<TargetKind, 'kind' | 'takes'>,
  open: () => Promise<Stage>,
  refused: readonly string[] = [],
  more: More = {},
): void {
  const { isFelt = ({ ok }) => ok, stepMs = 20_000 } = more;
  const soon = () => AbortSignal.timeout(stepMs);
  // `flush` needs a store: test/world/drivers/flush.test.ts.
  const taken = faults.filter(
    (fault) => !fault.flush && !refused.includes(fault.kind) && kind.takes.some((way) => fault[way] !== undefined),
  );

  it('tells what its counters stand at, where it has any, and goes on telling when it is used', async () => {
    const { driver, use } = await open();
    if (driver.observe === undefined) return;
    const first = await driver.observe(soon());
    await use();
    const second = await driver.observe(soon());
    expect(Object.keys(first).length).toBeGreaterThan(0);
    for (const [name, value] of Object.entries(second)) expect(value, name).toBeGreaterThanOrEqual(0);
    expect(Object.keys(second)).toEqual(Object.keys(first));
  });

  it('takes at least one fault', () => expect(taken.length).toBeGreaterThan(0));

  describe.each(taken.map((fault) => [fault.kind, fault] as const))('%s', (_, fault) => {
    const effect = effectOf(fault, kind, more);

    it('is prepared without any change, and an undo that was never needed changes nothing either', async () => {
      const { driver, works } = await open();
      const id = `f${ids++}`;
      const undo = await driver.prepare(effect, id, soon());
      expect(undo).toMatchObject({ id, kind: expect.any(String), target: expect.any(String) });
      expect(readBack(undo)).toEqual(undo);
      expect(await works()).toBe(true);
      await driver.undo(readBack(undo), soon());
      expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
      expect(await works()).toBe(true);
    });

    it('is felt when it is in place, and gone after its undo, however often that is carried out', async () => {
      const { driver, use, works } = await open();
      // Somebody uses it before, too.
      await use();
      const undo = await driver.prepare(effect, `f${ids++}`, soon());
      await driver.apply(effect, undo, soon());
      await use();
      const seen = await felt(driver, effect, undo, { isFelt, stepMs });
      expect([isFelt(seen), seen]).toEqual([true, expect.objectContaining({ says: expect.stringMatching(/^\S/) })]);
      // A killed process and a deleted pod have no undo, and a restart is over when it was applied.
      const lasts = !['process.killed', 'kubernetes.pod'].includes(undo.kind) && !fault.restart;
      if (lasts) expect((await driver.verifyRemoved(effect, undo, AbortSignal.timeout(300)).catch(() => ({ ok: false }))).ok).toBe(false);
      for (let times = 0; times < 3; times += 1) await driver.undo(readBack(undo), soon());
      expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
      if (lasts) expect(await works()).toBe(true);
    });
  });
}
