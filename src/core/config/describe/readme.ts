import { checks } from '../../checks/catalog.ts';
import { faults } from '../../faults/catalog.ts';
import type { Fault } from '../../faults/fault.ts';
import { wayOn } from '../../faults/ways-of.ts';
import { targetKinds } from '../../targets/catalog.ts';
import type { TargetKind } from '../../targets/target-kind.ts';
import { checkTitle } from './checks.ts';
import { faultTitle } from './faults.ts';
import { anchorOf, capital, code, table } from './table.ts';
import { targetTitle } from './targets.ts';

/** The tables of README.md, by the name in their markers. */
export const readmeTables = (): Readonly<Record<string, string>> => ({
  faults: table(['target', 'what it is', 'faults'], targetKinds.flatMap(rowsOf)),
  checks: table(
    ['check', 'passes when'],
    checks.map(({ kind, summary }) => [link(kind, checkTitle(kind)), capital(summary)]),
  ),
});

/** Faults that act on single HTTP requests have their own row. */
function rowsOf(target: TargetKind): string[][] {
  const { kind, summary } = target;
  const taken = faults.filter((fault) => wayOn(fault, target) !== undefined);
  const [http, any] = [taken.filter(isHttp), taken.filter((fault) => !isHttp(fault))];
  const row = (names: string, meaning: string, of: readonly Fault[]) =>
    of.length === 0 ? [] : [[names, meaning, of.map((fault) => link(fault.kind, faultTitle(fault.kind))).join(' · ')]];
  const name = link(kind, targetTitle(kind));
  return [...row(name, capital(summary), any), ...row(`${name} with HTTP/1.x`, 'The same, for single requests', http)];
}

const isHttp = ({ http }: Fault): boolean => http === true;

const link = (kind: string, title: string): string => `[${code(kind)}](docs/reference.md#${anchorOf(title)})`;
