import { printable } from '../quantity/printable.ts';
import { deedText } from './deed-text.ts';
import type { Experiment, Step } from './experiment.ts';
import type { StartingCheck } from './starting-checks.ts';

/**
 * A first config for a team that has this experiment: the probes that mean the same as checks, and everything else as comments. It is valid, and its only fault is one that
 * needs no target. null: no probe has a counterpart, and a config needs a check.
 */
export function startingConfig({ title, steps, start, refusals }: Experiment, file: string): string | null {
  const { preview, checks, left } = start;
  if (preview === null) return null;
  const actions = steps.filter(({ part, type }) => part === 'method' && type === 'action');
  const rollbacks = steps.filter(({ part }) => part === 'rollbacks');
  return `${[
    `# A first config, from the Chaos Toolkit experiment ${printable(file, 120)}`,
    ...(title === '' ? [] : [`# ${printable(title, 120)}`]),
    '# It has the checks. It does NOT have the method: see "TODO" below.',
    'version: 1',
    ...(preview.startsWith('$') ? ['# An address without a path of its own: the paths of the checks follow it.'] : []),
    `preview: ${JSON.stringify(preview)}`,
    '',
    ...differences,
    'checks:',
    ...checks.flatMap(checkLines),
    ...(left.length === 0 ? [] : ['# TODO: these probes have no counterpart here:']),
    ...left.map(({ name, because }) => `#   ${name}: ${because}`),
    '',
    ...methodLines(actions, rollbacks, refusals.length > 0),
    '',
    '# Not from the experiment: a config needs a fault, and this one needs no target.',
    '# Replace it with yours.',
    'faults:',
    '  - { fault: surge, on: preview, rate: 20/s..50/s, lasts: 5s..10s }',
    '',
  ].join('\n')}`;
}

const differences = [
  '# The Chaos Toolkit asks each probe once before and once after the method.',
  '# The gate asks each check all the time, also while the fault is in place, and',
  '# tolerates 1% of failures unless `steady` and `during` say otherwise.',
  '# It does not follow redirects.',
];

function checkLines({ name, method, path, status, headers, timeoutMs }: StartingCheck): readonly string[] {
  return [
    `  - name: ${JSON.stringify(name)}`,
    '    http:',
    ...(method === 'GET' ? [] : [`      method: ${method}`]),
    `      path: ${JSON.stringify(path)}`,
    `      status: ${JSON.stringify(status)}`,
    ...(Object.keys(headers).length === 0 ? [] : [`      send: { headers: ${JSON.stringify(headers)} }`]),
    timeoutMs === null ? '      timeout: 2s    # the default: the experiment has no time limit that fits' : `      timeout: ${timeoutMs}ms`,
  ];
}

/** A way back alone is not enough for a fault: without `verify` the gate cannot know whether it is in place. So this is a comment. */
function methodLines(actions: readonly Step[], rollbacks: readonly Step[], hasRefused: boolean): readonly string[] {
  return [
    '# TODO: the method of the experiment is:',
    ...listed(actions, hasRefused),
    '# and its rollbacks are:',
    ...listed(rollbacks, hasRefused),
    ...(!hasRefused ? [] : ['# Steps that the gate would refuse are not among them;', '# the command without --draft names them.']),
    ...[...new Set(actions.flatMap(({ does }) => advice(does.kind === 'program' ? (does.words[0] ?? '') : does.kind)))],
    '# Anything else needs a `command` target, with all three commands. `verify` ends',
    '# with 0 if no fault is in place, and with another code while one is:',
    '# targets:',
    '#   experiment:',
    '#     command:',
    '#       inject: [sh, .github/chaos/inject.sh]    # TODO: the actions above',
    '#       undo: [sh, .github/chaos/undo.sh]        # TODO: the rollbacks; may run twice',
    '#       verify: [sh, .github/chaos/verify.sh]    # TODO: the experiment has none',
    '# faults:',
    '#   - { fault: command, on: experiment, lasts: 10s..30s }',
  ];
}

const listed = (steps: readonly Step[], hasRefused: boolean): readonly string[] =>
  steps.length === 0
    ? [hasRefused ? '#   (none that the gate knows)' : '#   (none)']
    : steps.map(({ name, does }, nth) => `#   ${nth + 1}. ${printable(name, 60)}: ${deedText(does)}`);

/** Targets with an undo of the gate, by the program or the kind of a step. */
const advised: Readonly<Record<string, string>> = {
  docker: 'A `container` target has restart, kill and pause, which the gate undoes itself.',
  kubectl: 'A `kubernetes` target has faults which the gate undoes itself: docs/kubernetes.md.',
  pods: 'A `kubernetes` target has the fault `kill`: docs/kubernetes.md.',
  deployment: 'A `kubernetes` target has the fault `outage`, which the gate undoes itself: docs/kubernetes.md.',
  toxic: 'A `toxiproxy` target has latency and more, which the gate undoes itself.',
};

const advice = (key: string): readonly string[] => (Object.hasOwn(advised, key) ? [`# ${advised[key]}`] : []);
