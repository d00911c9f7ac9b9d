import * as z from 'zod';
import { endpointOf } from '../address/endpoint.ts';

const text = z.string().min(1, 'text of 1 to 4096 characters').max(4096, 'text of 1 to 4096 characters');

export const tcpParams = z.strictObject({
  to: z
    .string()
    .refine((to) => endpointOf(to) !== null, 'a host and a port, for example "127.0.0.1:6379" or "[::1]:6379"')
    .describe("Where to connect, as host:port; left out: the preview's own")
    .exactOptional(),
  send: text.describe('Text to send when the connection is established').exactOptional(),
  expect: text.describe('Text that the first bytes of the response must contain').exactOptional(),
});
export type TcpParams = Readonly<z.infer<typeof tcpParams>>;

/** What the server sent until the expected text arrived. */
export interface TcpResponse {
  readonly body: string;
  readonly cut: boolean;
}
