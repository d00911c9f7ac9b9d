import { faultOf } from '../../core/faults/catalog.ts';
import type { FaultSpec } from '../../core/model/plan/fault-spec.ts';

/** The description of a fault with its parameters. */
export const message = ({ fault, params, fractions }: FaultSpec): string => faultOf(fault)?.describe(params, fractions) ?? fault;
