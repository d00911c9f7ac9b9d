const lockedOut = 'a protected preview needs the header that lets machines in (`send: { headers: … }` of the check)';
const placeholder = 'it answers, but not with what the check expects: a placeholder, a parked page, or a wrong path';

/** What people usually find behind a reason, by its beginning; the first that fits. */
const hints: readonly (readonly [string, string])[] = [
  ['name not found', 'check that the URL is right and that the deployment has finished'],
  ['name look-up failed', 'the resolver of this machine did not answer'],
  ['refused address', 'addresses of the cloud’s own metadata are never asked'],
  ['refused', 'nothing listens there: check that the preview has been started'],
  ['unreachable', 'there is no way from this machine to that address; a preview that has only IPv6 cannot be reached from most runners'],
  ['TLS', 'the certificate is not accepted, and the gate does not look away'],
  ['status 401', lockedOut],
  ['status 403', lockedOut],
  ['status 429', 'the preview limits its visitors: lower the `rate` of the checks'],
  ['redirect to another host', `that looks like a login page; ${lockedOut}`],
  ['status 30', 'the path leads elsewhere: write the one that answers'],
  ['status 404', 'check the path'],
  ['status 5', 'the preview has an error of its own'],
  ['body', placeholder],
  ['json', placeholder],
  ['not JSON', placeholder],
  ['timeout', 'it takes longer than the check’s `timeout`'],
];

/** Why nothing was injected, when the preview never answered well, and where to look. `reason` is of the probes' closed vocabulary. */
export function unreachable(reason: string): string {
  const hint = hints.find(([beginning]) => reason.startsWith(beginning))?.[1];
  return `the preview never answered well (${reason}), so nothing was injected${hint === undefined ? '' : `; ${hint}`}`;
}
