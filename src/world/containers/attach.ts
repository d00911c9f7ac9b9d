import { request } from 'node:http';
import type { Socket } from 'node:net';
import { GateFailure } from '../../core/model/failure.ts';
import { within } from '../within.ts';
import { unreachable } from './request.ts';

const limitMs = 15_000;
const mostBytes = 256 * 1024;

/** The input and output of a container. */
export interface Attached {
  /** What it has printed, once its output has ended. Untrusted text; more than 256 KiB is cut off. */
  readonly printed: Promise<{ readonly stdout: string; readonly stderr: string }>;
  /** `false`: its output has ended. */
  write(text: string): boolean;
  /** Ends its input. */
  end(): void;
  /** Lets this process end while the container runs, which ends it as well. */
  unref(): void;
}

/**
 * Attaches to a container that has not been started. Its input ends when this process ends.
 * Source: https://docs.docker.com/reference/api/engine, "Attach to a container".
 * @throws GateFailure TARGET_UNAVAILABLE where the engine refuses it
 */
export const attachTo = (socketPath: string, id: string, signal: AbortSignal): Promise<Attached> =>
  within(limitMs, signal, (limit) => connected(socketPath, id, limit)).then(attachedBy, (error: NodeJS.ErrnoException) => {
    signal.throwIfAborted();
    throw error instanceof GateFailure ? error : unreachable(socketPath, error);
  });

const connected = (socketPath: string, id: string, signal: AbortSignal): Promise<Socket> =>
  new Promise((done, fail) => {
    const path = `/containers/${id}/attach?stream=1&stdin=1&stdout=1&stderr=1`;
    const headers = { host: 'localhost', connection: 'Upgrade', upgrade: 'tcp', 'content-length': 0 };
    const sent = request({ socketPath, method: 'POST', path, headers, agent: false });
    const stop = () => sent.destroy(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    const settle = () => signal.removeEventListener('abort', stop);
    sent
      .once('upgrade', (_response, socket: Socket, head: Buffer) => {
        settle();
        if (head.length > 0) socket.unshift(head);
        done(socket);
      })
      .once('response', ({ statusCode }) => {
        settle();
        sent.destroy();
        fail(new GateFailure('TARGET_UNAVAILABLE', `the engine did not connect the gate to a container (status ${statusCode})`));
      })
      .once('error', (error) => {
        settle();
        fail(error);
      })
      .end();
  });

function attachedBy(socket: Socket): Attached {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let isOver = false;
  const printed = new Promise<{ stdout: string; stderr: string }>((done) => {
    socket
      .on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes <= mostBytes) chunks.push(chunk);
      })
      .on('error', () => undefined)
      .once('close', () => {
        isOver = true;
        done(streamsIn(Buffer.concat(chunks)));
      });
  });
  return {
    printed,
    write(text) {
      if (!isOver) socket.write(text);
      return !isOver;
    },
    end: () => void socket.end(),
    unref: () => void socket.unref(),
  };
}

const headerBytes = 8;

/** Both streams arrive in frames: the number of the stream, three bytes, the length, the text. Source: as above, "Stream format". */
export function streamsIn(all: Buffer): { readonly stdout: string; readonly stderr: string } {
  const streams: Record<number, Buffer[]> = {};
  for (let at = 0; at + headerBytes <= all.length; ) {
    const end = at + headerBytes + all.readUInt32BE(at + 4);
    const stream = all[at] ?? 0;
    streams[stream] = [...(streams[stream] ?? []), all.subarray(at + headerBytes, end)];
    at = end;
  }
  const textOf = (stream: number): string => Buffer.concat(streams[stream] ?? []).toString('utf8');
  return { stdout: textOf(1), stderr: textOf(2) };
}
