import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf } from '../../../core/faults/catalog.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { Sighting } from '../../../core/model/plan/effect.ts';
import { quantityText } from '../../../core/quantity/say.ts';
import { type ClockFile, clockedProcesses, readClockFile, swapClockFile } from '../../clock/clock-file.ts';
import { isRightTime, skewedText } from '../../clock/clock-text.ts';
import { type OptedIn, optedIn, placeOnMachine } from '../../clock/opted-in.ts';
import type { Container } from '../../containers/inspect.ts';
import { mainProcess } from '../../containers/main-process.ts';
import { mountAt, mountsOf } from '../../limits/mounts.ts';
import { findReach, type Reach } from '../../reach/reach.ts';
import { rights } from '../../reach/rights.ts';
import { containerRecord } from '../../undo/container.ts';
import { containerClock } from '../../undo/container-clock.ts';
import type { ContainerWay } from './container-way.ts';

const pollMs = 100;

/** `clock-skew`: the file from which libfaketime takes the time of a container that has opted in. */
export const clockWay: ContainerWay = async ({ kind, params }, { socket, container, runId }, signal) => {
  const wanted = faultOf(kind)?.clock?.(params);
  if (wanted === undefined) throw new TypeError(`"${kind}" changes no clock`);
  const main = await mainProcess(container);
  if (main === null)
    throw new GateFailure('TARGET_UNAVAILABLE', `container "${container.name}" does not run on this machine`, {
      hint: 'run the gate on the machine of the container engine',
    });
  const reach = await findReach(signal, runId, rights.clocks);
  const own = optedIn(container.name, await clockedProcesses(reach, container.id, signal));
  const { path, text: was } = await clockFileOf(reach, container, main.pid, own, signal);
  const ours = skewedText(wanted.offsetMs);
  return {
    undo: {
      kind: containerClock.kind,
      state: { ...containerRecord(socket, container, main), path, was, ours, settleMs: own.settleMs },
    },
    async apply(limit) {
      const now = await swapClockFile(reach, { path, from: was, to: ours }, limit);
      if (now?.text !== ours) throw new GateFailure('TARGET_UNAVAILABLE', 'another program changed the clock file before the fault');
    },
    async observe(limit) {
      for (;;) {
        const now = await readClockFile(reach, { path }, limit).catch((error: unknown) => {
          if (limit.aborted) return undefined;
          throw error;
        });
        const seen = sightingOf(now, ours, wanted.offsetMs);
        if (seen !== null) return seen;
        if (limit.aborted) return { ok: false, says: 'no program of the container looked at its clock', numbers: {} };
        await sleep(pollMs, undefined, { signal: limit }).catch(() => undefined);
      }
    },
  };
};

/** `null`: no program has read it yet. */
function sightingOf(now: ClockFile | null | undefined, ours: string, offsetMs: number): Sighting | null {
  if (now === null) return { ok: false, says: 'the clock file was removed during the fault', numbers: {} };
  if (now === undefined) return null;
  if (now.text !== ours) return { ok: false, says: 'another program changed the clock file during the fault', numbers: {} };
  if (!now.wasRead) return null;
  const skew = `${quantityText('duration', Math.abs(offsetMs))} ${offsetMs < 0 ? 'behind' : 'ahead'}`;
  return { ok: true, says: `a program of the container read its clock, which is ${skew}`, numbers: { offsetMs } };
}

async function clockFileOf(
  reach: Reach,
  container: Container,
  pid: number,
  { path, id }: OptedIn,
  signal: AbortSignal,
): Promise<ClockFile> {
  const refused = (message: string, hint: string): GateFailure => new GateFailure('TARGET_UNAVAILABLE', message, { hint });
  const place = placeOnMachine(container, path);
  const options = mountAt(await mountsOf(pid), path)?.options.split(',') ?? [];
  if (options.includes('noatime') || options.includes('ro'))
    throw refused(
      `the kernel does not note when the clock file ${path} of container "${container.name}" is read, so the fault could not be observed`,
      'mount its volume writable and without `noatime`',
    );
  const found = await readClockFile(reach, place, signal);
  if (found?.id !== id)
    throw refused(
      `the clock file ${path} of container "${container.name}" is not a file in its volume, but a link, or something is mounted over it`,
      'write the path of the file itself in `FAKETIME_TIMESTAMP_FILE`',
    );
  if (isRightTime(found.text)) return found;
  throw refused(
    `the clock of container "${container.name}" is changed already: its clock file ${path} does not say \`+0\``,
    'write `+0` to it before the gate runs',
  );
}
