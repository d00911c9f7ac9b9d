import type { Check } from './check.ts';
import { type GrpcParams, type GrpcResponse, grpcParams } from './grpc-params.ts';
import { asksEndpoint } from './own-endpoint.ts';

/** `SERVING` of `ServingStatus`; source: the GRPC Health Checking Protocol, health.proto. */
const serving = 1;

export const grpc: Check<GrpcParams, GrpcResponse> = {
  kind: 'grpc',
  summary: 'a gRPC server says that it, or one of its services, is serving',
  docs: {
    why: 'A gRPC server has a health service of its own, which Kubernetes and load balancers ask as well.',
    example: '{ name: orders, grpc: { to: "127.0.0.1:50051", service: shop.v1.Orders } }',
  },
  params: grpcParams,
  noun: 'calls',
  timed: true,
  runsPrograms: false,
  readsBack: false,
  asks: asksEndpoint,
  judge(_, response) {
    if (response.http !== 200) return `status ${response.http ?? 'none'}`;
    if (response.status !== 0) return `grpc status ${response.status ?? 'none'}`;
    if (response.serving === null) return 'no health';
    return response.serving === serving ? null : 'not serving';
  },
  describe: ({ service }) => `ask for the health of ${service ?? 'the gRPC server'}`,
};
