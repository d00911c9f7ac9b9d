import { counted } from '../quantity/counted.ts';
import { printable } from '../quantity/printable.ts';
import { wrapped } from '../report/terminal/wrap.ts';
import { deedText } from './deed-text.ts';
import { type Experiment, parts, type Remark, type Step } from './experiment.ts';

const width = 80;

/** An experiment for people: what each step does, what it needs, and why it cannot run. Plain text of 80 columns, newline at the end. */
export function experimentText({ title, steps, start, variables, refusals, notes }: Experiment, file: string): string {
  const needs = variables.map(({ name, secret }) => `${printable(name, 60)}${secret ? ' (secret)' : ''}`);
  return [
    ...(title === '' ? [] : indented('', printable(title, 200))),
    printable(file, 120),
    '',
    ...indented('', 'The file was read and checked. Nothing was run. Name it under `experiments` in a config to run it.'),
    ...parts.flatMap((part) =>
      stepLines(
        part,
        steps.filter((one) => one.part === part),
      ),
    ),
    ...(needs.length > 0 ? ['', ...indented('', `needs the variables ${needs.join(', ')}`)] : []),
    ...listed('refused', refusals),
    ...listed('notes', notes),
    '',
    refusals.length > 0
      ? `✗ the gate would refuse it for ${counted(refusals.length, 'reason')}`
      : '✓ the gate would not refuse it, and no step needs Python',
    ...draftLines(start),
    '',
  ].join('\n');
}

function stepLines(part: string, steps: readonly Step[]): readonly string[] {
  const lines = steps.flatMap(({ type, name, does, judge }) => [
    `  ${type.padEnd(8)}${printable(name, 80)}`,
    ...indented(' '.repeat(10), deedText(does)),
    ...(judge === undefined ? [] : indented(' '.repeat(10), `judged by ${printable(judge.name, 80)}: ${deedText(judge.does)}`)),
  ]);
  return lines.length === 0 ? [] : ['', part, ...lines];
}

function draftLines({ checks, left }: Experiment['start']): readonly string[] {
  const count = checks.length + left.length;
  if (count === 0) return [];
  const hint = checks.length === 0 ? 'so --draft has nothing to print' : '--draft prints a first config';
  return [
    ...indented('', `checks for a config: ${checks.length} of ${counted(count, 'probe')} of the hypothesis; ${hint}`),
    ...left.flatMap(({ name, because }) => indented('  ', `no check: ${name}: ${because}`)),
  ];
}

const listed = (heading: string, remarks: readonly Remark[]): readonly string[] =>
  remarks.length === 0 ? [] : ['', heading, ...remarks.flatMap((one) => [`  ${whereText(one)}${one.code}`, ...indented('    ', one.says)])];

function whereText({ place, path }: Remark): string {
  const at = place === null ? '' : `${place.line}:${place.column} `;
  return `${at}${path === '' ? '' : `${path} `}`;
}

const indented = (margin: string, text: string): readonly string[] =>
  wrapped(text, width - margin.length, true).map((line) => `${margin}${line}`);
