import type { Socket } from 'node:net';

/** Sends RST to the peer. A socket that is still connecting has no peer yet and is only destroyed. */
export function reset(socket: Socket): void {
  if (socket.destroyed) return;
  if (socket.connecting) socket.destroy();
  else socket.resetAndDestroy();
}
