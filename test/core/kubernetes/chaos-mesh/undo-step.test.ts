import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nextUndoStep,
  type UndoHistory,
  type UndoRules,
  type UndoSight,
  type UndoStep,
} from '../../../../src/core/kubernetes/chaos-mesh/undo-step.ts';
import { assertProperty } from '../../../contracts/property.ts';

const rules: UndoRules = { removedWithinMs: 15_000, patienceMs: 60_000, mayReplace: true };
const everyMs = 500;

interface Taken {
  readonly step: UndoStep['step'];
  readonly atMs: number;
  readonly sight: UndoSight;
}

/** What a cluster shows at a time, given the steps that were taken. */
type Cluster = (nowMs: number, taken: readonly Taken[]) => UndoSight;

/** Follows the decisions until they end. @throws if they do not */
function undo(cluster: Cluster, given: Partial<UndoRules> = {}): readonly Taken[] {
  const taken: Taken[] = [];
  let history: UndoHistory = { startedAtMs: 0, deletedAtMs: null, nudgedAtMs: null, replacedAtMs: null, forcedAtMs: null };
  for (let nowMs = 0; nowMs < 600_000; nowMs += everyMs) {
    const sight = cluster(nowMs, taken);
    const { step, says } = nextUndoStep(sight, history, { ...rules, ...given }, nowMs);
    expect(says).toMatch(/^[a-z ,]+$/);
    if (step !== 'look') taken.push({ step, atMs: nowMs, sight });
    if (step === 'done' || step === 'unrestored') return taken;
    history = {
      ...history,
      ...(step === 'delete' && { deletedAtMs: nowMs }),
      ...(step === 'nudge' && { nudgedAtMs: nowMs }),
      ...(step === 'replace' && { replacedAtMs: nowMs }),
      ...((step === 'force' || step === 'release') && { forcedAtMs: nowMs }),
    };
  }
  throw new Error('no end');
}

const steps = (taken: readonly Taken[]): string[] => taken.map(({ step }) => step).filter((step, index, all) => step !== all[index - 1]);
const was = (taken: readonly Taken[], step: string): number => taken.find((one) => one.step === step)?.atMs ?? Number.POSITIVE_INFINITY;
const clean: UndoSight = { object: 'gone', witness: 'clean', isReady: true, isReplaced: false };
const held: UndoSight = { object: 'deleted', witness: 'dirty', isReady: true, isReplaced: false };

describe('the order', () => {
  test('a healthy engine: delete, look, done', () => {
    const cluster: Cluster = (now, taken) =>
      now > was(taken, 'delete') + 1_000 ? clean : { ...held, object: taken.length === 0 ? 'present' : 'deleted' };
    const taken = undo(cluster);
    expect(steps(taken)).toEqual(['delete', 'done']);
    expect(taken.at(-1)?.atMs).toBeLessThan(3_000);
  });

  test('a fault that is gone already needs nothing', () => {
    expect(steps(undo(() => clean))).toEqual(['done']);
  });

  test('a delete whose answer was lost is sent again', () => {
    const taken = undo((now) => (now < 5_000 ? { ...held, object: 'present' } : clean));
    expect(taken.filter(({ step }) => step === 'delete').map(({ atMs }) => atMs)).toEqual([0, 2_000, 4_000]);
  });

  test('an engine that works when it is asked again is asked again', () => {
    const taken = undo((now, all) => (now > was(all, 'nudge') ? clean : { ...held, object: all.length === 0 ? 'present' : 'deleted' }));
    expect(steps(taken)).toEqual(['delete', 'nudge', 'done']);
  });

  test('an engine that does not: the pods are replaced, and it ends by itself', () => {
    const taken = undo((now, all) =>
      now > was(all, 'replace') + 3_000 ? { ...clean, isReplaced: true } : { ...held, object: all.length === 0 ? 'present' : 'deleted' },
    );
    expect(steps(taken)).toEqual(['delete', 'nudge', 'replace', 'done']);
    expect(was(taken, 'replace')).toBeGreaterThanOrEqual(60_000);
  });

  test('HTTPChaos whose pods are new hangs for ever (chaos-mesh#4530): force, after the pods were replaced', () => {
    const taken = undo((now, all) => {
      if (now > was(all, 'force')) return { ...clean, isReplaced: true };
      const isReplaced = now > was(all, 'replace') + 2_000;
      return { object: all.length === 0 ? 'present' : 'deleted', witness: isReplaced ? 'clean' : 'dirty', isReady: true, isReplaced };
    });
    expect(steps(taken)).toEqual(['delete', 'nudge', 'replace', 'force', 'done']);
  });

  test('a controller that still tries to reach a pod that is gone: the finalizer is removed without it', () => {
    const taken = undo((now, all) => {
      if (now > was(all, 'release')) return { ...clean, isReplaced: true };
      const isReplaced = now > was(all, 'replace') + 2_000;
      return { object: all.length === 0 ? 'present' : 'deleted', witness: isReplaced ? 'clean' : 'dirty', isReady: true, isReplaced };
    });
    expect(steps(taken)).toEqual(['delete', 'nudge', 'replace', 'force', 'nudge', 'release', 'done']);
    expect(was(taken, 'release')).toBeGreaterThanOrEqual(was(taken, 'force') + 5_000);
  });

  test('an engine that lies (the object is gone, and its fault is not): new pods', () => {
    const taken = undo((now, all) =>
      now > was(all, 'replace') + 1_000 ? { ...clean, isReplaced: true } : { ...held, object: all.length === 0 ? 'present' : 'gone' },
    );
    expect(steps(taken)).toEqual(['delete', 'replace', 'done']);
  });

  test('HTTPChaos is gone, and its pod never answers again (chaos-mesh#4357): new pods', () => {
    const taken = undo((now, all) => (now > was(all, 'replace') + 1_000 ? { ...clean, isReplaced: true } : { ...clean, isReady: false }));
    expect(steps(taken)).toEqual(['replace', 'done']);
  });

  test('pods that nobody may replace stay, and the run says so', () => {
    const taken = undo(() => held, { mayReplace: false });
    expect(steps(taken)).toEqual(['nudge', 'unrestored']);
  });

  test('a dead controller: unrestored, in time', () => {
    const taken = undo((now, all) => ({
      ...held,
      object: all.length === 0 ? 'present' : 'deleted',
      isReplaced: now > was(all, 'replace') + 2_000,
      witness: now > was(all, 'replace') + 2_000 ? 'clean' : 'dirty',
    }));
    expect(taken.at(-1)).toMatchObject({ step: 'unrestored', atMs: 105_000 });
  });

  test('no answer at all: nothing is claimed', () => {
    expect(steps(undo(() => ({ object: 'unknown', witness: 'unknown', isReady: false, isReplaced: false })))).toEqual(['unrestored']);
  });
});

const sight: fc.Arbitrary<UndoSight> = fc.record({
  object: fc.constantFrom('gone', 'present', 'deleted', 'unknown'),
  witness: fc.constantFrom('clean', 'dirty', 'unknown'),
  isReady: fc.boolean(),
  isReplaced: fc.boolean(),
});

test('whatever is seen: it ends, is never done with a fault left, and never forces before the pods are new', () => {
  assertProperty(
    fc.property(fc.infiniteStream(sight), fc.boolean(), fc.boolean(), (seen, mayReplace, isSteady) => {
      let last: UndoSight | null = null;
      const taken = undo(
        (now) => {
          if (last === null || !isSteady || now % 20_000 === 0) last = seen.next().value as UndoSight;
          return last;
        },
        { mayReplace },
      );
      const end = taken.at(-1);
      expect(end?.atMs).toBeLessThanOrEqual(105_000);
      if (end?.step === 'done') expect(end.sight).toMatchObject({ object: 'gone', witness: 'clean', isReady: true });
      for (const one of taken.filter(({ step }) => step === 'force' || step === 'release')) {
        expect(one.sight.isReplaced).toBe(true);
        expect(was(taken, 'replace')).toBeLessThan(one.atMs);
      }
      expect(taken.filter(({ step }) => step === 'replace').length).toBeLessThanOrEqual(mayReplace ? 1 : 0);
    }),
    { numRuns: 150 },
  );
});
