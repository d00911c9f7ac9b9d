import type { Json } from '../../core/model/json.ts';
import type { Sighting } from '../../core/model/plan/effect.ts';
import type { Undo } from '../../core/model/run/undo.ts';
import { recordsIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

/** The part of a record that says how to undo, without its target. */
export type UndoPart = Pick<Undo, 'kind' | 'state'>;

const kind = 'containers.each';
const mostParts = 100;

/** One record for a fault on several containers, which is on disk before the first of them is struck. */
export const eachContainerUndo = (undos: readonly UndoPart[]): UndoPart => ({
  kind,
  state: { undos: undos.map((undo) => ({ kind: undo.kind, state: undo.state })) },
});

/** What a record is made of: its parts, or itself. @throws TypeError for anything else: a journal is untrusted input */
export function partsOf(undo: UndoPart): readonly UndoPart[] {
  if (undo.kind !== kind) return [undo];
  const parts = recordsIn(undo.state, 'undos');
  if (parts.length === 0 || parts.length > mostParts) throw new TypeError(`the undo record has ${parts.length} parts`);
  return parts.map(({ kind: one, state }) => {
    if (typeof one !== 'string' || one === kind || state === undefined) throw new TypeError('a part of the undo record has no kind');
    return { kind: one, state };
  });
}

/** Does it for all at the same time, waits until each has ended, and only then rejects with the first failure. */
export async function forEach<T, R>(all: readonly T[], step: (one: T) => Promise<R>): Promise<R[]> {
  const ends = await Promise.allSettled(all.map(step));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

/**
 * One sighting of several containers: all must be as expected. Otherwise it is that of the first one that is not.
 * @param nameOf the container at a position, for people: `replica 2`
 */
export function togetherSeen(sightings: readonly Sighting[], nameOf: (position: number) => string = (n) => `container ${n + 1}`): Sighting {
  const numbers = { containers: sightings.length };
  const wrong = sightings.findIndex(({ ok }) => !ok);
  const seen = sightings[Math.max(0, wrong)] ?? { ok: false, says: 'nothing was seen', numbers: {} };
  const says = wrong < 0 ? `${seen.says}, in each of ${sightings.length} containers` : `${nameOf(wrong)}: ${seen.says}`;
  return { ok: seen.ok, says, numbers: { ...seen.numbers, ...numbers } };
}

/** Undoes a fault on several containers: each by the handler of its own kind. State: `{ undos: { kind: string, state }[] }`. */
export function eachContainerOf(handlers: readonly UndoHandler[]): UndoHandler {
  const handlerOf = (part: UndoPart): UndoHandler => {
    const found = handlers.find((handler) => handler.kind === part.kind);
    if (found === undefined) throw new TypeError(`this version does not know how to undo "${part.kind}"`);
    return found;
  };
  const parts = (state: Json) => partsOf({ kind, state }).map((part) => ({ handler: handlerOf(part), state: part.state }));
  return {
    kind,
    async undo(state, signal) {
      await forEach(parts(state), (part) => part.handler.undo(part.state, signal));
    },
    verifyRemoved: async (state, signal) =>
      togetherSeen(await forEach(parts(state), (part) => part.handler.verifyRemoved(part.state, signal))),
    commands: (state) => parts(state).flatMap((part) => part.handler.commands(part.state)),
    limitMs: (state) => Math.max(...parts(state).map((part) => part.handler.limitMs?.(part.state) ?? 0)),
  };
}
