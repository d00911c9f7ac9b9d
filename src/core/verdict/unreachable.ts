import type { UnhealthyCause } from '../model/result/stop-cause.ts';

const lockedOut = 'a protected preview needs the header that its protection accepts (`preview: { url: …, headers: { … } }`)';
const placeholder = 'the response is not what the check expects: the page may be a placeholder, or the path wrong';

/** By the beginning of a reason: its cause, and the usual explanation, which says enough where there is no cause. The first match counts. */
const hints: readonly (readonly [string, UnhealthyCause | null, string])[] = [
  ['name not found', 'not-reached', 'check that the URL is right and that the deployment has finished'],
  ['name look-up failed', 'not-reached', 'the name server of this machine did not respond'],
  ['refused address', 'other-address', 'the gate sends no request to metadata addresses of a cloud'],
  ['refused', 'not-reached', 'nothing listens there: check that the preview has been started'],
  ['unreachable', 'not-reached', 'this machine has no route to that address; most runners cannot reach a preview that has only IPv6'],
  ['TLS: not spoken there', 'other-address', 'the preview uses http: write `preview: http://…`'],
  ['TLS', 'certificate', 'the certificate is not valid, and the gate always verifies it'],
  ['status 401', 'login-needed', lockedOut],
  ['status 403', 'login-needed', lockedOut],
  ['status 429', 'too-many-requests', 'the preview limits the number of requests: lower the `rate` of the checks'],
  ['redirect to a login page', 'login-needed', lockedOut],
  ['redirect to another host', 'other-address', `write the host that responds, or, if that is a login page: ${lockedOut}`],
  ['redirect to another port', 'other-address', 'write the port that responds in `preview`'],
  ['redirect to https', 'other-address', 'the preview uses https: write `preview: https://…`'],
  ['redirect to http', 'other-address', 'the preview uses http: write `preview: http://…`'],
  ['redirect to www', 'other-address', 'the preview responds at the host with `www.`: write that host in `preview`'],
  ['redirect from www', 'other-address', 'the preview responds at the host without `www.`: write that host in `preview`'],
  ['redirect to the path with a slash', 'other-address', 'write the path with `/` at its end'],
  ['redirect to the path without a slash', 'other-address', 'write the path without `/` at its end'],
  ['status 30', 'other-address', 'the path redirects: write the path that it leads to'],
  ['status 404', 'other-content', 'check the path'],
  ['status 5', 'preview-error', 'the preview itself has an error'],
  ['body', 'other-content', placeholder],
  ['json', 'other-content', placeholder],
  ['not JSON', 'other-content', placeholder],
  ['not HTTP: TLS', 'other-address', 'the preview speaks TLS: write `preview: https://…`'],
  ['not HTTP: HTTP/2', 'not-http', 'the preview speaks only HTTP/2, and checks speak HTTP/1.1: let it accept HTTP/1.1 as well'],
  ['not HTTP', 'not-http', 'another kind of server listens there: check the port'],
  ['invalid HTTP', 'not-http', 'correct the response: clients and proxies read such a response differently'],
  ['head too large', 'not-http', 'the headers of a response are limited to 64 KiB'],
  [
    'body in tiny pieces',
    'not-http',
    'the body came in more than 512 chunks of less than 32 bytes each: let the server send larger chunks',
  ],
  ['too many interim responses', 'not-http', 'more than 32 responses with a status of 1xx came before the final one'],
  [
    'compressed with zstd',
    'not-http',
    'run the gate on Node 22.15 or later, or let the server respect `accept-encoding: identity`, which every check sends',
  ],
  ['compressed', 'not-http', 'let the server respect `accept-encoding: identity`, which every check sends'],
  ['grpc status 12', 'other-content', 'the server does not implement `grpc.health.v1.Health`: add the health service of your gRPC library'],
  ['grpc status 5', 'other-content', 'the health service does not know this service: check `service`'],
  ['grpc status 16', 'login-needed', 'the server needs metadata: add `headers` to the check'],
  ['not serving', 'preview-error', 'the health service says that the server is not ready'],
  ['no data', 'other-content', 'the query returns no series, or NaN: try it in Prometheus'],
  ['value', 'preview-error', 'the value is outside the limits before any fault: check the query and the limits'],
  ['no workload', null, 'the namespace has no such workload: check `namespace`, `workload` and `context`'],
  ['not ready', null, 'fewer pods are ready than the check asks for: `kubectl describe` of the workload and of its pods says why'],
  ['timeout', 'no-response', 'the response takes longer than the `timeout` of the check'],
];

/**
 * Explains why nothing was injected if no probe of the preview succeeded, with advice.
 * @param reason from the closed vocabulary of the probes
 */
export function unreachable(reason: string): { readonly reason: string; readonly cause?: UnhealthyCause } {
  // A check that writes records reports a whole sentence of its own.
  if (reason.startsWith('record 1 '))
    return {
      reason: `${reason}, so nothing was injected; correct \`read\`, or set \`write.id\` to the place of the record's id in the response`,
      cause: 'record-unread',
    };
  const message = `the preview never sent an expected response (${reason}), so nothing was injected`;
  const known = hints.find(([beginning]) => reason.startsWith(beginning));
  if (known === undefined) return { reason: message };
  const [, cause, hint] = known;
  return { reason: `${message}; ${hint}`, ...(cause !== null && { cause }) };
}
