import type { UnhealthyCause } from '../model/result/stop-cause.ts';

const lockedOut = 'a protected preview needs the header that lets machines in (`preview: { url: …, headers: { … } }`)';
const placeholder = 'it answers, but not with what the check expects: a placeholder, a parked page, or a wrong path';

/** By the beginning of a reason: its cause, and what people usually find behind it. The first that fits counts. */
const hints: readonly (readonly [string, UnhealthyCause, string])[] = [
  ['name not found', 'not-reached', 'check that the URL is right and that the deployment has finished'],
  ['name look-up failed', 'not-reached', 'the resolver of this machine did not answer'],
  ['refused address', 'other-address', 'addresses of the cloud’s own metadata are never asked'],
  ['refused', 'not-reached', 'nothing listens there: check that the preview has been started'],
  [
    'unreachable',
    'not-reached',
    'there is no way from this machine to that address; a preview that has only IPv6 cannot be reached from most runners',
  ],
  ['TLS: not spoken there', 'other-address', 'the preview responds by http: write `preview: http://…`'],
  ['TLS', 'certificate', 'the certificate is not accepted, and the gate does not look away'],
  ['status 401', 'login-needed', lockedOut],
  ['status 403', 'login-needed', lockedOut],
  ['status 429', 'too-many-requests', 'the preview limits its visitors: lower the `rate` of the checks'],
  ['redirect to a login page', 'login-needed', lockedOut],
  ['redirect to another host', 'other-address', `write the host that responds, or, if that is a login page: ${lockedOut}`],
  ['redirect to another port', 'other-address', 'write the port that responds in `preview`'],
  ['redirect to https', 'other-address', 'the preview responds by https: write `preview: https://…`'],
  ['redirect to http', 'other-address', 'the preview responds by http: write `preview: http://…`'],
  ['redirect to www', 'other-address', 'the preview responds under its name with `www.`: write that one in `preview`'],
  ['redirect from www', 'other-address', 'the preview responds under its name without `www.`: write that one in `preview`'],
  ['redirect to the path with a slash', 'other-address', 'write the path with `/` at its end'],
  ['redirect to the path without a slash', 'other-address', 'write the path without `/` at its end'],
  ['status 30', 'other-address', 'the path leads elsewhere: write the one that answers'],
  ['status 404', 'other-content', 'check the path'],
  ['status 5', 'preview-error', 'the preview has an error of its own'],
  ['body', 'other-content', placeholder],
  ['json', 'other-content', placeholder],
  ['not JSON', 'other-content', placeholder],
  ['not HTTP: TLS', 'other-address', 'the preview speaks TLS: write `preview: https://…`'],
  ['not HTTP: HTTP/2', 'not-http', 'the preview speaks HTTP/2 alone, which no check asks in: let it speak HTTP/1.1 as well'],
  ['not HTTP', 'not-http', 'something else listens there: check the port'],
  ['invalid HTTP', 'not-http', 'correct what the server sends: clients and proxies do not agree on what such a response means'],
  ['head too large', 'not-http', 'the headers of a response may have 64 KiB'],
  ['body in tiny pieces', 'not-http', 'the body came in more than 512 pieces of less than 32 bytes each: let the server send larger ones'],
  ['too many interim responses', 'not-http', 'more than 32 responses 1xx came before the real one'],
  [
    'compressed with zstd',
    'not-http',
    'run the gate on Node 22.15 or later, or let the server heed `accept-encoding: identity`, which every check sends',
  ],
  ['compressed', 'not-http', 'let the server heed `accept-encoding: identity`, which every check sends'],
  ['timeout', 'no-response', 'it takes longer than the check’s `timeout`'],
];

/** Why nothing was injected, when the preview never answered well, and where to look. `reason` is of the probes' closed vocabulary. */
export function unreachable(reason: string): { readonly reason: string; readonly cause?: UnhealthyCause } {
  // What a check tried out is a sentence of its own.
  if (reason.startsWith('record 1 '))
    return {
      reason: `${reason}, so nothing was injected; correct \`read\`, or say by \`write.id\` what the server calls the record`,
      cause: 'record-unread',
    };
  const message = `the preview never answered well (${reason}), so nothing was injected`;
  const known = hints.find(([beginning]) => reason.startsWith(beginning));
  if (known === undefined) return { reason: message };
  const [, cause, hint] = known;
  return { reason: `${message}; ${hint}`, cause };
}
