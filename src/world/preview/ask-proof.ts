import { setTimeout as sleep } from 'node:timers/promises';
import type { Proof } from '../../core/model/config/safety.ts';
import { showsCommit } from '../../core/preview/shows-commit.ts';
import { openOrigin } from '../probes/http/origin.ts';
import type { ProbePlace } from '../probes/probe.ts';
import { within } from '../within.ts';

const requestLimitMs = 5_000;
const pauseMs = 500;
/** How long to wait for the commit. A preview may still be starting, or its host may still serve the previous version. */
export const proofPatienceMs = { silent: 30_000, other: 10_000 };

/**
 * Requests the commit that the preview runs until it shows `commit`: for up to 30 s while there is no valid response, for up to 10 s while
 * it shows another commit. One request at a time; redirects to another host are not followed.
 */
export async function waitForCommit(
  proof: Proof,
  commit: string,
  place: Pick<ProbePlace, 'preview' | 'headers'>,
  signal: AbortSignal,
  patienceMs = proofPatienceMs,
): Promise<'shown' | 'not shown'> {
  const origin = openOrigin(place);
  const request = { method: 'GET', path: 'path' in proof ? proof.path : '/', headers: {}, body: null, status: '2xx' } as const;
  const prepared = origin.prepare(request);
  const begun = performance.now();
  try {
    for (;;) {
      const result = await within(requestLimitMs, signal, (limit) => origin.send(prepared, { again: true, bodyLimitBytes: 65_536 }, limit));
      signal.throwIfAborted();
      if ('response' in result && showsCommit(proof, result.response, commit)) return 'shown';
      const isRight = 'response' in result && (result.response.status ?? 500) < 400;
      if (performance.now() - begun + pauseMs > (isRight ? patienceMs.other : patienceMs.silent)) return 'not shown';
      await sleep(pauseMs, undefined, { signal });
    }
  } finally {
    await origin.close();
  }
}
