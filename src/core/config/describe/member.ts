import { checks } from '../../checks/catalog.ts';
import type { Check } from '../../checks/check.ts';
import { faults } from '../../faults/catalog.ts';
import type { Fault } from '../../faults/fault.ts';
import { wayOn } from '../../faults/ways-of.ts';
import { targetKinds } from '../../targets/catalog.ts';
import { jsonSchema } from '../schema/json-schema.ts';
import { keyRows } from './config-keys.ts';
import { exampleTargets } from './example-targets.ts';
import { rowsOf } from './faults.ts';

/** A member of a catalog, as `chaos-gate faults` and `chaos-gate checks` describe it. */
export interface Member {
  readonly kind: string;
  /** One clause. */
  readonly summary: string;
  /** The kinds of target that take it; empty for checks. */
  readonly on: readonly string[];
  /** What else there is to know, each with its title. Full sentences. */
  readonly notes: Readonly<Record<string, string>>;
  /** One entry of the list in a config, in YAML. */
  readonly entry: string;
  /** The sections of a config that the entry needs, in YAML. They can be copied. */
  readonly example: string;
  /** Its parameters, each with what it is, what is allowed, and the default; empty where there is nothing to say. */
  readonly parameters: readonly Parameter[];
}

interface Parameter {
  readonly name: string;
  readonly summary: string;
  readonly allowed: string;
  readonly default: string;
}

/** The faults that a config can ask for. */
export const faultMembers = (): readonly Member[] =>
  faults.flatMap((fault) => (fault.docs === null ? [] : [faultMember(fault, fault.docs)]));

/** Every kind of check. */
export const checkMembers = (): readonly Member[] => checks.map(checkMember);

const faultMember = (fault: Fault, { why, reveals, example }: NonNullable<Fault['docs']>): Member => ({
  kind: fault.kind,
  summary: fault.summary,
  on: targetKinds.filter((target) => wayOn(fault, target) !== undefined).map(({ kind }) => kind),
  notes: { why, reveals, 'observed when': fault.observed },
  entry: example,
  example: `${targetsFor(example)}faults:\n  - ${example}\n`,
  parameters: rowsOf(fault).map(parameter),
});

const checkMember = ({ kind, summary, docs }: Check): Member => ({
  kind,
  summary,
  on: [],
  notes: { why: docs.why },
  entry: docs.example,
  example: `checks:\n  - ${docs.example}\n`,
  parameters: keyRows(jsonSchema().properties?.checks?.items?.properties?.[kind] ?? {}).map(([name, what, standard]) =>
    parameter([name ?? '', what ?? '', '', standard ?? '']),
  ),
});

const parameter = ([name = '', summary = '', allowed = '', standard = '']: readonly string[]): Parameter => ({
  name: bare(name),
  summary,
  allowed,
  default: bare(standard),
});

/** A terminal has no code font: a cell that is nothing but code goes without its marks. */
const bare = (cell: string): string => cell.replace(/^`([^`]*)`$|^\*\*(.*)\*\*$/, '$1$2');

/** The section `targets` with the one that the entry names; empty when the target always exists. */
function targetsFor(entry: string): string {
  const name = /\bon: ([\w-]+)/.exec(entry)?.[1];
  const lines = exampleTargets.split('\n');
  const start = lines.indexOf(`  ${name}:`);
  return start === -1
    ? ''
    : `targets:\n${lines
        .slice(start, start + 2)
        .map((line) => line.trimEnd())
        .join('\n')}\n`;
}
