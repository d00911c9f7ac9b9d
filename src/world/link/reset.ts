import type { Socket } from 'node:net';

/** RST towards the other end; a socket that is still connecting has no other end yet, and just goes. */
export function reset(socket: Socket): void {
  if (socket.destroyed) return;
  if (socket.connecting) socket.destroy();
  else socket.resetAndDestroy();
}
