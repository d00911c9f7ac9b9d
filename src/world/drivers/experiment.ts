import { resolve } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';
import type { ExperimentTarget } from '../../core/targets/experiment.ts';
import type { DriverKind } from './driver.ts';
import { possible } from './examined.ts';
import { experimentDriver } from './experiment/driver.ts';
import { whyNotStarted } from './process/cannot-start.ts';

/** Disturbed by the actions of an experiment of the Chaos Toolkit. */
export const experimentKind: DriverKind<ExperimentTarget> = {
  driver: experimentDriver,
  async examine({ content: { probes, method, rollbacks } }, effects, { workspace }) {
    for (const { does } of [...probes, ...method, ...rollbacks]) {
      if (does.kind !== 'program') continue;
      const place = { cwd: resolve(workspace), given: undefined, path: process.env.PATH ?? '' };
      const why = await whyNotStarted(does.words[0] ?? '', place);
      if (why !== null) throw new GateFailure('TARGET_UNAVAILABLE', why.message, { hint: why.hint });
    }
    return possible('its programs are there', effects);
  },
};
