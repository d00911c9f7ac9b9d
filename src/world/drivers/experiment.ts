import { resolve } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';
import { callsPython, deedsOf, type ExperimentTarget } from '../../core/targets/experiment.ts';
import { helperMark } from '../process/helper.ts';
import type { DriverKind } from './driver.ts';
import { possible } from './examined.ts';
import { experimentDriver } from './experiment/driver.ts';
import { placeWithPython } from './experiment/installed-chaos.ts';
import { whyNotStarted } from './process/cannot-start.ts';

/** Disturbed by the actions of an experiment of the Chaos Toolkit. */
export const experimentKind: DriverKind<ExperimentTarget> = {
  driver: experimentDriver,
  async examine({ content }, effects, { workspace, runId }, signal) {
    for (const does of deedsOf(content)) {
      if (does.kind !== 'program') continue;
      const place = { cwd: resolve(workspace), given: undefined, path: process.env.PATH ?? '' };
      const why = await whyNotStarted(does.words[0] ?? '', place);
      if (why !== null) throw new GateFailure('TARGET_UNAVAILABLE', why.message, { hint: why.hint });
    }
    await placeWithPython(content, { workspace: resolve(workspace), mark: helperMark(runId) }, signal);
    return possible(callsPython(content) ? 'its programs and Python functions are there' : 'its programs are there', effects);
  },
};
