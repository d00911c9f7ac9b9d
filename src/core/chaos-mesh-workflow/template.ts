import { goDuration } from '../kubernetes/chaos-mesh/quantities.ts';
import type { Kind } from '../kubernetes/chaos-mesh/resources.ts';
import type { Json } from '../model/json.ts';

/** One step of a Workflow. Source: api/v1alpha1/workflow_types.go of chaos-mesh/chaos-mesh. */
export interface Template {
  readonly name: string;
  readonly templateType: 'Serial' | 'Parallel' | 'Suspend' | Kind;
  /** The engine ends the step after this time, and with it every step below. */
  readonly deadline: string;
  readonly children?: readonly string[];
  /** What a step that injects a fault has under the name of its kind. */
  readonly [field: string]: Json | undefined;
}

/** A step, the steps below it, and the time after which the engine ends it, s. */
export interface Step {
  readonly name: string;
  readonly deadlineS: number;
  /** The step itself first. */
  readonly templates: readonly Template[];
}

/** What a step may take in addition to the steps below it, s: the controller creates an object for each, and looks again after failures. */
const slackS = 30;

/** The engine keeps deadlines as times in whole seconds. */
export const wholeSeconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000));

const deadlineOf = (seconds: number): string => goDuration(seconds * 1000);

/** The steps one after another. */
export const serial = (name: string, steps: readonly Step[]): Step =>
  composed(
    name,
    'Serial',
    steps,
    steps.reduce((sum, { deadlineS }) => sum + deadlineS, slackS),
  );

/** The steps at the same time. */
export const parallel = (name: string, steps: readonly Step[]): Step =>
  composed(name, 'Parallel', steps, slackS + Math.max(0, ...steps.map(({ deadlineS }) => deadlineS)));

function composed(name: string, templateType: 'Serial' | 'Parallel', steps: readonly Step[], deadlineS: number): Step {
  const own = { name, templateType, deadline: deadlineOf(deadlineS), children: steps.map((step) => step.name) };
  return { name, deadlineS, templates: [own, ...steps.flatMap(({ templates }) => templates)] };
}

/** Nothing happens for this time. @param ms above 0 */
export function suspend(name: string, ms: number): Step {
  const deadlineS = wholeSeconds(ms);
  return { name, deadlineS, templates: [{ name, templateType: 'Suspend', deadline: deadlineOf(deadlineS) }] };
}

/** One fault. A step of a Workflow has no `duration`, which the engine refuses there: it ends with its deadline. @param ms above 0 */
export function chaos(name: string, kind: Kind, ms: number, spec: { readonly [key: string]: Json }): Step {
  const deadlineS = wholeSeconds(ms);
  return { name, deadlineS, templates: [{ name, templateType: kind, deadline: deadlineOf(deadlineS), [fieldOf(kind)]: spec }] };
}

/** `HTTPChaos` is in the field `httpChaos`. */
const fieldOf = (kind: Kind): string => `${kind.slice(0, -'Chaos'.length).toLowerCase()}Chaos`;
