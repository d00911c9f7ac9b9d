import type { Sighting } from '../../model/plan/effect.ts';
import type { FaultResult, ScenarioResult } from '../../model/result/result.ts';
import { faultMs, wasRemovedEarly } from '../../verdict/early.ts';
import { type Block, table } from '../document/block.ts';
import { code, joined, type Phrase, say, strong } from '../document/phrase.ts';
import { duration, offset } from '../wording/numbers.ts';

/** From request to recovery for each fault, with what shows each step. */
export function chain(scenario: ScenarioResult): readonly Block[] {
  const head = [say`Fault`, say`Requested`, say`Injected`, say`Observed`, say`Removal began`, say`Removal confirmed`, say`Recovered`];
  const rows = scenario.faults.map((fault) => row(fault, faultMs(scenario), scenario));
  return rows.length === 0 ? [] : [table(head, 'lllllll', rows)];
}

const row = (fault: FaultResult, zeroMs: number, scenario: ScenarioResult): readonly Phrase[] => [
  say`${code(fault.spec.fault)} on ${code(fault.spec.on)}`,
  fault.requestedMs === null && scenario.decidedMs !== undefined
    ? say`skipped: the outcome was already certain`
    : at(fault.requestedMs, zeroMs),
  fault.failure === null ? at(fault.appliedMs, zeroMs) : say`no: ${code(fault.failure)}`,
  sighted(fault.felt),
  say`${at(fault.removedMs, zeroMs)}${wasRemovedEarly(fault, scenario) ? ', early: the outcome was certain' : ''}`,
  fault.gone === null ? sighted(null) : say`${sighted(fault.gone)}${fault.goneMs === null ? '' : `, ${offset(fault.goneMs - zeroMs)}`}`,
  recovered(scenario),
];

const at = (ms: number | null, zeroMs: number): Phrase => say`${ms === null ? 'no' : offset(ms - zeroMs)}`;

const sighted = (sighting: Sighting | null): Phrase =>
  sighting === null ? say`not checked` : say`${sighting.ok ? 'yes' : strong('no')}: ${sighting.says}`;

const recovered = ({ recovery }: ScenarioResult): Phrase =>
  recovery.length === 0
    ? say`–`
    : joined(
        recovery.map(
          ({ check, recoveredMs, limitMs }) =>
            say`${code(check)} ${recoveredMs === null ? strong('did not recover') : recoveredMs === 0 ? 'immediately' : `in ${duration(recoveredMs)}`}${recoveredMs === null || recoveredMs > limitMs ? ` (limit ${duration(limitMs)})` : ''}`,
        ),
        ', ',
      );
