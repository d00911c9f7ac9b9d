import type { Sighting } from '../../model/effect.ts';
import type { FaultResult, ScenarioResult } from '../../model/result.ts';
import { type Block, table } from '../document/block.ts';
import { code, joined, type Phrase, say, strong } from '../document/phrase.ts';
import { duration, offset } from '../words/numbers.ts';
import { faultMs, wasRemovedEarly } from './facts.ts';

/** requested → applied → felt → removed → gone → recovered for each fault, with what shows it. */
export function chain(scenario: ScenarioResult): readonly Block[] {
  const head = [say`Fault`, say`requested`, say`applied`, say`felt`, say`removed`, say`gone`, say`recovered`];
  const rows = scenario.faults.map((fault) => row(fault, faultMs(scenario), scenario));
  return rows.length === 0 ? [] : [table(head, 'lllllll', rows)];
}

const row = (fault: FaultResult, zeroMs: number, scenario: ScenarioResult): readonly Phrase[] => [
  say`${code(fault.spec.fault)} on ${code(fault.spec.on)}`,
  fault.requestedMs === null && scenario.decidedMs !== undefined ? say`not any more: it was decided before` : at(fault.requestedMs, zeroMs),
  fault.failure === null ? at(fault.appliedMs, zeroMs) : say`no: ${code(fault.failure)}`,
  sighted(fault.felt),
  say`${at(fault.removedMs, zeroMs)}${wasRemovedEarly(fault, scenario) ? ', early: it could not pass any more' : ''}`,
  fault.gone === null ? sighted(null) : say`${sighted(fault.gone)}${fault.goneMs === null ? '' : `, ${offset(fault.goneMs - zeroMs)}`}`,
  recovered(scenario),
];

const at = (ms: number | null, zeroMs: number): Phrase => say`${ms === null ? 'no' : offset(ms - zeroMs)}`;

const sighted = (sighting: Sighting | null): Phrase =>
  sighting === null ? say`not looked` : say`${sighting.ok ? 'yes' : strong('no')}: ${sighting.says}`;

const recovered = ({ recovery }: ScenarioResult): Phrase =>
  recovery.length === 0
    ? say`–`
    : joined(
        recovery.map(
          ({ check, recoveredMs, limitMs }) =>
            say`${code(check)} ${recoveredMs === null ? strong('not') : recoveredMs === 0 ? 'at once' : `after ${duration(recoveredMs)}`}${recoveredMs === null || recoveredMs > limitMs ? ` (${duration(limitMs)} allowed)` : ''}`,
        ),
        ', ',
      );
