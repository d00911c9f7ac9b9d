const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** The link's own response to a request: a status without a body. `last`: the connection ends after the response. */
export function faultResponse(status: number, last: boolean, retryAfterSeconds?: number): Buffer {
  const lines = [`HTTP/1.1 ${status} ${reasons[status] ?? 'Fault'}`, 'x-chaos-gate: fault'];
  // RFC 9110 section 8.6: no Content-Length in a 1xx or 204; a 304 has no body either.
  if (status >= 200 && status !== 204 && status !== 304) lines.push('content-length: 0');
  if (retryAfterSeconds !== undefined) lines.push(`retry-after: ${retryAfterSeconds}`);
  if (last) lines.push('connection: close');
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}
