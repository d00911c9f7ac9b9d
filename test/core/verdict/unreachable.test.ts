import { expect, it } from 'vitest';
import { unreachable } from '../../../src/core/verdict/unreachable.ts';

// The numbers are those of the project's list of bad inputs and states.
it.each([
  [46, 'name not found', 'the URL is right'],
  [47, 'name look-up failed', 'name server'],
  [48, 'unreachable', 'IPv6'],
  [49, 'refused', 'has been started'],
  [50, 'timeout', 'longer than'],
  [51, 'TLS: expired', 'certificate'],
  [51, 'TLS: wrong host', 'certificate'],
  [52, 'status 401', 'protected'],
  [52, 'status 403', 'protected'],
  [53, 'redirect to another host', 'login page'],
  [53, 'redirect to a login page', 'headers'],
  [54, 'redirect to https', 'write `preview: https://…`'],
  [54, 'redirect to http', 'write `preview: http://…`'],
  [54, 'redirect to www', 'with `www.`'],
  [54, 'redirect to the path with a slash', 'with `/` at its end'],
  [51, 'TLS: not spoken there', 'write `preview: http://…`'],
  [70, 'not HTTP: TLS', 'write `preview: https://…`'],
  [70, 'invalid HTTP: both Content-Length and Transfer-Encoding', 'correct the response'],
  [66, 'compressed with zstd, which this Node cannot decode', 'Node 22.15'],
  [54, 'status 302', 'write the path that it leads to'],
  [55, 'status 503', 'itself has an error'],
  [56, 'body', 'placeholder'],
  [63, 'status 429', 'lower the `rate`'],
  [64, 'json', 'placeholder'],
])('%i: %s says where to look', (_, reason, message) => {
  expect(unreachable(reason).reason).toContain(`(${reason})`);
  expect(unreachable(reason).reason).toContain(message);
});

it('says the reason alone when nothing more is known', () => {
  expect(unreachable('reset')).toEqual({ reason: 'the preview never sent an expected response (reset), so nothing was injected' });
});
