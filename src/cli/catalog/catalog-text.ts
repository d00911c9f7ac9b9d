import type { Member } from '../../core/config/describe/member.ts';
import { columns } from '../../core/report/terminal/columns.ts';
import type { Paint } from '../../core/report/terminal/paint.ts';
import { wrapped } from '../../core/report/terminal/wrap.ts';

/**
 * Every member of a catalog, each with its entry in a config.
 * @param name of the catalog and of the command that shows it, in the plural: `faults`
 */
export function catalogText(name: string, members: readonly Member[], paint: Paint, width: number): string {
  const of = members.flatMap(({ kind, summary, on, entry }) => [
    `${paint('bold', kind)}${on.length === 0 ? '' : paint('dim', ` on ${on.join(', ')}`)}`,
    ...indented(wrapped(summary, width - 4), '    '),
    `    ${paint('cyan', `- ${entry}`)}`,
  ]);
  return `${[`${members.length} ${name}; \`chaos-gate ${name} KIND\` shows one in detail`, '', ...of].join('\n')}\n`;
}

/** One member: what it is for, its parameters, and an example that can be copied. */
export function memberText(member: Member, paint: Paint, width: number): string {
  const { kind, summary, on, notes, example, parameters } = member;
  const facts = [...(on.length === 0 ? [] : [['on', on.join(', ')]]), ...Object.entries(notes)];
  const rows = parameters.map(({ name, summary, allowed, default: standard }) => [
    name,
    [summary, ...(allowed === '' ? [] : [`(${allowed})`])].join(' '),
    standard,
  ]);
  return `${[
    `${paint('bold', kind)}: ${summary}`,
    '',
    ...laidOut(facts, width),
    ...(rows.length === 0 ? [] : ['', paint('bold', 'parameters'), ...laidOut([['', '', 'if left out'], ...rows], width)]),
    '',
    paint('bold', 'example'),
    ...indented(example.trimEnd().split('\n'), '  ').map((line) => paint('cyan', line)),
  ].join('\n')}\n`;
}

const laidOut = (rows: readonly (readonly string[])[], width: number): string[] => indented(columns(rows, width - 2).flat(), '  ');

const indented = (lines: readonly string[], by: string): string[] => lines.map((line) => `${by}${line}`.trimEnd());
