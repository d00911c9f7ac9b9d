import { couldNotPut } from '../../../model/result/cause.ts';
import { counted } from '../../../quantity/counted.ts';
import { type ChaosRecord, type ChaosStatus, readObject } from './read-object.ts';

/**
 * Where an object of Chaos Mesh stands. `waiting`: on its way. `partly`: in some pods only; it may still come into the others. `not-injected`: in no pod,
 * and the last attempt failed, or the fault ended before. `nothing-selected`: the engine has found no pod and does not look again. `stuck`: its removal
 * has failed, and the engine retries at longer and longer intervals. `no-engine`: the controller has not read it. `unreadable`: not an object of Chaos Mesh.
 */
export interface ChaosState {
  readonly state:
    | 'waiting'
    | 'injected'
    | 'partly'
    | 'not-injected'
    | 'recovered'
    | 'stuck'
    | 'nothing-selected'
    | 'no-engine'
    | 'unreadable';
  /** One plain clause without text from outside. */
  readonly says: string;
  /** What the engine said about its last failures, made printable, each text once, at most five. */
  readonly failures: readonly string[];
}

/** For whom the object is, and how long it has existed by the clock of the gate. */
export interface Look {
  /** Their names. */
  readonly pods: readonly string[];
  readonly ageMs: number;
}

/** A controller that is alive writes a status within this time. Source: each change of an object is handled immediately; one worker for each kind. */
const silentAfterMs = 10_000;

/**
 * Reads the records of the object, never its conditions about them: those are computed one pass before the records change, and `AllRecovered` is also true
 * before anything was injected.
 * @param object JSON of the API server, of unknown content
 */
export function chaosStateOf(object: unknown, look: Look): ChaosState {
  const status = readObject(object);
  if (status === null) return { state: 'unreadable', says: 'the object has no status that Chaos Mesh writes', failures: [] };
  const failures = [...new Set(status.records.map(lastFailure).filter((text) => text !== null))].slice(0, 5);
  return { ...decided(status, look), failures };
}

type Decided = Omit<ChaosState, 'failures'>;

function decided(status: ChaosStatus, { pods, ageMs }: Look): Decided {
  const { isSelected, isDeleted, isStopped, records } = status;
  if (isSelected === false && records.length === 0)
    return { state: 'nothing-selected', says: 'Chaos Mesh has found none of the pods, and does not look again' };
  if (records.length === 0)
    return ageMs < silentAfterMs
      ? { state: 'waiting', says: 'Chaos Mesh has not looked at it yet' }
      : { state: 'no-engine', says: `Chaos Mesh has ${status.isSeen ? 'chosen no pods' : 'not looked at it'}; its controller may be down` };
  return isDeleted || isStopped ? ending(records) : running(records, pods);
}

function ending(records: readonly ChaosRecord[]): Decided {
  const all = placesOf(records);
  const left = records.filter(({ phase }) => phase !== 'Not Injected');
  if (left.length > 0) {
    const failed = left.filter((record) => lastFailure(record) !== null).length;
    return failed > 0
      ? { state: 'stuck', says: `Chaos Mesh could not remove it from ${failed} of ${all}` }
      : { state: 'waiting', says: `Chaos Mesh has yet to remove it from ${left.length} of ${all}` };
  }
  if (records.every(({ injectedCount }) => injectedCount === 0))
    return { state: 'not-injected', says: 'it ended before it was in any pod' };
  const owed = records.filter(({ injectedCount, recoveredCount }) => recoveredCount < injectedCount).length;
  return owed === 0
    ? { state: 'recovered', says: `Chaos Mesh has removed it from ${all}` }
    : { state: 'waiting', says: `Chaos Mesh has not counted the removal from ${owed} of ${all}` };
}

function running(records: readonly ChaosRecord[], pods: readonly string[]): Decided {
  const all = placesOf(records);
  const own = records.filter(({ selectorKey }) => selectorKey === '.');
  const reached = new Set(own.map(podOf));
  const foreign = [...reached].filter((pod) => !pods.includes(pod)).length;
  if (foreign > 0) return { state: 'partly', says: `Chaos Mesh has chosen ${counted(foreign, 'pod')} that the gate did not name` };
  const inside = records.filter(({ phase, injectedCount }) => phase === 'Injected' && injectedCount >= 1).length;
  const missing = pods.filter((pod) => !reached.has(pod)).length;
  if (inside === records.length && missing === 0) return { state: 'injected', says: `Chaos Mesh has put it into ${all}` };
  if (inside > 0) return { state: 'partly', says: `Chaos Mesh has put it into ${inside} of ${placesOf(records, pods.length)}` };
  const failed = records.filter((record) => lastFailure(record) !== null).length;
  return failed > 0
    ? { state: 'not-injected', says: `Chaos Mesh ${couldNotPut} ${failed} of ${all}` }
    : { state: 'waiting', says: `Chaos Mesh has yet to put it into ${all}` };
}

/** The id of a record is `namespace/pod` or `namespace/pod/container`. */
const podOf = ({ id }: ChaosRecord): string => id.split('/')[1] ?? '';

/** How many pods or containers the records are for. The id of one of a container has three parts. */
const placesOf = (records: readonly ChaosRecord[], least = 0): string =>
  counted(Math.max(records.length, least), records.some(({ id }) => id.split('/').length > 2) ? 'container' : 'pod');

/** The message of its latest event, if that is a failure. */
function lastFailure({ events }: ChaosRecord): string | null {
  const last = events?.at(-1);
  return last?.type === 'Failed' ? last.message : null;
}
