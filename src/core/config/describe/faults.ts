import { faults } from '../../faults/catalog.ts';
import type { Fault } from '../../faults/fault.ts';
import { wayOn } from '../../faults/ways-of.ts';
import type { Way } from '../../model/plan/effect.ts';
import { targetKinds } from '../../targets/catalog.ts';
import { inContainer } from '../../targets/in-container.ts';
import { helperRefusalOf } from '../../targets/no-helper.ts';
import { rootlessRefusalOf } from '../../targets/no-rootless.ts';
import { clientFields, lastsSummary, watchSummary } from '../schema/fault-schema.ts';
import { span } from '../schema/fields.ts';
import { capital, code, table, yaml } from './table.ts';

/** One section for each fault: what it does, why one would use it, what it reveals, an example, and its parameters. */
export const faultSections = (): string => faults.map(section).join('\n\n');

/** The heading of a fault's section; links in other pages lead to it. */
export const faultTitle = (kind: string): string => `Fault ${kind}`;

function section(fault: Fault): string {
  const { kind, summary, observed, docs, severity } = fault;
  return [
    `### ${faultTitle(kind)}`,
    `${capital(summary)}.`,
    ...(docs === null ? [] : [`- **Why:** ${docs.why}\n- **Reveals:** ${docs.reveals}\n- **Observed when:** ${observed}.`]),
    ...(docs === null ? [] : [yaml(`faults:\n  - ${docs.example}`)]),
    ...(severity === null ? [] : [`The gate looks for the breaking point in ${code(severity)} first.`]),
    table(['parameter', 'what it is', 'allowed', 'if left out'], rowsOf(fault)),
  ].join('\n\n');
}

/** The rows of its parameters: name, what it is, what is allowed, and the default. */
export function rowsOf(fault: Fault): string[][] {
  const words = Object.entries(fault.words ?? {}).map(([key, { summary, words }]) => [
    code(key),
    `${capital(summary)}: ${Object.entries(words)
      .map(([word, meaning]) => `${code(word)} ${meaning}`)
      .join('; ')}`,
    'one word, or a list',
    'all of them',
  ]);
  const own = Object.entries(fault.params).map(([key, { kind, summary, standard, withinResponse, optional, ...limits }]) => [
    code(key),
    capital(summary),
    span(kind, limits),
    withinResponse ? 'a drawn part of what a response carries' : optional ? '' : code(standard),
  ]);
  const given = Object.entries(fault.given ?? {}).map(([key, { summary }]) => [code(key), capital(summary), '', '']);
  const clients = fault.traffic === undefined ? [] : clientRows;
  const lasts = [code('lasts'), lastsSummary(fault), '', code(fault.lasts)];
  return [...words, ...own, ...given, ...clients, ...(fault.instant ? [[code('watch'), watchSummary, '', code(fault.lasts)]] : []), lasts];
}

const clientRows = Object.entries(clientFields()).map(([key, field]) => [code(key), field.unwrap().description ?? '', '', '']);

/** The table of which kind of target takes which fault. */
export function matrix(): string {
  const rows = faults.map((fault) => [code(fault.kind), ...targetKinds.map((kind) => cell(fault, wayOn(fault, kind) !== undefined))]);
  return table(['fault', ...targetKinds.map(({ kind }) => code(kind))], rows);
}

/** The table of which fault on a container, or on an intercepted link, takes which rights. */
export function rightsTable(): string {
  const onContainers = faults.flatMap((fault) => {
    const way = wayOn(fault, inContainer);
    return way === undefined ? [] : [[code(fault.kind), 'a container', ...rightsCells(way)]];
  });
  const onLinks = [
    ['every fault of a link', 'a link that intercepts the connections of containers', 'yes', 'yes', 'yes', 'yes'],
    [
      'every fault of a link',
      'a link that intercepts a port of a program on this machine',
      ...['yes', 'yes', 'no: there is no container', 'no: there is no container'],
    ],
  ];
  return table(['fault', 'on', 'root', '`sudo`', 'rootless engine', 'helper container'], [...onContainers, ...onLinks]);
}

function rightsCells(way: Way): readonly string[] {
  const cells = [rootlessRefusalOf(way), helperRefusalOf(way)].map((refusal) => (refusal === null ? 'yes' : `no: ${refusal}`));
  return ['yes', 'yes', ...cells];
}

function cell({ http, masks, flush, clock }: Fault, taken: boolean): string {
  if (!taken) return '·';
  const notes = [
    ...(http ? ['HTTP only'] : []),
    ...(flush ? ['with `expendable: true`'] : []),
    ...(clock ? ['with libfaketime'] : []),
    ...(masks ? ['hides other faults on the way'] : []),
  ];
  return notes.length === 0 ? 'yes' : `yes (${notes.join('; ')})`;
}
