import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { canonical } from './canonical.ts';

/** What a fault does, without its id: two faults with the same content have the same effect. */
export const faultContent = ({ fault, on, params, startMs, lastsMs }: FaultSpec): string =>
  canonical({ fault, on, params, startMs, lastsMs });

/** The content of all faults of a scenario, independent of their order. */
export const scenarioContent = ({ faults }: Pick<Scenario, 'faults'>): string => faults.map(faultContent).sort().join('\n');
