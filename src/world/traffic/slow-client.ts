import type { RequestOptions } from 'node:https';
import { connect as connectPlain, type LookupFunction, type NetConnectOpts, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Traffic } from '../../core/model/plan/traffic.ts';
import type { ClientCallbacks, TrafficClient } from './client.ts';
import type { ClientSends } from './clients.ts';

/** `HTTP/1.1 200`. */
const statusLineBytes = 12;

/** A client with its own connection that may send or read slowly, or disconnect in the middle of the response. */
export function slowClient({ options, body }: ClientSends, traffic: Traffic, callbacks: ClientCallbacks): TrafficClient {
  const tls = options.protocol === 'https:';
  const socket = connectTo(options, tls);
  const onHead = statusReader(callbacks.onStatus);
  const { leaveAfterBytes = Number.POSITIVE_INFINITY } = traffic;
  let how: Parameters<ClientCallbacks['onEnd']>[0] = 'failed';
  let received = 0;
  const abandon = (): void => {
    how = 'abandoned';
    socket.destroy();
  };
  const take = (piece: Buffer): void => {
    received += piece.length;
    callbacks.onBytes(piece.length);
    onHead(piece);
    if (received >= leaveAfterBytes) abandon();
  };
  const speak = speaker(socket, requestOf(options, body), traffic.sendBytesPerSecond, leaveAfterBytes === 0 ? abandon : () => {});
  const listen = listener(socket, traffic.readBytesPerSecond, take);
  socket.on('error', () => {});
  socket.once(tls ? 'secureConnect' : 'connect', () => {
    callbacks.onReached();
    speak();
  });
  socket.once('end', () => {
    if (received > 0) how = 'answered';
  });
  socket.once('close', () => callbacks.onEnd(how));
  return {
    leave: () => socket.destroy(),
    pace() {
      if (!socket.connecting) speak();
      listen();
    },
  };
}

function connectTo({ host, port, lookup, servername }: RequestOptions, tls: boolean): Socket {
  const options: NetConnectOpts = { host: host ?? '', port: Number(port), lookup: lookup as LookupFunction, noDelay: true };
  return tls ? connectTls(servername === undefined ? options : { ...options, servername }) : connectPlain(options);
}

function requestOf({ method, path, headers }: RequestOptions, body: string | null): Buffer {
  const lines = Object.entries({ ...headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'), Buffer.from(body ?? '')]);
}

/** Reads the status from the first bytes of a response, for any chunk boundaries. */
function statusReader(onStatus: (status: number) => void): (piece: Buffer) => void {
  let head = '';
  return (piece) => {
    if (head.length >= statusLineBytes) return;
    head += piece.toString('latin1', 0, statusLineBytes - head.length);
    if (head.length < statusLineBytes) return;
    const status = /^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1];
    if (status !== undefined) onStatus(Number(status));
  };
}

/** Each call sends as much as the rate allows; `sent` is called after the last byte. */
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

/** Each call reads as much as the rate allows; without a rate all data is read as it arrives. */
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

/**
 * Returns how many of `wanted` bytes the rate allows now, and counts them as used. Unused allowance is lost, so a slow client never catches
 * up.
 */
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
