import type { Result, ScenarioResult } from '../../model/result/result.ts';
import { type Block, details, heading } from '../document/block.ts';
import { code, say } from '../document/phrase.ts';
import { failedScenarios } from '../wording/facts.ts';
import { namedFaults } from '../wording/fault-words.ts';
import { iconOf } from '../wording/icons.ts';
import { fingerprints } from './accepted.ts';
import { chain } from './chain.ts';
import { chart } from './chart.ts';
import { failedChecksTable } from './failed-checks.ts';
import { lessons } from './lessons.ts';
import { drawnReplay, type ReplayCommand, replay } from './replay.ts';
import { timeline } from './timeline.ts';

export interface FailureShow {
  readonly charts: boolean;
  readonly timelines: boolean;
  readonly replayCommand: ReplayCommand;
}

/** One scenario that did not pass: what failed, the lessons, the replay command, the steps. The chart of the worst one is not folded away. */
export function failure(result: Result, scenario: ScenarioResult, show: FailureShow): readonly Block[] {
  const seen = show.charts && scenario.findings.some(({ check }) => check !== null) ? chart(result, scenario) : [];
  const isWorst = failedScenarios(result)[0]?.id === scenario.id;
  const course = show.timelines
    ? [...(isWorst ? [] : seen), ...chain(scenario), ...timeline(scenario), ...drawnReplay(scenario, show.replayCommand)]
    : [];
  return [
    heading(3, say`${iconOf(scenario)} ${code(scenario.id)}: ${namedFaults(scenario)}`),
    ...failedChecksTable(scenario),
    ...fingerprints(scenario),
    ...lessons(result, scenario),
    ...replay(scenario, show.replayCommand),
    ...(isWorst ? seen : []),
    ...(course.length === 0 ? [] : [details(say`Step by step`, course)]),
  ];
}
