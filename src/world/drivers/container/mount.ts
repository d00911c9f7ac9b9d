import { faultOf } from '../../../core/faults/catalog.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import { mainProcess } from '../../containers/main-process.ts';
import { mountsOf, readOnlyOptions, remountWords, volumesAmong } from '../../limits/mounts.ts';
import { findReach, reasonLine } from '../../reach/reach.ts';
import { rights } from '../../reach/rights.ts';
import { containerRecord } from '../../undo/container.ts';
import { containerMount, optionsAt } from '../../undo/container-mount.ts';
import { chosenVolume } from './chosen-volume.ts';
import type { ContainerWay } from './container-way.ts';

const withoutVolume =
  'the file system of the container itself cannot be made read-only, since its programs have files there open; give the container a volume for its data';

/** `read-only`: the mount of a volume, in the mount namespace of the container. */
export const mountWay: ContainerWay = async ({ kind, params }, { socket, container, runId, near }, signal) => {
  const wanted = faultOf(kind)?.mount?.(params);
  if (wanted === undefined) throw new TypeError(`"${kind}" changes no mount`);
  const main = await mainProcess(container);
  if (main === null)
    throw new GateFailure('TARGET_UNAVAILABLE', `container "${container.name}" does not run on this machine`, {
      hint: 'run the gate on the machine of the container engine',
    });
  const { path, options: was } = chosenVolume(container.name, volumesAmong(await mountsOf(main.pid)), wanted.path, withoutVolume);
  const ours = readOnlyOptions(was);
  const reach = await findReach(signal, runId, rights.mounts, near);
  return {
    undo: { kind: containerMount.kind, state: { ...containerRecord(socket, container, main), path, was, ours } },
    async apply(limit) {
      const end = await reach.run('machine', remountWords(main.pid, { path, options: ours }), limit);
      if (end.status === 0) return;
      throw new GateFailure('TARGET_UNAVAILABLE', `the kernel did not make the volume read-only (${reasonLine(end)})`, {
        hint: 'it refuses while a program has a file there open for writing, as databases do; choose another volume with `path`, or another fault',
      });
    },
    async observe() {
      const now = await optionsAt(main, path);
      const says =
        now === null
          ? 'the container ended or was restarted, and its volume is writable again'
          : now === ours
            ? 'the volume is read-only in the container'
            : 'another program changed how the volume is mounted';
      return { ok: now === ours, says, numbers: {} };
    },
  };
};
