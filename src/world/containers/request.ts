import { GateFailure } from '../../core/model/failure.ts';
import { askJson, type JsonResponse } from '../ask-json.ts';
import { within } from '../within.ts';

/** The engine responds to most requests within milliseconds; a start may take seconds on a busy machine. */
const usualMs = 15_000;
const mostMiB = 8;

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
): Promise<Omit<JsonResponse, 'text'>> =>
  within(limitMs, signal, (limit) =>
    askJson({ socketPath, method, path, signal: limit, headers: { host: 'localhost' } }, body, mostMiB),
  ).then(
    (response) => ({ status: response.status, body: response.body }),
    (error: NodeJS.ErrnoException) => {
      signal.throwIfAborted();
      throw unreachable(socketPath, error);
    },
  );

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
