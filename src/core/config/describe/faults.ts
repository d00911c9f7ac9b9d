import { faults } from '../../faults/catalog.ts';
import type { Fault } from '../../faults/fault.ts';
import { waysOf } from '../../faults/ways-of.ts';
import { targetKinds } from '../../targets/catalog.ts';
import { clientFields } from '../schema/fault-schema.ts';
import { span } from '../schema/fields.ts';
import { capital, code, table } from './table.ts';

/** What each fault does, and from what its parameters are drawn. */
export const faultTables = (): string =>
  table(['fault', 'what happens', 'parameter', 'what it is', 'allowed', 'if left out'], faults.flatMap(rowsOf));

function rowsOf(fault: Fault): string[][] {
  const own = Object.entries(fault.params).map(([key, { kind, summary, standard, ...limits }]) => [
    code(key),
    capital(summary),
    span(kind, limits),
    code(standard),
  ]);
  const clients = fault.traffic === undefined ? [] : clientRows;
  const all = [...own, ...clients, [code('lasts'), 'How long it is in place', '', code(fault.lasts)]];
  return all.map((cells, i) => [i === 0 ? code(fault.kind) : '', i === 0 ? capital(fault.summary) : '', ...cells]);
}

const clientRows = Object.entries(clientFields()).map(([key, field]) => [code(key), field.unwrap().description ?? '', '', '']);

/** What counts as the fault having been in effect. */
export const observedTable = (): string =>
  table(
    ['fault', 'counts as observed'],
    faults.map(({ kind, observed }) => [code(kind), capital(observed)]),
  );

/** Which kind of target takes which fault. */
export function matrix(): string {
  const rows = faults.map((fault) => [
    code(fault.kind),
    ...targetKinds.map(({ takes }) =>
      cell(
        fault,
        takes.some((way) => waysOf(fault).includes(way)),
      ),
    ),
  ]);
  return table(['fault', ...targetKinds.map(({ kind }) => code(kind))], rows);
}

function cell({ http, masks }: Fault, taken: boolean): string {
  if (!taken) return '·';
  const notes = [...(http ? ['HTTP only'] : []), ...(masks ? ['hides other faults on the way'] : [])];
  return notes.length === 0 ? 'yes' : `yes (${notes.join('; ')})`;
}
