import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LitmusHistory,
  type LitmusRules,
  type LitmusSight,
  type LitmusStep,
  nextLitmusStep,
} from '../../../../src/core/kubernetes/litmus/undo-step.ts';
import { assertProperty } from '../../../contracts/property.ts';

const rules: LitmusRules = { patienceMs: 60_000, restMs: 45_000, mayReplace: true };
const everyMs = 500;

interface Taken {
  readonly step: LitmusStep['step'];
  readonly atMs: number;
  readonly sight: LitmusSight;
  readonly says: string;
}

/** What a cluster shows at a time, given the steps that were taken. */
type Cluster = (nowMs: number, taken: readonly Taken[]) => LitmusSight;

/** Follows the decisions until they end. @throws if they do not */
function undo(cluster: Cluster, given: Partial<LitmusRules> = {}): readonly Taken[] {
  const taken: Taken[] = [];
  let history: LitmusHistory = { startedAtMs: 0, stoppedAtMs: null, replacedAtMs: null, deletedAtMs: null };
  for (let nowMs = 0; nowMs < 600_000; nowMs += everyMs) {
    const sight = cluster(nowMs, taken);
    const { step, says } = nextLitmusStep(sight, history, { ...rules, ...given }, nowMs);
    expect(says).toMatch(/^[A-Za-z ,]+$/);
    if (step !== 'look') taken.push({ step, atMs: nowMs, sight, says });
    if (step === 'done' || step === 'unrestored') return taken;
    history = {
      ...history,
      ...(step === 'stop' && { stoppedAtMs: nowMs }),
      ...(step === 'replace' && { replacedAtMs: nowMs }),
      ...(step === 'delete' && { deletedAtMs: nowMs }),
    };
  }
  throw new Error('no end');
}

const steps = (taken: readonly Taken[]): string[] => taken.map(({ step }) => step).filter((step, index, all) => step !== all[index - 1]);
const was = (taken: readonly Taken[], step: string): number => taken.find((one) => one.step === step)?.atMs ?? Number.POSITIVE_INFINITY;
const running: LitmusSight = { engine: 'running', helpers: 2, pods: 'dirty', isReplaced: false };
const ended: LitmusSight = { engine: 'ended', helpers: 0, pods: 'clean', isReplaced: false };
const gone: LitmusSight = { ...ended, engine: 'gone' };

describe('the order', () => {
  test('a healthy Litmus: stop, wait, delete, done', () => {
    const taken = undo((now, all) => {
      if (now > was(all, 'delete') + 1_000) return gone;
      if (now > was(all, 'stop') + 8_000) return ended;
      return now > was(all, 'stop') ? { ...running, engine: 'stopping' } : running;
    });
    expect(steps(taken)).toEqual(['stop', 'delete', 'done']);
    expect(was(taken, 'delete')).toBeGreaterThan(8_000);
  });

  test('a fault that is gone already needs nothing', () => {
    expect(steps(undo(() => gone))).toEqual(['done']);
  });

  test('a stop whose response was lost is sent again', () => {
    const taken = undo((now) => (now < 5_000 ? running : gone));
    expect(taken.filter(({ step }) => step === 'stop').map(({ atMs }) => atMs)).toEqual([0, 2_000, 4_000]);
  });

  test('no `reverted`, although it has stopped: new pods, then delete', () => {
    const taken = undo((now, all) => {
      if (now > was(all, 'delete') + 1_000) return { ...gone, isReplaced: true };
      if (now > was(all, 'replace') + 2_000) return { ...ended, isReplaced: true };
      return now > was(all, 'stop') ? { ...ended, pods: 'dirty' } : running;
    });
    expect(steps(taken)).toEqual(['stop', 'replace', 'delete', 'done']);
    expect(was(taken, 'replace')).toBeGreaterThanOrEqual(60_000);
  });

  test('pods that nobody may replace stay, the engine too, and the run says so', () => {
    const taken = undo((now, all) => (now > was(all, 'stop') ? { ...ended, pods: 'dirty' } : running), { mayReplace: false });
    expect(steps(taken)).toEqual(['stop', 'unrestored']);
    expect(taken.at(-1)).toMatchObject({ says: 'Litmus has not removed the fault from every pod' });
  });

  test('a dead operator: the pods are replaced, and what is left is said, in time', () => {
    const taken = undo((now, all) => {
      const isReplaced = now > was(all, 'replace') + 2_000;
      return now > was(all, 'stop') ? { engine: 'stopping', helpers: 2, pods: isReplaced ? 'clean' : 'dirty', isReplaced } : running;
    });
    expect(steps(taken)).toEqual(['stop', 'replace', 'unrestored']);
    expect(taken.at(-1)).toMatchObject({ atMs: 105_000, says: 'pods of Litmus still run' });
  });

  test('the engine was deleted by somebody else, and the fault is still there: new pods', () => {
    const taken = undo((now, all) => (now > was(all, 'replace') + 1_000 ? { ...gone, isReplaced: true } : { ...gone, pods: 'dirty' }));
    expect(steps(taken)).toEqual(['replace', 'done']);
  });

  test('no answer at all: nothing is claimed', () => {
    expect(steps(undo(() => ({ engine: 'unknown', helpers: 0, pods: 'unknown', isReplaced: false })))).toEqual(['unrestored']);
  });
});

const sight: fc.Arbitrary<LitmusSight> = fc.record({
  engine: fc.constantFrom('running', 'stopping', 'ended', 'gone', 'unknown'),
  helpers: fc.nat(2),
  pods: fc.constantFrom('clean', 'dirty', 'unknown'),
  isReplaced: fc.boolean(),
});

test('whatever is seen: it ends, is never done with a fault left, and deletes only what has stopped and is clean', () => {
  assertProperty(
    fc.property(fc.infiniteStream(sight), fc.boolean(), fc.boolean(), (seen, mayReplace, isSteady) => {
      let last: LitmusSight | null = null;
      const taken = undo(
        (now) => {
          if (last === null || !isSteady || now % 20_000 === 0) last = seen.next().value as LitmusSight;
          return last;
        },
        { mayReplace },
      );
      expect(taken.at(-1)?.atMs).toBeLessThanOrEqual(105_000);
      for (const { step, sight: at } of taken) {
        if (step === 'done') expect(at).toMatchObject({ engine: 'gone', helpers: 0, pods: 'clean' });
        if (step === 'delete') expect(at).toMatchObject({ engine: 'ended', helpers: 0, pods: 'clean' });
      }
      expect(taken.filter(({ step }) => step === 'replace').length).toBeLessThanOrEqual(mayReplace ? 1 : 0);
    }),
    { numRuns: 150 },
  );
});
