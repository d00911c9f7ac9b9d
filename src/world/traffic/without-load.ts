import type { Requested } from '../../core/checks/http/client-requests.ts';
import type { HttpResponse } from '../../core/checks/http/http-response.ts';
import { freshRequests } from '../probes/http/fresh-requests.ts';
import { openOrigin } from '../probes/http/origin.ts';
import type { ProbeResult } from '../probes/probe.ts';

const tries = 3;

/**
 * `accepted`: each request had one response that the checks accept. `refused`: the preview rejected a client, with the reason from the
 * closed vocabulary. `unknown`: a status of 500 or more, a timeout, no connection; another fault may be in place.
 */
export type UnloadedResponse = 'accepted' | 'unknown' | { readonly refused: string };

/** Sends each request of a traffic fault once, without load, before its clients start. Settles when the signal aborts. */
export async function requestWithoutLoad(preview: string, requested: readonly Requested[], signal: AbortSignal): Promise<UnloadedResponse> {
  const origin = openOrigin({ preview });
  try {
    const responses = await Promise.all(
      requested.map(async ({ request, judge }): Promise<UnloadedResponse> => {
        const next = freshRequests(origin, request);
        let unloaded: UnloadedResponse = 'unknown';
        for (let tried = 0; tried < tries && unloaded !== 'accepted' && !signal.aborted; tried++)
          unloaded = unloadedResponseOf(await origin.send(next(), { again: false }, signal), judge);
        return unloaded;
      }),
    );
    return responses.find((one) => typeof one === 'object') ?? (responses.includes('unknown') ? 'unknown' : 'accepted');
  } finally {
    await origin.close();
  }
}

function unloadedResponseOf(result: ProbeResult<HttpResponse>, judge: Requested['judge']): UnloadedResponse {
  if ('failure' in result) return result.failure.startsWith('redirect ') ? { refused: `a ${result.failure}` } : 'unknown';
  const reason = judge(result.response);
  if (reason === null) return 'accepted';
  if ((result.response.status ?? 500) >= 500) return 'unknown';
  return { refused: reason.startsWith('status ') ? reason : `a response that the check does not accept (${reason})` };
}
