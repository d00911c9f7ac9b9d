import * as z from 'zod';
import { headersSent } from './http/headers.ts';
import { ownEndpoint } from './own-endpoint.ts';

export const grpcParams = z.strictObject({
  to: ownEndpoint(50051),
  service: z
    .string()
    .regex(/^[A-Za-z0-9_./-]{1,200}$/, 'the full name of a service, for example "shop.v1.Orders"')
    .describe('The service whose health the check requests; left out: the health of the whole server')
    .exactOptional(),
  tls: z.boolean().describe("Connect with TLS; left out: only if `to` is left out and the preview's address is https").exactOptional(),
  headers: headersSent.describe('Request metadata, for a server that needs `authorization`').exactOptional(),
});
export type GrpcParams = Readonly<z.infer<typeof grpcParams>>;

/** The response to `grpc.health.v1.Health/Check`. */
export interface GrpcResponse {
  /** The HTTP status; a proxy without an upstream responds with 502 or 503. */
  readonly http: number | null;
  /** The status of the call; null: the response has none. */
  readonly status: number | null;
  /** The value of the enumeration `ServingStatus`; null: no message, or one that is not a `HealthCheckResponse`. */
  readonly serving: number | null;
}
