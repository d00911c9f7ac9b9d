import { connect as connectPlain, isIP, type NetConnectOpts, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Traffic } from '../../core/model/traffic.ts';
import { guardedLookup } from '../probes/guarded-lookup.ts';
import { previewAddress } from '../probes/preview-address.ts';
import type { Fate, Visitor } from './visitor.ts';

/** A visitor on a connection of its own, who may send or read slowly, or hang up in the middle of the answer. */
export function dawdler(url: URL, traffic: Traffic, fate: Fate): Visitor {
  const socket = connectTo(url);
  const { leaveAfterBytes = Number.POSITIVE_INFINITY } = traffic;
  let how: Parameters<Fate['onEnd']>[0] = 'failed';
  let received = 0;
  const abandon = (): void => {
    how = 'abandoned';
    socket.destroy();
  };
  const take = (piece: Buffer): void => {
    received += piece.length;
    fate.onBytes(piece.length);
    if (received >= leaveAfterBytes) abandon();
  };
  const speak = speaker(socket, requestOf(url), traffic.sendBytesPerSecond, leaveAfterBytes === 0 ? abandon : () => {});
  const listen = listener(socket, traffic.readBytesPerSecond, take);
  socket.on('error', () => {});
  socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
    fate.onReached();
    speak();
  });
  socket.once('end', () => {
    if (received > 0) how = 'answered';
  });
  socket.once('close', () => fate.onEnd(how));
  return {
    leave: () => socket.destroy(),
    pace() {
      if (!socket.connecting) speak();
      listen();
    },
  };
}

function connectTo(url: URL): Socket {
  const address = previewAddress(url.href);
  const options: NetConnectOpts = { ...address, lookup: guardedLookup, noDelay: true };
  if (url.protocol !== 'https:') return connectPlain(options);
  return connectTls(isIP(address.host) === 0 ? { ...options, servername: address.host } : options);
}

const requestOf = (url: URL): Buffer =>
  Buffer.from(
    `GET ${url.pathname}${url.search} HTTP/1.1\r\nhost: ${url.host}\r\nuser-agent: chaos-gate\r\naccept: */*\r\nconnection: close\r\n\r\n`,
  );

/** Each call sends what the rate allows by now; `sent` follows the last byte. */
function speaker(socket: Socket, text: Buffer, bytesPerSecond: number | undefined, sent: () => void): () => void {
  const allowed = allowance(bytesPerSecond);
  let at = 0;
  return () => {
    const to = Math.min(text.length, at + allowed(text.length - at));
    if (to === at || socket.destroyed) return;
    socket.write(text.subarray(at, to), to === text.length ? sent : undefined);
    at = to;
  };
}

/** Each call takes what the rate allows by now; without a rate everything is taken as it comes. */
function listener(socket: Socket, bytesPerSecond: number | undefined, take: (piece: Buffer) => void): () => void {
  if (bytesPerSecond === undefined) {
    socket.on('data', take);
    return () => {};
  }
  const allowed = allowance(bytesPerSecond);
  socket.pause();
  return () => {
    const count = Math.min(socket.readableLength, allowed(socket.readableLength));
    const piece: Buffer | null = count > 0 ? socket.read(count) : (socket.read(0) as null);
    if (piece !== null) take(piece);
  };
}

/** How many of `wanted` bytes are allowed by now, counted as taken. What was not wanted is lost: dawdlers do not catch up. */
function allowance(bytesPerSecond: number | undefined): (wanted: number) => number {
  if (bytesPerSecond === undefined) return (wanted) => wanted;
  let creditMs = performance.now() - 1000 / bytesPerSecond;
  return (wanted) => {
    const now = performance.now();
    const bytes = Math.min(wanted, Math.floor(((now - creditMs) * bytesPerSecond) / 1000));
    creditMs = bytes === wanted ? now : creditMs + (bytes * 1000) / bytesPerSecond;
    return bytes;
  };
}
