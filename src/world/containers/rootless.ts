import * as z from 'zod';
import { GateFailure } from '../../core/model/failure.ts';
import { askEngine } from './request.ts';

/** Podman says it in a field of its own, Docker among its security options. Source: `GET /info` of both. */
const shape = z.object({ Rootless: z.boolean().catch(false), SecurityOptions: z.array(z.string()).catch([]) });

const isRootless = async (socketPath: string, signal: AbortSignal): Promise<boolean> => {
  const read = shape.safeParse((await askEngine(socketPath, 'GET', '/info', signal)).body);
  return read.success && (read.data.Rootless || read.data.SecurityOptions.some((option) => option.startsWith('name=rootless')));
};

/**
 * The networks and mounts of a rootless engine are in namespaces of its own, which no way in of the gate leads into, and its containers may have no control
 * group.
 * @throws GateFailure TARGET_UNAVAILABLE
 */
export async function refuseRootless(socketPath: string, signal: AbortSignal): Promise<void> {
  if (!(await isRootless(socketPath, signal))) return;
  throw new GateFailure(
    'TARGET_UNAVAILABLE',
    'the container engine runs without root (rootless), so the gate cannot reach into its containers',
    {
      hint: 'run the preview with the engine of root, as on the runners of GitHub; with this one only `kill`, `pause` and `restart` may be possible, and a `link` with `listen` works everywhere',
    },
  );
}
