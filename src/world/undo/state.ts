import type { Json } from '../../core/model/json.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import type { Started } from '../process/guard.ts';
import type { Inherited } from '../process/inherited.ts';

/** Reads identities from a record. Throws TypeError for anything else: a journal is untrusted input. */
export function identitiesIn(state: Json, key: string): ProcessIdentity[] {
  const value = field(state, key);
  if (!Array.isArray(value)) throw new TypeError(`"${key}" of the undo record is not a list`);
  return value.map(identity);
}

/** One identity, or `null` if the record has none. */
export function identityIn(state: Json, key: string): ProcessIdentity | null {
  const value = field(state, key);
  return value === null ? null : identity(value);
}

/** The entries of a list, for a reader that checks their fields itself. */
export function recordsIn(state: Json, key: string): Readonly<Record<string, Json>>[] {
  const value = field(state, key);
  const isRecord = (one: Json): one is Record<string, Json> => typeof one === 'object' && one !== null && !Array.isArray(one);
  if (!Array.isArray(value) || !value.every(isRecord)) throw new TypeError(`"${key}" of the undo record is not a list`);
  return value;
}

export const hasField = (state: Json, key: string): boolean => field(state, key) !== null;

export function textIn(state: Json, key: string): string {
  const value = field(state, key);
  if (typeof value !== 'string') throw new TypeError(`"${key}" of the undo record is not text`);
  return value;
}

/** A command as words. */
export function wordsIn(state: Json, key: string): string[] {
  const value = field(state, key);
  if (!Array.isArray(value) || value.length === 0 || !value.every((word) => typeof word === 'string'))
    throw new TypeError(`"${key}" of the undo record is not a command`);
  return value as string[];
}

/** A list of texts, which may be empty. */
export function wordsMaybeIn(state: Json, key: string): string[] {
  const value = field(state, key);
  if (!Array.isArray(value) || !value.every((word) => typeof word === 'string'))
    throw new TypeError(`"${key}" of the undo record is not a list of texts`);
  return value as string[];
}

/** Longer than any time limit that a config may set for a command. */
const largestNumber = 60_000;

export function numberField(state: Json, key: string, largest = largestNumber): number {
  const value = field(state, key);
  if (typeof value !== 'number' || !(value > 0 && value <= largest))
    throw new TypeError(`"${key}" of the undo record is not a number from 0 to ${largest}`);
  return value;
}

/** A whole number that is not negative. */
export function countIn(state: Json, key: string): number {
  const value = field(state, key);
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new TypeError(`"${key}" of the undo record is not a count`);
  return value as number;
}

/** The number that descendants of a start have inherited; `null` if the record has none. */
export function inheritedIn(state: Json): Inherited | null {
  const value = field(state, 'inherited');
  if (value === null) return null;
  const queueBytes = field(value, 'queueBytes');
  const gate = identityIn(value, 'gate');
  if (!Number.isSafeInteger(queueBytes) || gate === null) throw new TypeError('"inherited" of the undo record is not a number of a gate');
  return { queueBytes: queueBytes as number, gate };
}

/** What a run has started, in a form that `startedIn` reads. */
export const startedRecord = ({ mark, leader, inherited = null }: Started): { readonly [key: string]: Json } => ({
  mark,
  leader: leader === null ? null : { ...leader },
  inherited: inherited === null ? null : { queueBytes: inherited.queueBytes, gate: { ...inherited.gate } },
});

export const startedIn = (state: Json): Started => ({
  mark: textIn(state, 'mark'),
  leader: identityIn(state, 'leader'),
  inherited: inheritedIn(state),
});

/** `undefined`: the record is about processes that the run has not started. */
export const startedMaybeIn = (state: Json): Started | undefined => (field(state, 'mark') === null ? undefined : startedIn(state));

export function portIn(state: Json): number | null {
  const value = field(state, 'port');
  if (value === null) return null;
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > 65_535)
    throw new TypeError('"port" of the undo record is not a port');
  return value as number;
}

const field = (state: Json, key: string): Json =>
  typeof state === 'object' && state !== null && !Array.isArray(state) ? ((state as Record<string, Json>)[key] ?? null) : null;

function identity(value: Json): ProcessIdentity {
  const { pid, startTicks, bootId } = (value ?? {}) as Record<string, Json>;
  if (!Number.isSafeInteger(pid) || (pid as number) <= 1 || typeof startTicks !== 'number' || typeof bootId !== 'string')
    throw new TypeError('the undo record names no process');
  return { pid: pid as number, startTicks, bootId };
}
