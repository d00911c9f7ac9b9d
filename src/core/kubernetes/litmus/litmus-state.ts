import { type EngineStatus, type ResultStatus, readEngine, readResult } from './read-objects.ts';

/**
 * Where an experiment of Litmus stands. `waiting`: on its way. `injected`: in every pod that was named. `partly`: in some of them, or in others.
 * `not-injected`: it never was, and never will be. `ended`: it was, and is over.
 */
export interface LitmusState {
  readonly state: 'waiting' | 'injected' | 'partly' | 'not-injected' | 'ended';
  /** One plain clause without text from outside. */
  readonly says: string;
  /** What Litmus said about its failure, printable; null: nothing. */
  readonly failure: string | null;
}

/** For whom the experiment is. */
export interface LitmusLook {
  /** Names of the pods. */
  readonly pods: readonly string[];
  /** The fault is over as soon as it is in: no pod is ever `injected`. */
  readonly isOneShot: boolean;
  /** How long the engine has existed by the clock of the gate, ms. */
  readonly ageMs: number;
}

/** An operator that is alive writes a status within this time, ms. */
const silentAfterMs = 20_000;

/** States of an experiment that never runs. `Awaited` after `completed` is a further one (litmus#1724). */
const neverRuns: Readonly<Record<string, string>> = {
  'ChaosExperiment Not Found': 'Litmus has no such experiment in this namespace',
  Skipped: 'Litmus has skipped the experiment',
};

/**
 * Reads what Litmus says about each pod. Its verdict is not asked whether the fault is in: it is `Awaited` before, during and, where the runner has
 * failed, after the experiment.
 * @param engine JSON of the API server, of unknown content
 * @param result the same; null: there is none
 */
export function litmusStateOf(engine: unknown, result: unknown, look: LitmusLook): LitmusState {
  const found = result === null ? null : readResult(result);
  return { ...decided(readEngine(engine), found, look), failure: found?.failure ?? null };
}

type Decided = Omit<LitmusState, 'failure'>;

function decided(read: EngineStatus | null, found: ResultStatus | null, look: LitmusLook): Decided {
  if (read === null) return { state: 'not-injected', says: 'the object has no status that Litmus writes' };
  const never = neverRuns[read.experiment];
  if (never !== undefined) return { state: 'not-injected', says: never };
  if (read.status === '')
    return look.ageMs < silentAfterMs
      ? { state: 'waiting', says: 'Litmus has not looked at it yet' }
      : { state: 'not-injected', says: 'Litmus has not looked at it; its operator may be down, or may not watch this namespace' };
  return look.isOneShot ? oneShot(read, found) : lasting(read, found, look);
}

const isOver = ({ status, isDeleted }: EngineStatus): boolean => isDeleted || status === 'completed' || status === 'stopped';

const hasError = ({ phase, verdict }: ResultStatus): boolean => phase === 'Error' || verdict === 'Error';

function oneShot(engine: EngineStatus, result: ResultStatus | null): Decided {
  if (result !== null && hasError(result)) return { state: 'not-injected', says: 'the experiment of Litmus has failed' };
  if (isOver(engine))
    return result?.verdict === 'Pass'
      ? { state: 'injected', says: 'Litmus has run the experiment' }
      : { state: 'not-injected', says: 'Litmus has ended the experiment without a verdict' };
  return result?.phase === 'Running'
    ? { state: 'injected', says: 'Litmus runs the experiment' }
    : { state: 'waiting', says: 'Litmus is starting the experiment' };
}

function lasting(engine: EngineStatus, result: ResultStatus | null, { pods }: LitmusLook): Decided {
  const said = result?.pods ?? new Map<string, string>();
  const of = (status: string): number => pods.filter((name) => said.get(name) === status).length;
  const [inside, reverted] = [of('injected'), of('reverted')];
  const foreign = [...said].filter(([name, status]) => status === 'injected' && !pods.includes(name)).length;
  if (foreign > 0) return { state: 'partly', says: `Litmus has chosen ${foreign} that the gate did not name` };
  if (reverted > 0) return { state: 'ended', says: `Litmus has removed it from ${reverted} of ${pods.length}` };
  if (isOver(engine) || (result !== null && hasError(result)))
    return inside > 0
      ? { state: 'ended', says: 'Litmus has ended the experiment' }
      : { state: 'not-injected', says: 'Litmus has ended the experiment without putting the fault into a pod' };
  if (inside === pods.length) return { state: 'injected', says: `Litmus has put it into all ${pods.length}` };
  return inside > 0
    ? { state: 'partly', says: `Litmus has put it into ${inside} of ${pods.length}` }
    : { state: 'waiting', says: 'Litmus is starting the experiment' };
}
