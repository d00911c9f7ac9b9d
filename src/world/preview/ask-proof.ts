import { setTimeout as sleep } from 'node:timers/promises';
import type { Proof } from '../../core/model/config/safety.ts';
import { showsCommit } from '../../core/preview/shows-commit.ts';
import { openOrigin } from '../probes/http/origin.ts';
import type { ProbePlace } from '../probes/probe.ts';
import { within } from '../within.ts';

const requestLimitMs = 5_000;
const pauseMs = 500;
/** A preview may still be starting, or its host may still be showing the version before. */
export const proofPatienceMs = { silent: 30_000, other: 10_000 };

/**
 * Asks the preview which commit it runs, until it shows `commit`: 30 s as long as nothing that is right answers, 10 s as long as it shows
 * something else. One request at a time, never followed to another host.
 */
export async function askProof(
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
      const asked = await within(requestLimitMs, signal, (limit) => origin.send(prepared, { again: true, bodyLimitBytes: 65_536 }, limit));
      signal.throwIfAborted();
      if ('answer' in asked && showsCommit(proof, asked.answer, commit)) return 'shown';
      const isRight = 'answer' in asked && (asked.answer.status ?? 500) < 400;
      if (performance.now() - begun + pauseMs > (isRight ? patienceMs.other : patienceMs.silent)) return 'not shown';
      await sleep(pauseMs, undefined, { signal });
    }
  } finally {
    await origin.close();
  }
}
