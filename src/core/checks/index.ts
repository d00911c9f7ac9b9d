export { command } from './command.ts';
export { grpc } from './grpc.ts';
export { http } from './http.ts';
export { kubernetes } from './kubernetes.ts';
export { prometheus } from './prometheus.ts';
export { tcp } from './tcp.ts';
export { writes } from './writes.ts';
