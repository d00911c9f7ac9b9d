import * as z from 'zod';
import { ownEndpoint } from './own-endpoint.ts';

const text = z.string().min(1, 'text of 1 to 4096 characters').max(4096, 'text of 1 to 4096 characters');

export const tcpParams = z.strictObject({
  to: ownEndpoint(6379),
  send: text.describe('Text to send when the connection is established').exactOptional(),
  expect: text.describe('Text that the first bytes of the response must contain').exactOptional(),
});
export type TcpParams = Readonly<z.infer<typeof tcpParams>>;

/** What the server sent until the expected text arrived. */
export interface TcpResponse {
  readonly body: string;
  readonly cut: boolean;
}
