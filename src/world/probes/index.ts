export { command } from './command.ts';
export { http } from './http.ts';
export { tcp } from './tcp.ts';
export { writes } from './writes.ts';
