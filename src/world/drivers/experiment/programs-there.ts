import { resolve } from 'node:path';
import type { ReadyExperiment } from '../../../core/model/config/ready-experiment.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import { deedsOf } from '../../../core/targets/experiment.ts';
import { whyNotStarted } from '../process/cannot-start.ts';

/**
 * Looks for the program of every step, those of the rollbacks included, and starts nothing. `chaos run` refuses a missing one as well.
 * @throws GateFailure TARGET_UNAVAILABLE for the first that cannot be started
 */
export async function checkPrograms(content: ReadyExperiment, workspace: string): Promise<void> {
  const place = { cwd: resolve(workspace), given: undefined, path: process.env.PATH ?? '' };
  for (const does of deedsOf(content)) {
    const why = does.kind === 'program' ? await whyNotStarted(does.words[0] ?? '', place) : null;
    if (why !== null) throw new GateFailure('TARGET_UNAVAILABLE', why.message, { hint: why.hint });
  }
}
