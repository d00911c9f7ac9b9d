import type { Result } from '../../core/model/result/result.ts';
import { acceptedUntil, countedOutcome } from '../../core/verdict/accept.ts';
import type { Context } from '../context/context.ts';
import { textAt } from '../context/event.ts';
import { type JobEntry, labelOf, newStep, shortDigest } from '../context/jobs.ts';
import { isRed } from './outputs.ts';

/**
 * What distinguishes this job. Jobs of a matrix have the same GITHUB_JOB, so action.yml passes their matrix. Two deployments of one commit start
 * the same job twice, each with its environment.
 */
export function jobEntry({ env, event, run, step }: Context, result: Result): JobEntry {
  const job = env.GITHUB_JOB ?? '';
  const matrix = env.INPUT_MATRIX?.trim() ?? '';
  const deployed = textAt(event.payload, 'deployment', 'environment') ?? '';
  const details = [...valuesOf(matrix), ...(deployed === '' ? [] : [deployed])];
  return {
    key: shortDigest(JSON.stringify([env.GITHUB_WORKFLOW ?? '', job, event.name, deployed, matrix])),
    step: /^[0-9a-f]{16}$/.test(step) ? step : newStep(),
    run: Number(run.id),
    attempt: run.attempt,
    verdict: result.verdict,
    failed: result.scenarios.filter((scenario) => isRed(countedOutcome(scenario))).length,
    scenarios: result.scenarios.length,
    label: labelOf(
      `${job || 'job'}${details.length === 0 ? '' : ` (${details.join(', ')})`}${acceptedUntil(result.scenarios) === null ? '' : ', known failures accepted'}`,
    ),
  };
}

/** The scalar values of a matrix, for the label. */
function valuesOf(matrix: string): string[] {
  try {
    const all: unknown = JSON.parse(matrix);
    if (typeof all !== 'object' || all === null) return [];
    return Object.values(all)
      .filter((value) => ['string', 'number', 'boolean'].includes(typeof value))
      .map(String);
  } catch {
    return [];
  }
}
