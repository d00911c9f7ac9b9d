import { faultOf } from '../../core/faults/catalog.ts';
import type { FaultSpec } from '../../core/model/plan/fault-spec.ts';

/** What a fault does, in its own words. */
export const says = ({ fault, params }: FaultSpec): string => faultOf(fault)?.says(params) ?? fault;
