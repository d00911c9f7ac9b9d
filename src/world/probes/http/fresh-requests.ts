import { randomBytes } from 'node:crypto';
import { hasPlaceholder, withId } from '../../../core/checks/http/fresh-id.ts';
import { recordId } from '../../../core/checks/writes/write-record.ts';
import type { Origin, OriginRequest, Prepared } from './origin.ts';

/** Returns a function that gives the request, ready for the wire; with a new id each time, if the request contains `{id}`. */
export function freshRequests({ prepare }: Pick<Origin, 'prepare'>, request: OriginRequest): () => Prepared {
  if (!hasPlaceholder(request)) {
    const prepared = prepare(request);
    return () => prepared;
  }
  // Random, not seeded: a preview may keep what an earlier run or another client has sent.
  const run = `cg${randomBytes(6).toString('hex')}`;
  let sent = 0;
  return () => prepare(withId(request, recordId(run, sent++)));
}
