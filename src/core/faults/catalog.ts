import type { FaultSpec } from '../model/plan/fault-spec.ts';
import { experiment } from './experiment.ts';
import type { Fault, FaultTraits } from './fault.ts';
import * as all from './index.ts';
import { chosenShare } from './params/strikes.ts';
import { sham } from './sham.ts';

/** Every fault, sorted by kind. */
export const faults: readonly Fault[] = Object.values(all).sort((a, b) => (a.kind < b.kind ? -1 : 1));

const byKind = new Map([...faults, sham, experiment].map((fault) => [fault.kind, fault]));

export const faultOf = (kind: string): Fault | undefined => byKind.get(kind);

/** The traits of a fault in a plan or a result. A kind that this version does not know has only a share of affected traffic. */
export const traitsOf = ({ fault }: Pick<FaultSpec, 'fault'>): FaultTraits => faultOf(fault)?.traits ?? unknown;

const unknown: FaultTraits = { stops: null, delays: null, adds: null, strikes: chosenShare };
