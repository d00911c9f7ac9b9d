import { expect, it } from 'vitest';
import { openLink } from '../../../src/world/link/link.ts';

it.each(['169.254.169.254', 'fe80::1', 'metadata.google.internal', '::ffff:169.254.169.254'])('refuses to lead to %s', async (host) => {
  await expect(openLink({ listen: null, to: { host, port: 80 }, http: false })).rejects.toThrow('metadata of the cloud');
});
