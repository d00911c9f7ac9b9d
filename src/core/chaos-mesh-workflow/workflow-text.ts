import { stringify } from 'yaml';
import { strikesOne } from '../kubernetes/chaos-mesh/effect.ts';
import { differenceOf } from '../kubernetes/chaos-mesh/kinds/catalog.ts';
import type { Config } from '../model/config/config.ts';
import type { Plan } from '../model/plan/plan.ts';
import { version } from '../model/version.ts';
import { faultLines } from '../plan/text.ts';
import { counted } from '../quantity/counted.ts';
import { printable } from '../quantity/printable.ts';
import { type Exported, leftOutText, workflowOf } from './workflow.ts';

/**
 * The plan as a Workflow of Chaos Mesh, in YAML, with comments that say what it does, what it lacks and how to start and stop it.
 * @param label whose value is the name of a workload
 * @throws GateFailure PLAN_INVALID where Chaos Mesh could run nothing of the plan
 */
export function workflowText(plan: Plan, config: Pick<Config, 'targets' | 'checks'>, label: string): string {
  const exported = workflowOf(plan, config, label);
  const comments = commentsOf(plan, exported, label).map((line) => (line === '' ? '#' : `# ${line}`));
  return `${comments.join('\n')}\n${stringify(exported.workflow, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

function commentsOf(plan: Plan, exported: Exported, label: string): readonly string[] {
  const { context, leftOut, scenarios, effects, workloads, workflow } = exported;
  const { name, namespace } = workflow.metadata;
  const differences = [...effects].flatMap(([fault, what]) => [
    ...[differenceOf(what)].flatMap((difference) => (difference === null ? [] : [`${fault}: ${difference}`])),
    ...(strikesOne({ what }) ? [`${fault}: ${drawn}`] : []),
  ]);
  return [
    `Plan "${printable(plan.name, 80)}", seed ${printable(plan.seed, 100)}, as a Workflow of Chaos Mesh; written by Chaos Gate ${version}.`,
    '',
    'Chaos Mesh runs it without the gate: nothing measures the preview, waits for its recovery, or notices a fault that has no effect.',
    'Each pause is as long as the gate would wait at most. Times are rounded up to whole seconds.',
    '',
    `The names of pods are not known here, so pods are selected by their label "${label}" (\`plan --label KEY\` takes another one).`,
    `See first that it selects the right pods${context === undefined ? '' : `, in the context ${printable(context, 100)}`}:`,
    ...workloads.map((one) => `  kubectl -n ${one.namespace} get pods -l ${label}=${one.name}`),
    '',
    `Start it:  kubectl create -f FILE`,
    `Watch it:  kubectl -n ${namespace} get workflownodes`,
    `Stop it, and remove its faults:  kubectl -n ${namespace} delete workflow ${name}`,
    '',
    ...faultLines({ ...plan, scenarios }).split('\n'),
    ...(differences.length === 0 ? [] : ['', 'How Chaos Mesh differs:', ...differences.map((line) => `- ${line}`)]),
    ...(leftOut.length === 0
      ? []
      : ['', `Left out, ${leftOut.length} of ${counted(countOf(plan), 'fault')}:`, ...leftOut.map((one) => `- ${leftOutText(one)}`)]),
    '',
  ];
}

const drawn = 'Chaos Mesh draws the pod, without the seed. A grace period is the usual one of 30 s, even if the pod asks for another.';

const countOf = ({ scenarios }: Plan): number => scenarios.reduce((sum, { faults }) => sum + faults.length, 0);
