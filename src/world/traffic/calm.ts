import type { Requested } from '../../core/checks/http/client-requests.ts';
import type { HttpResponse } from '../../core/checks/http/http-response.ts';
import { openOrigin } from '../probes/http/origin.ts';
import type { ProbeResult } from '../probes/probe.ts';

const tries = 3;

/**
 * `accepted`: each request had one response that the checks accept. `refused`: the preview rejected a client, with the reason from the
 * closed vocabulary. `unknown`: a status of 500 or more, a timeout, no connection; another fault may be in place.
 */
export type Calm = 'accepted' | 'unknown' | { readonly refused: string };

/** Sends each request of a traffic fault once, without load, before its clients start. Settles when the signal aborts. */
export async function calmLook(preview: string, requested: readonly Requested[], signal: AbortSignal): Promise<Calm> {
  const origin = openOrigin({ preview });
  try {
    const looks = await Promise.all(
      requested.map(async ({ request, judge }): Promise<Calm> => {
        const prepared = origin.prepare(request);
        let calm: Calm = 'unknown';
        for (let tried = 0; tried < tries && calm !== 'accepted' && !signal.aborted; tried++)
          calm = calmOf(await origin.send(prepared, { again: false }, signal), judge);
        return calm;
      }),
    );
    return looks.find((one) => typeof one === 'object') ?? (looks.includes('unknown') ? 'unknown' : 'accepted');
  } finally {
    await origin.close();
  }
}

function calmOf(result: ProbeResult<HttpResponse>, judge: Requested['judge']): Calm {
  if ('failure' in result) return result.failure.startsWith('redirect ') ? { refused: `a ${result.failure}` } : 'unknown';
  const reason = judge(result.response);
  if (reason === null) return 'accepted';
  if ((result.response.status ?? 500) >= 500) return 'unknown';
  return { refused: reason.startsWith('status ') ? reason : `a response that the check does not accept (${reason})` };
}
