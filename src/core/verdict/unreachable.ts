const lockedOut = 'a protected preview needs the header that lets machines in (`preview: { url: …, headers: { … } }`)';
const placeholder = 'it answers, but not with what the check expects: a placeholder, a parked page, or a wrong path';

/** What people usually find behind a reason, by its beginning; the first that fits. */
const hints: readonly (readonly [string, string])[] = [
  ['name not found', 'check that the URL is right and that the deployment has finished'],
  ['name look-up failed', 'the resolver of this machine did not answer'],
  ['refused address', 'addresses of the cloud’s own metadata are never asked'],
  ['refused', 'nothing listens there: check that the preview has been started'],
  ['unreachable', 'there is no way from this machine to that address; a preview that has only IPv6 cannot be reached from most runners'],
  ['TLS: not spoken there', 'the preview responds by http: write `preview: http://…`'],
  ['TLS', 'the certificate is not accepted, and the gate does not look away'],
  ['status 401', lockedOut],
  ['status 403', lockedOut],
  ['status 429', 'the preview limits its visitors: lower the `rate` of the checks'],
  ['redirect to a login page', lockedOut],
  ['redirect to another host', `write the host that responds, or, if that is a login page: ${lockedOut}`],
  ['redirect to another port', 'write the port that responds in `preview`'],
  ['redirect to https', 'the preview responds by https: write `preview: https://…`'],
  ['redirect to http', 'the preview responds by http: write `preview: http://…`'],
  ['redirect to www', 'the preview responds under its name with `www.`: write that one in `preview`'],
  ['redirect from www', 'the preview responds under its name without `www.`: write that one in `preview`'],
  ['redirect to the path with a slash', 'write the path with `/` at its end'],
  ['redirect to the path without a slash', 'write the path without `/` at its end'],
  ['status 30', 'the path leads elsewhere: write the one that answers'],
  ['status 404', 'check the path'],
  ['status 5', 'the preview has an error of its own'],
  ['body', placeholder],
  ['json', placeholder],
  ['not JSON', placeholder],
  ['not HTTP: TLS', 'the preview speaks TLS: write `preview: https://…`'],
  ['not HTTP: HTTP/2', 'the preview speaks HTTP/2 alone, which no check asks in: let it speak HTTP/1.1 as well'],
  ['not HTTP', 'something else listens there: check the port'],
  ['invalid HTTP', 'correct what the server sends: clients and proxies do not agree on what such a response means'],
  ['head too large', 'the headers of a response may have 64 KiB'],
  ['body in tiny pieces', 'the body came in more than 512 pieces of less than 32 bytes each: let the server send larger ones'],
  ['too many interim responses', 'more than 32 responses 1xx came before the real one'],
  [
    'compressed with zstd',
    'run the gate on Node 22.15 or later, or let the server heed `accept-encoding: identity`, which every check sends',
  ],
  ['compressed', 'let the server heed `accept-encoding: identity`, which every check sends'],
  ['timeout', 'it takes longer than the check’s `timeout`'],
];

/** Why nothing was injected, when the preview never answered well, and where to look. `reason` is of the probes' closed vocabulary. */
export function unreachable(reason: string): string {
  // What a check tried out is a sentence of its own.
  if (reason.startsWith('record 1 '))
    return `${reason}, so nothing was injected; correct \`read\`, or say by \`write.id\` what the server calls the record`;
  const hint = hints.find(([beginning]) => reason.startsWith(beginning))?.[1];
  return `the preview never answered well (${reason}), so nothing was injected${hint === undefined ? '' : `; ${hint}`}`;
}
