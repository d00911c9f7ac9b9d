import * as z from 'zod';
import type { Check } from './check.ts';
import { endpointOf } from './endpoint.ts';

const text = z.string().min(1, 'text of 1 to 4096 characters').max(4096, 'text of 1 to 4096 characters');

const params = z.strictObject({
  to: z
    .string()
    .refine((to) => endpointOf(to) !== null, 'a host and a port, for example "127.0.0.1:6379" or "[::1]:6379"')
    .describe("Where to connect, as host:port; left out: the preview's own")
    .exactOptional(),
  send: text.describe('Sent as it is once the connection stands').exactOptional(),
  expect: text.describe('Text that the first bytes of the answer must contain').exactOptional(),
});
export type TcpParams = Readonly<z.infer<typeof params>>;

export const tcp: Check<TcpParams> = {
  kind: 'tcp',
  summary: 'a TCP port accepts connections, and answers as expected',
  params,
  judge({ expect }, { body, cut }) {
    if (expect === undefined || body.includes(expect)) return null;
    return cut ? 'cut' : 'body';
  },
  says: ({ to, expect }) => `connect to ${to ?? 'the preview'}${expect === undefined ? '' : ', and read the answer'}`,
};
