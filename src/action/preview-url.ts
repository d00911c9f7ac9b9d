import { GateFailure } from '../core/model/failure.ts';
import { type Event, field, textAt } from './event.ts';

/**
 * The preview's URL as the event tells it: `deployment_status` (`environment_url`; `target_url` may be a log page, so it comes
 * second) and `repository_dispatch` (Vercel's `client_payload.url`). undefined: the event tells none.
 * @throws GateFailure PREVIEW_REFUSED: the event tells of production
 */
export function eventPreviewUrl({ name, payload }: Event): string | undefined {
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
