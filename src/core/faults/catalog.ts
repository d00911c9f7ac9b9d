import type { Fault } from './fault.ts';
import * as all from './index.ts';
import { sham } from './sham.ts';

/** Every fault that there is, by kind. */
export const faults: readonly Fault[] = Object.values(all).sort((a, b) => (a.kind < b.kind ? -1 : 1));

const byKind = new Map([...faults, sham].map((fault) => [fault.kind, fault]));

export const faultOf = (kind: string): Fault | undefined => byKind.get(kind);
