import type { HttpResponse } from '../checks/http/http-response.ts';
import type { Proof } from '../model/config/safety.ts';

/** The number of digits that name a commit: what git shows as its short name. */
const fewestDigits = 7;

/** Does a response show `commit`, whole or by its first digits, as a word of its own? A path proves it only with 200. */
export function showsCommit(
  proof: Proof,
  { status, headers, body }: Pick<HttpResponse, 'status' | 'headers' | 'body'>,
  commit: string,
): boolean {
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) return false;
  const shown = 'header' in proof ? (headers[proof.header] ?? '') : status === 200 ? body : '';
  return [...shown.toLowerCase().matchAll(/(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/g)].some(
    ([word]) => word.length >= fewestDigits && commit.startsWith(word),
  );
}
