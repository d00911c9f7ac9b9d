import { request } from 'node:http';
import { GateFailure } from '../../core/model/failure.ts';
import { within } from '../within.ts';

export interface EngineResponse {
  readonly status: number;
  /** Parsed JSON; `null` where the body is not JSON. */
  readonly body: unknown;
}

/** The engine responds to most requests within milliseconds; a start may take seconds on a busy machine. */
const usualMs = 15_000;
const mostBytes = 8 * 1024 * 1024;

export interface EngineRequest {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** If longer than usual, in ms. */
  readonly limitMs?: number;
}

/**
 * Sends one request to the engine's socket. Paths have no version, so that the engine uses its own: https://docs.docker.com/reference/api/engine.
 * @throws GateFailure TARGET_UNAVAILABLE where the engine cannot be reached
 */
export const askEngine = (
  socketPath: string,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  signal: AbortSignal,
  { body, limitMs = usualMs }: EngineRequest = {},
): Promise<EngineResponse> =>
  within(limitMs, signal, (limit) => ask(socketPath, method, path, limit, body)).catch((error: NodeJS.ErrnoException) => {
    signal.throwIfAborted();
    throw unreachable(socketPath, error);
  });

export const unreachable = (socketPath: string, error: NodeJS.ErrnoException): GateFailure =>
  new GateFailure('TARGET_UNAVAILABLE', `the container engine cannot be reached at ${socketPath}: ${error.code ?? error.message}`, {
    hint:
      error.code === 'EACCES'
        ? 'let the user of this job use the engine: add it to the group `docker`, or run the gate as root'
        : 'check that the engine runs and listens there; `DOCKER_HOST` names another socket (`unix:///…`)',
    cause: error,
  });

/** Code of the system error that a request to the engine has met. `undefined`: it failed for another reason. */
export const engineErrorCode = (error: unknown): string | undefined =>
  error instanceof GateFailure ? (error.cause as NodeJS.ErrnoException | undefined)?.code : undefined;

const ask = (socketPath: string, method: string, path: string, signal: AbortSignal, body: unknown): Promise<EngineResponse> =>
  new Promise((done, fail) => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = { host: 'localhost', 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const sent = request({ socketPath, method, path, signal, headers }, (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        chunks.push(chunk);
        if (bytes > mostBytes) response.destroy(new Error('its response is larger than 8 MiB'));
      });
      response.once('error', fail);
      response.once('end', () => done({ status: response.statusCode ?? 0, body: parsed(Buffer.concat(chunks).toString('utf8')) }));
    });
    sent.once('error', fail);
    sent.end(text);
  });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
