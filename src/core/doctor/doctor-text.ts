import { columns } from '../report/terminal/columns.ts';
import type { Paint } from '../report/terminal/paint.ts';
import { wrapped } from '../report/terminal/wrap.ts';
import { visible } from '../report/wording/visible.ts';
import type { Examination, ExaminedTarget, Grant, Obstacle } from './examination.ts';

/** An examination for a terminal of this width. Text from outside is escaped. */
export function doctorText({ way, wayObstacle, targets, checks, grants }: Examination, paint: Paint, width: number): string {
  const sections = [
    section('rights', [[way ?? 'none', wayObstacle === null ? wayWords[way ?? 'root'] : text(wayObstacle.says)]]),
    section('targets', targets.map(targetRow)),
    section(
      'checks',
      checks.map(({ check, found, obstacle }) => [mark(obstacle), text(check, 40), text(found)]),
    ),
  ];
  const changes = changesIn(targets, checks);
  const todo = changes.flatMap(({ what, says, hint }) => [
    ...wrapped(`${text(what)}: ${text(says, 500)}`, width - 4).map((line, n) => `${n === 0 ? '  - ' : '    '}${line}`),
    ...(hint === null ? [] : wrapped(`do: ${text(hint, 500)}`, width - 4).map((line) => `    ${line}`)),
  ]);
  const end =
    todo.length === 0 ? [paint('green', 'Everything that the config asks for is possible here.')] : [paint('bold', 'to change'), ...todo];
  return `${[...sections.flatMap(({ title, rows }) => (rows.length === 0 ? [] : [paint('bold', title), ...laidOut(rows, width), ''])), ...grants.flatMap((one) => grantLines(one, paint, width)), ...end].join('\n')}\n`;
}

const wayWords: Readonly<Record<NonNullable<Examination['way']>, string>> = {
  root: 'commands run as root',
  sudo: 'commands run as root',
  'user-namespace': 'the container engine runs without root, so commands run in the user namespaces of its containers',
  helper: 'there is neither root nor `sudo`, so commands run in short-lived containers that the gate makes',
};

/** Lines to copy, so they are not wrapped. */
const grantLines = ({ to, text: granting }: Grant, paint: Paint, width: number): readonly string[] => [
  ...wrapped(`what grants the gate enough for ${text(to.map((name) => visible(name, 40)).join(', '), 500)}`, width).map((line) =>
    paint('bold', line),
  ),
  ...granting.split('\n').map((line) => visible(line, 300)),
  '',
];

const section = (title: string, rows: readonly (readonly string[])[]) => ({ title, rows });

const laidOut = (rows: readonly (readonly string[])[], width: number): readonly string[] =>
  columns(rows, width - 2).flatMap((lines) => lines.map((line) => `  ${line}`));

const text = (said: string, most = 200): string => visible(said, most);

const mark = (obstacle: Obstacle | null): string => (obstacle === null ? 'ok' : 'NO');

function targetRow({ target, found, obstacle, faults }: ExaminedTarget): string[] {
  const names = (all: readonly { readonly fault: string }[]): string => all.map(({ fault }) => fault).join(', ');
  const can = faults.filter((one) => one.obstacle === null);
  const cannot = faults.filter((one) => one.obstacle !== null);
  const says =
    obstacle !== null
      ? 'nothing is possible'
      : cannot.length === 0
        ? `possible: ${names(can)}`
        : `possible: ${names(can) || 'nothing'}; not: ${names(cannot)}`;
  const listed = obstacle ?? cannot.find((one) => one.listed)?.obstacle ?? null;
  return [mark(listed), text(target, 40), text(found ?? 'not found'), faults.length === 0 && obstacle === null ? '' : says];
}

/** What prevents something that the config asks for, each reason once. */
function changesIn(targets: Examination['targets'], checks: Examination['checks']): readonly (Obstacle & { readonly what: string })[] {
  const all = [
    ...targets.flatMap(({ target, obstacle, faults }) => [
      ...(obstacle === null ? [] : [{ what: target, ...obstacle }]),
      ...faults.flatMap((one) => (one.listed && one.obstacle !== null ? [{ what: `${one.fault} on ${target}`, ...one.obstacle }] : [])),
    ]),
    ...checks.flatMap(({ check, obstacle }) => (obstacle === null ? [] : [{ what: check, ...obstacle }])),
  ];
  const byReason = new Map<string, { what: string[]; obstacle: Obstacle }>();
  for (const { what, ...obstacle } of all) {
    const key = JSON.stringify(obstacle);
    const known = byReason.get(key);
    if (known === undefined) byReason.set(key, { what: [what], obstacle });
    else known.what.push(what);
  }
  return [...byReason.values()].map(({ what, obstacle }) => ({ what: what.join(', '), ...obstacle }));
}
