import { resolve } from 'node:path';
import { callsPython, type ExperimentTarget } from '../../core/targets/experiment.ts';
import { helperMark } from '../process/helper.ts';
import type { DriverKind } from './driver.ts';
import { possible } from './examined.ts';
import { experimentDriver } from './experiment/driver.ts';
import { placeWithPython } from './experiment/installed-chaos.ts';
import { checkPrograms } from './experiment/programs-there.ts';

/** Disturbed by the actions of an experiment of the Chaos Toolkit. */
export const experimentKind: DriverKind<ExperimentTarget> = {
  driver: experimentDriver,
  async examine({ content }, effects, { workspace, runId }, signal) {
    await checkPrograms(content, workspace);
    await placeWithPython(content, { workspace: resolve(workspace), mark: helperMark(runId) }, signal);
    return possible(callsPython(content) ? 'its programs and Python functions are there' : 'its programs are there', effects);
  },
};
