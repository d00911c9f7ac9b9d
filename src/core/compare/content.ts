import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { canonical } from './canonical.ts';

/**
 * What a fault does, without its id: two faults with the same content have the same effect. A value that each run resolves is the same if its fraction
 * is, because the number of bytes depends on the responses of the preview.
 */
export const faultContent = ({ fault, on, params, startMs, lastsMs, fractions }: FaultSpec): string =>
  canonical({ fault, on, params: { ...params, ...asText(fractions) }, startMs, lastsMs });

const asText = (fractions: FaultSpec['fractions'] = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fractions).map(([name, fraction]) => [name, `${fraction} of a response`]));

/** The content of all faults of a scenario, independent of their order. */
export const scenarioContent = ({ faults }: Pick<Scenario, 'faults'>): string => faults.map(faultContent).sort().join('\n');
