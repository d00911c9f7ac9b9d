import { faultOf } from '../../core/faults/catalog.ts';
import type { FaultSpec } from '../../core/model/plan/fault-spec.ts';

/** What a fault does, in its own words. */
export const message = ({ fault, params }: FaultSpec): string => faultOf(fault)?.describe(params) ?? fault;
