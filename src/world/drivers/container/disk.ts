import { freemem } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { faultOf } from '../../../core/faults/catalog.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { Sighting } from '../../../core/model/plan/effect.ts';
import { quantityText } from '../../../core/quantity/say.ts';
import { mainProcess } from '../../containers/main-process.ts';
import { askEngine } from '../../containers/request.ts';
import { holderIsDone, holderMark, holderRuns, startHolder } from '../../disk/holder.ts';
import { fillingRefusals, type Refusal } from '../../disk/own-file-system.ts';
import { pathIn, type Space, spaceOf } from '../../disk/space.ts';
import { stateDirOf } from '../../journal/state-dir.ts';
import { type Mount, mountsOf, volumesAmong } from '../../limits/mounts.ts';
import { stateOf } from '../../process/identity.ts';
import { findReach, type Reach } from '../../reach/reach.ts';
import { rights } from '../../reach/rights.ts';
import type { HeldCommand } from '../../reach/run-command.ts';
import { containerRecord } from '../../undo/container.ts';
import { containerDisk } from '../../undo/container-disk.ts';
import { chosenVolume } from './chosen-volume.ts';
import type { ContainerWay, Struck } from './container-way.ts';

/** The holder is a program, which a busy machine starts within seconds; a large disk takes it some more. */
const applyMs = 20_000;
const pollMs = 50;
/** Space in memory is taken from the whole machine, so most of what is free there stays free. */
const mostOfMemory = 0.5;

const ownSpace =
  'give the data a file system of its own: a `tmpfs` with a size, or a volume with `driver_opts: { type: tmpfs, device: tmpfs, o: size=64m }`';

/** `disk-full`: a file without a name takes the space of a volume. */
export const diskWay: ContainerWay = async ({ kind, params }, struck, signal) => {
  const wanted = faultOf(kind)?.disk?.(params);
  if (wanted === undefined) throw new TypeError(`"${kind}" fills no disk`);
  const { socket, container, runId, near } = struck;
  const main = await mainProcess(container);
  if (main === null)
    throw new GateFailure('TARGET_UNAVAILABLE', `container "${container.name}" does not run on this machine`, {
      hint: 'run the gate on the machine of the container engine',
    });
  const { path, type } = await volumeOf(struck, main.pid, wanted.path, signal);
  const reach = await findReach(signal, runId, rights.disks, near);
  await checkProgram(reach, signal);
  const folder = pathIn(main.pid, path);
  const now = (limit: AbortSignal): Promise<Space> => spaceOf(reach, folder, limit);
  const before = await now(signal);
  checkSpace(before, type, wanted.leftBytes);
  const mark = holderMark(runId);
  let held: HeldCommand | null = null;
  let wasFull = false;
  return {
    undo: { kind: containerDisk.kind, state: { ...containerRecord(socket, container, main), mark, path } },
    applyMs,
    async apply(limit) {
      held = startHolder(reach, mark, folder, wanted.leftBytes);
      while (!wasFull) {
        const isRunning = held.send('\n');
        wasFull = (await holderIsDone(mark)) && (await now(limit)).availableBytes <= wanted.leftBytes;
        if (!wasFull && !isRunning)
          throw new GateFailure('TARGET_UNAVAILABLE', 'the volume could not be filled: its file system takes no file without a name');
        await sleep(pollMs, undefined, { signal: limit });
      }
    },
    async observe(limit) {
      const isAlive = (await stateOf(main)) !== null;
      if (!isAlive) return endedWhile(wasFull);
      return sightingOf(await now(limit), { wasFull, isHeld: await holderRuns(mark), leftBytes: wanted.leftBytes });
    },
    close: () => held?.close(),
  };
};

async function volumeOf(
  { socket, container, workspace }: Struck,
  pid: number,
  path: string | undefined,
  signal: AbortSignal,
): Promise<Mount> {
  const refusal = await fillingRefusals([
    ...(workspace === '' ? [] : [workspace]),
    stateDirOf(process.env),
    ...(await engineFolder(socket, signal)),
  ]);
  const volumes = volumesAmong(await mountsOf(pid));
  const own = volumes.filter((volume) => refusal(volume) === null);
  const shared =
    path === undefined && own.length === 0 ? volumes[0] : volumes.find((volume) => volume.path === path && !own.includes(volume));
  if (shared !== undefined) throw refused(shared, refusal);
  return chosenVolume(
    container.name,
    path === undefined ? own : volumes,
    path,
    `only a volume can be filled, since containers share the disk of the engine; ${ownSpace}`,
  );
}

const refused = (volume: Mount, refusal: Refusal): GateFailure =>
  new GateFailure('TARGET_UNAVAILABLE', `the volume at ${volume.path} is not filled: ${refusal(volume)}`, { hint: ownSpace });

/** Where the engine keeps containers and volumes. */
async function engineFolder(socket: string, signal: AbortSignal): Promise<readonly string[]> {
  const { body } = await askEngine(socket, 'GET', '/info', signal);
  const read = z.object({ DockerRootDir: z.string() }).safeParse(body);
  return read.success ? [read.data.DockerRootDir] : [];
}

async function checkProgram(reach: Reach, signal: AbortSignal): Promise<void> {
  const end = await reach.run('machine', ['fallocate', '--version'], signal);
  if (end.status !== 0)
    throw new GateFailure('TARGET_UNAVAILABLE', 'the program `fallocate` is missing on this machine', {
      hint: 'install it before the gate runs: `sudo apt-get install util-linux`',
    });
}

function checkSpace({ availableBytes, freeBytes }: Space, type: string, leftBytes: number): void {
  if (availableBytes <= leftBytes)
    throw new GateFailure('TARGET_UNAVAILABLE', `the volume has no more than ${quantityText('size', leftBytes)} left already`, {
      hint: 'give the volume more space, or the fault a smaller `room`',
    });
  if (type === 'tmpfs' && freeBytes > freemem() * mostOfMemory)
    throw new GateFailure(
      'TARGET_UNAVAILABLE',
      `to fill the volume takes ${quantityText('size', freeBytes)} of memory, more than half of what is free on this machine`,
      { hint: 'give the `tmpfs` a smaller size' },
    );
}

/** A program that ends because it cannot write is what the fault is about. */
const endedWhile = (wasFull: boolean): Sighting => ({
  ok: wasFull,
  says: wasFull ? 'the volume was full until the container ended' : 'the container ended before the volume was full',
  numbers: {},
});

function sightingOf(
  { availableBytes }: Space,
  { wasFull, isHeld, leftBytes }: { readonly wasFull: boolean; readonly isHeld: boolean; readonly leftBytes: number },
): Sighting {
  const numbers = { availableBytes };
  const left = quantityText('size', availableBytes);
  if (!isHeld) return { ok: false, says: 'the process that keeps the volume full has ended', numbers };
  if (availableBytes <= leftBytes) return { ok: true, says: `the volume has ${left} left`, numbers };
  return { ok: wasFull, says: `the volume was full; programs have deleted files since, and ${left} are left`, numbers };
}
