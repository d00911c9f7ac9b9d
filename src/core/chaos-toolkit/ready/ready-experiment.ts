import type { AskedWhen, ReadyExperiment, ReadyStep } from '../../model/config/ready-experiment.ts';
import { hashOf } from '../../random/hash-of.ts';
import { endless } from '../../targets/experiment.ts';
import { readDocument } from '../document.ts';
import type { Remark } from '../experiment.ts';
import { isObject, listOf } from '../is-object.ts';
import { readExperiment } from '../read-experiment.ts';
import { type Path, Remarks } from '../remarks.ts';
import type { Values } from './fill.ts';
import { readyStep } from './ready-step.ts';
import { type Env, type ReadValues, valuesIn } from './values.ts';

export interface ReadyOrNot {
  /** null: it is refused. */
  readonly ready: ReadyExperiment | null;
  readonly secret: Pick<ReadValues, 'secrets' | 'secretVariables'>;
  readonly refusals: readonly Remark[];
  readonly notes: readonly Remark[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads an experiment and fills in its variables. Pure, and never fails: what cannot run is refused with every reason.
 * @param allowsPython functions that need Python are not refused
 */
export function readyExperiment(text: string, isJson: boolean, env: Env, allowsPython = false): ReadyOrNot {
  const { refusals: all, notes } = readExperiment(text, isJson);
  const refusals = allowsPython ? all.filter(({ code }) => code !== 'python-function') : all;
  const none = { secrets: [], secretVariables: [] };
  const document = readDocument(text, isJson);
  if (refusals.length > 0 || typeof document === 'string' || !isObject(document.value))
    return { ready: null, secret: none, refusals, notes };
  const remarks = new Remarks(document.placeOf);
  const { values, ...secret } = valuesIn(document.value, env, remarks);
  // A step whose variable is missing would be refused again, for another reason than the true one.
  if (remarks.refusals.length > 0) return { ready: null, secret, refusals: remarks.refusals, notes };
  const ready = { digest: hashOf(text).toString(36), ...stepsOf(document.value, values, remarks), asks: askedWhen(document.value.runtime) };
  for (const { part, limitMs } of endless(ready))
    remarks.refuse(
      'too-long',
      [part],
      `its pauses and waits alone take as long as it may take in all, ${limitMs / 60_000} min; make them shorter`,
    );
  return {
    ready: remarks.refusals.length > 0 ? null : ready,
    secret,
    refusals: remarks.refusals,
    notes: [...notes, ...remarks.notes],
  };
}

function stepsOf(value: Fields, values: Values, remarks: Remarks): Pick<ReadyExperiment, 'probes' | 'method' | 'rollbacks'> {
  const hypothesis = isObject(value['steady-state-hypothesis']) ? value['steady-state-hypothesis'] : {};
  const sections = { configuration: value.configuration, secrets: value.secrets };
  const named = [...listOf(value.method), ...listOf(hypothesis.probes)].filter(isObject);
  const stepsIn = (list: unknown, path: Path): readonly ReadyStep[] =>
    listOf(list)
      .filter(isObject)
      .flatMap((one, nth) => readyStep(referred(one, named), { values, sections }, [...path, nth], remarks) ?? []);
  return {
    probes: stepsIn(hypothesis.probes, ['steady-state-hypothesis', 'probes']),
    method: stepsIn(value.method, ['method']),
    rollbacks: stepsIn(value.rollbacks, ['rollbacks']),
  };
}

/** The activity that a reference names: the last of this name, and one of the hypothesis before one of the method, as in the Chaos Toolkit. */
const referred = (activity: Fields, named: readonly Fields[]): Fields =>
  typeof activity.ref === 'string' ? (named.findLast(({ name }) => name === activity.ref) ?? activity) : activity;

function askedWhen(runtime: unknown): AskedWhen {
  const part = isObject(runtime) && isObject(runtime.hypothesis) ? runtime.hypothesis.strategy : undefined;
  return {
    before: part !== 'after-method-only' && part !== 'during-method-only',
    during: part === 'continuously' || part === 'during-method-only',
  };
}
