import { printable } from '../quantity/printable.ts';
import { readDocument } from './document.ts';
import type { Experiment, Judge, Part, Step } from './experiment.ts';
import { isObject, listOf } from './is-object.ts';
import { harmlessControls, harmlessPrograms, keys } from './names-known.ts';
import { readProvider } from './provider.ts';
import { type Path, Remarks } from './remarks.ts';
import { startingChecks } from './starting-checks.ts';
import { checkTolerance } from './tolerance.ts';
import { readToleranceProbe } from './tolerance-probe.ts';
import { checkToxics } from './toxics.ts';
import { unknownKeys } from './unknown-keys.ts';
import { readVariables } from './variables.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads an experiment of the Chaos Toolkit, and says what each step does and why it cannot run here. Pure, and never fails: a file that is not an experiment
 * is refused with the reason. Format: chaostoolkit.org, "The Chaos Toolkit Experiment"; semantics as in version 1.45 of its library.
 * @param isJson JSON, otherwise YAML; the Chaos Toolkit decides by the suffix of the file
 */
export function readExperiment(text: string, isJson: boolean): Experiment {
  const document = readDocument(text, isJson);
  const remarks = new Remarks(typeof document === 'string' ? () => null : document.placeOf);
  const nothing = { title: '', steps: [], start: startingChecks({}), variables: [], refusals: remarks.refusals, notes: remarks.notes };
  if (typeof document === 'string') {
    remarks.refuse('not-an-experiment', [], document);
    return nothing;
  }
  const { value } = document;
  if (!isObject(value) || !Array.isArray(value.method)) {
    remarks.refuse('not-an-experiment', [], 'an experiment has a `title`, a `description` and a `method`');
    return nothing;
  }
  return { ...nothing, ...contentOf(value, remarks) };
}

function contentOf(value: Fields, remarks: Remarks): Pick<Experiment, 'title' | 'steps' | 'start' | 'variables'> {
  unknownKeys(value, keys.experiment, [], remarks);
  for (const key of ['title', 'description'])
    if (typeof value[key] !== 'string') remarks.refuse('not-an-experiment', [key], `an experiment needs a \`${key}\``);
  const { names, variables } = readVariables(value, remarks);
  const hypothesis = isObject(value['steady-state-hypothesis']) ? value['steady-state-hypothesis'] : {};
  unknownKeys(hypothesis, keys.hypothesis, ['steady-state-hypothesis'], remarks);
  const probes = ['steady-state-hypothesis', 'probes'];
  const places: readonly (readonly [Part, unknown, Path])[] = [
    ['hypothesis', hypothesis.probes, probes],
    ['method', value.method, ['method']],
    ['rollbacks', value.rollbacks, ['rollbacks']],
  ];
  const referable = namesOf([...listOf(hypothesis.probes), ...listOf(value.method)]);
  const read = places.flatMap(([part, list, path]) =>
    listOf(list).flatMap((one, nth) => stepOf(one, part, [...path, nth], { names, referable }, remarks) ?? []),
  );
  const steps = read.flatMap((one) => ('ref' in one ? referred(one, read) : one));
  checkControls(value.controls, ['controls'], remarks);
  checkControls(hypothesis.controls, ['steady-state-hypothesis', 'controls'], remarks);
  checkRuntime(value.runtime, remarks);
  checkToxics(value, remarks);
  checkDry(value, [], remarks);
  noteWhatIsMissing(value, steps, remarks);
  return { title: typeof value.title === 'string' ? value.title : '', steps, start: startingChecks(value), variables };
}

const namesOf = (activities: readonly unknown[]): ReadonlySet<string> =>
  new Set(activities.flatMap((one) => (isObject(one) && typeof one.name === 'string' ? [one.name] : [])));

interface Known {
  readonly names: ReadonlySet<string>;
  readonly referable: ReadonlySet<string>;
}

interface Reference {
  readonly part: Part;
  readonly ref: string;
}

/** The activity that a reference names: the last of this name, and one of the hypothesis before one of the method. Empty: it was refused. */
function referred({ part, ref }: Reference, all: readonly (Step | Reference)[]): readonly Step[] {
  const found = (where: Part) => all.findLast((one): one is Step => 'name' in one && one.part === where && one.name === ref);
  const step = found('hypothesis') ?? found('method');
  return step === undefined ? [] : [{ ...step, part }];
}

/** null: the activity was refused. */
function stepOf(activity: unknown, part: Part, path: Path, { names, referable }: Known, remarks: Remarks): Step | Reference | null {
  if (!isObject(activity)) {
    remarks.refuse('activity-invalid', path, 'an activity is an object');
    return null;
  }
  if (typeof activity.ref === 'string') {
    if (!referable.has(activity.ref))
      remarks.refuse('ref-unknown', path, `neither the hypothesis nor the method has an activity \`${printable(activity.ref, 80)}\``);
    return { part, ref: activity.ref };
  }
  checkControls(activity.controls, [...path, 'controls'], remarks);
  checkDry(activity, path, remarks);
  const does = readProvider(activity.provider, isObject(activity.provider) ? [...path, 'provider'] : path, names, remarks);
  if (!isObject(activity.provider)) return null;
  unknownKeys(activity, keys.activity, path, remarks);
  const judge = judgeOf(activity, part, path, names, remarks);
  const { name, type } = activity;
  if (typeof name !== 'string' || (type !== 'probe' && type !== 'action')) {
    remarks.refuse('activity-invalid', path, 'an activity needs a `name`, and its `type` is probe or action');
    return null;
  }
  return does === null ? null : { part, name, type, does, ...(judge !== null && { judge }) };
}

/** Checks its tolerance. null: it is not a probe, or has none. */
function judgeOf({ tolerance }: Fields, part: Part, path: Path, names: ReadonlySet<string>, remarks: Remarks): Judge | null {
  if (tolerance === undefined) {
    if (part === 'hypothesis')
      remarks.refuse('tolerance-missing', path, 'a probe of the hypothesis needs a `tolerance`, next to its provider');
    return null;
  }
  checkTolerance(tolerance, [...path, 'tolerance'], remarks);
  if (part !== 'hypothesis')
    remarks.note(
      'tolerance-counts',
      [...path, 'tolerance'],
      'the Chaos Toolkit ignores a tolerance here; for the gate a breach is a finding',
    );
  return isObject(tolerance) && tolerance.type === 'probe' ? readToleranceProbe(tolerance, [...path, 'tolerance'], names, remarks) : null;
}

/** Who writes `dry` wants that activities do not run. The Chaos Toolkit takes it from its command line alone. */
function checkDry({ dry }: Fields, path: Path, remarks: Remarks): void {
  if (dry !== undefined && dry !== null && dry !== false && dry !== '')
    remarks.refuse('dry', [...path, 'dry'], '`dry` says that activities do not run, and the gate would run them; remove it to run them');
}

/** A control may change what is tested. */
function checkControls(controls: unknown, path: Path, remarks: Remarks): void {
  for (const [nth, control] of listOf(controls).entries()) {
    const module = isObject(control) && isObject(control.provider) ? String(control.provider.module) : '';
    if (harmlessControls.includes(module))
      remarks.note('control-ignored', [...path, nth], `the control \`${module}\` records the run and is ignored`);
    else
      remarks.refuse(
        'control',
        [...path, nth],
        `the control \`${printable(module, 80)}\` may change what is tested; remove it, and do what it does in a step of the workflow`,
      );
  }
  if (isObject(controls)) remarks.note('control-ignored', path, 'controls of this form are ignored by the Chaos Toolkit as well');
}

function checkRuntime(runtime: unknown, remarks: Remarks): void {
  if (!isObject(runtime)) return;
  const strategyOf = (part: string): unknown => (isObject(runtime[part]) ? runtime[part].strategy : undefined);
  const hypothesis = strategyOf('hypothesis');
  if (hypothesis === 'skip') remarks.refuse('nothing-is-checked', ['runtime', 'hypothesis'], 'with the strategy `skip` nothing is checked');
  if (hypothesis === 'before-method-only')
    remarks.note(
      'after-check-added',
      ['runtime', 'hypothesis'],
      'the gate also checks the hypothesis afterwards: otherwise nothing would be shown',
    );
  if (strategyOf('rollbacks') === 'never')
    remarks.refuse(
      'rollbacks-never',
      ['runtime', 'rollbacks'],
      'with the strategy `never` nothing removes the fault; the gate always rolls back',
    );
}

function noteWhatIsMissing(value: Fields, steps: readonly Step[], remarks: Remarks): void {
  const actions = steps.filter(({ part, type }) => part === 'method' && type === 'action');
  const isHarmless = ({ does }: Step): boolean =>
    does.kind === 'wait' || does.kind === 'look' || (does.kind === 'program' && harmlessPrograms.includes(does.words[0] ?? ''));
  // The gate remembers the number of replicas.
  const returns = (step: Step): boolean => isHarmless(step) || ('func' in step.does && step.does.func.endsWith('.scale_deployment'));
  const refused = remarks.refusals.length > 0;
  if (!refused && actions.every(isHarmless))
    remarks.note('no-fault', ['method'], 'no action disturbs anything: a run would be inconclusive');
  else if (!actions.every(returns) && listOf(value.rollbacks).length === 0)
    remarks.note('no-way-back', ['method'], 'there are no rollbacks: nothing says how to remove the fault');
}
