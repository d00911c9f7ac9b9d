import { faults } from '../../faults/catalog.ts';
import { wayOn } from '../../faults/ways-of.ts';
import { targetKinds } from '../../targets/catalog.ts';
import type { TargetKind } from '../../targets/target-kind.ts';
import { faultTitle } from './faults.ts';
import { anchorOf, capital, code, yaml } from './table.ts';

/** One section for each kind of target: what it is, why one would disturb it, an example, and its faults. */
export const targetSections = (): string => targetKinds.map(section).join('\n\n');

/** The heading of a target's section; links in other pages lead to it. */
export const targetTitle = (kind: string): string => `Target ${kind}`;

const section = ({ kind, summary, docs, takes }: TargetKind): string =>
  [
    `### ${targetTitle(kind)}`,
    `${capital(summary)}.`,
    `**Why:** ${docs.why}`,
    docs.example === null ? `It always exists. A fault names it: \`on: ${kind}\`.` : yaml(`targets:\n  ${docs.example}`),
    `**Faults:** ${faults
      .filter((fault) => wayOn(fault, { takes }) !== undefined)
      .map((fault) => `[${code(fault.kind)}](#${anchorOf(faultTitle(fault.kind))})`)
      .join(' · ')}`,
  ].join('\n\n');
