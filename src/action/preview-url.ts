import { GateFailure } from '../core/model/failure.ts';
import { type Event, field, textAt } from './event.ts';

/**
 * The preview's URL: the input, else what the event tells: `deployment_status` (`environment_url`; `target_url` may be a log page,
 * so it comes second) and `repository_dispatch` (Vercel's `client_payload.url`). undefined: the config says it.
 * @throws GateFailure PREVIEW_REFUSED: the event tells of production
 */
export function previewUrlOf(input: string | undefined, event: Event): string | undefined {
  if (input !== undefined) return input;
  const { name, payload } = event;
  if (name === 'deployment_status') {
    refuseProduction(payload);
    return textAt(payload, 'deployment_status', 'environment_url') ?? textAt(payload, 'deployment_status', 'target_url');
  }
  if (name === 'repository_dispatch') return textAt(payload, 'client_payload', 'url');
  return undefined;
}

function refuseProduction(payload: unknown): void {
  const environment = textAt(payload, 'deployment_status', 'environment') ?? textAt(payload, 'deployment', 'environment') ?? '';
  if (field(payload, 'deployment', 'production_environment') !== true && !/^(prod|live)/i.test(environment)) return;
  throw new GateFailure('PREVIEW_REFUSED', 'this deployment is production, and the gate breaks only previews', {
    hint: "run the job for previews only, for example `if: github.event.deployment.environment == 'Preview'`",
  });
}

/** What to write when there is no preview URL: most often the step that deploys was skipped, and its output is empty. */
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: GitHub's expressions, to be copied
export const previewUrlHint =
  'give the action `preview-url`, usually from the step that deploys: `preview-url: ${{ steps.deploy.outputs.url }}`; ' +
  'or run on `deployment_status`: `preview-url: ${{ github.event.deployment_status.environment_url }}`. ' +
  'An output of a step that was skipped is empty.';
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: GitHub's expressions, to be copied
