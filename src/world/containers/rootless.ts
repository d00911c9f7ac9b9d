import { stat } from 'node:fs/promises';
import * as z from 'zod';
import { GateFailure } from '../../core/model/failure.ts';
import { askEngine } from './request.ts';

/** Podman says it in a field of its own, Docker among its security options. Source: `GET /info` of both. */
const shape = z.object({ Rootless: z.boolean().catch(false), SecurityOptions: z.array(z.string()).catch([]) });

/** By socket. An engine needs 10 ms and more for its response, which never changes. */
const known = new Map<string, boolean>();

async function isRootless(socketPath: string, signal: AbortSignal): Promise<boolean> {
  const before = known.get(socketPath);
  if (before !== undefined) return before;
  const { status, body } = await askEngine(socketPath, 'GET', '/info', signal);
  const read = shape.safeParse(body);
  if (status !== 200 || !read.success) return false;
  const found = read.data.Rootless || read.data.SecurityOptions.some((option) => option.startsWith('name=rootless'));
  known.set(socketPath, found);
  return found;
}

/** Does this user run an engine of its own, without root? Then its containers are in user namespaces of this user. */
export const isOwnRootless = async (socketPath: string, signal: AbortSignal): Promise<boolean> =>
  (await isSocketOfUser(socketPath)) && isRootless(socketPath, signal);

/** The socket of an engine belongs to the user who runs it. */
async function isSocketOfUser(socketPath: string): Promise<boolean> {
  const user = process.geteuid?.() ?? 0;
  return user !== 0 && (await stat(socketPath).catch(() => null))?.uid === user;
}

/**
 * The containers of a rootless engine are in namespaces of its own: only its user may enter them, and not for everything.
 * @param refusal why the gate does not act there in this way; `null`: it does, as the user of the engine
 * @throws GateFailure TARGET_UNAVAILABLE
 */
export async function refuseRootless(socketPath: string, refusal: string | null, signal: AbortSignal): Promise<void> {
  if (refusal === null && (await isSocketOfUser(socketPath))) return;
  if (!(await isRootless(socketPath, signal))) return;
  const rest = refusal ?? 'only its own user may enter the networks of its containers';
  throw new GateFailure('TARGET_UNAVAILABLE', `the container engine runs without root (rootless), so this is not possible: ${rest}`, {
    hint:
      refusal === null
        ? 'run the gate as the user of the engine, without `sudo`'
        : 'run the preview with the engine of root, as on the runners of GitHub, or leave the fault out; what is possible on a rootless engine is in docs/containers.md',
  });
}
