import { expect, it } from 'vitest';
import { unreachable } from '../../../src/core/verdict/unreachable.ts';

// The numbers are those of the project's list of bad inputs and states.
it.each([
  [46, 'name not found', 'the URL is right'],
  [47, 'name look-up failed', 'resolver'],
  [48, 'unreachable', 'IPv6'],
  [49, 'refused', 'has been started'],
  [50, 'timeout', 'longer than'],
  [51, 'TLS: expired', 'certificate'],
  [51, 'TLS: wrong host', 'certificate'],
  [52, 'status 401', 'protected'],
  [52, 'status 403', 'protected'],
  [53, 'redirect to another host', 'login page'],
  [54, 'status 302', 'write the one that answers'],
  [55, 'status 503', 'error of its own'],
  [56, 'body', 'placeholder'],
  [63, 'status 429', 'lower the `rate`'],
  [64, 'json', 'placeholder'],
])('%i: %s says where to look', (_, reason, says) => {
  expect(unreachable(reason)).toContain(`(${reason})`);
  expect(unreachable(reason)).toContain(says);
});

it('says the reason alone when nothing more is known', () => {
  expect(unreachable('not HTTP')).toBe('the preview never answered well (not HTTP), so nothing was injected');
});
