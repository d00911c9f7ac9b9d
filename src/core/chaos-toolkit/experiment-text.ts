import { columns } from '../plan/columns.ts';
import { counted } from '../quantity/counted.ts';
import { printable } from '../quantity/printable.ts';
import type { Deed, Experiment, Remark } from './experiment.ts';

/** An experiment for people: what each step does, what it needs, and why it cannot run. Plain text, newline at the end. */
export function experimentText({ title, steps, variables, refusals, notes }: Experiment, file: string): string {
  const rows = steps.map(({ part, name, type, does }) => [part, type, printable(name, 60), deedText(does)]);
  const needs = variables.map(({ name, secret }) => `${printable(name, 60)}${secret ? ' (secret)' : ''}`);
  const head = title === '' ? printable(file, 120) : `${printable(title, 200)} (${printable(file, 120)})`;
  return [
    head,
    '',
    ...columns(rows).map((line) => `  ${line}`.trimEnd()),
    ...(needs.length > 0 ? ['', `needs the variables ${needs.join(', ')}`] : []),
    ...listed('refused', refusals, file),
    ...listed('notes', notes, file),
    '',
    refusals.length > 0
      ? `✗ ${counted(refusals.length, 'reason')} why it cannot run without Python`
      : '✓ every step can be done without Python',
    '',
  ].join('\n');
}

const listed = (heading: string, remarks: readonly Remark[], file: string): readonly string[] =>
  remarks.length === 0 ? [] : ['', `${heading}:`, ...remarks.map((one) => `  ${whereText(one, file)} ${one.code}: ${one.says}`)];

function whereText({ place, path }: Remark, file: string): string {
  const at = place === null ? '' : `:${place.line}:${place.column}`;
  return `${printable(file, 120)}${at}${path === '' ? '' : ` ${path}`}`;
}

function deedText(does: Deed): string {
  if (does.kind === 'request') return `${printable(does.method, 10)} ${printable(does.url, 120)}`;
  if (does.kind === 'program') return `runs ${printable(does.words.join(' '), 120)}`;
  return `${deeds[does.kind]} (${does.func})`;
}

const deeds = {
  file: 'looks at or changes a file',
  wait: 'waits',
  toxic: 'changes a proxy of Toxiproxy',
  pods: 'deletes pods of Kubernetes',
} as const;
