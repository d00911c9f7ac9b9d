import { faultOf } from '../../../core/faults/catalog.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import { mainProcess, processesIn } from '../../containers/main-process.ts';
import { containerRecord } from '../../undo/container.ts';
import { openFilesOf } from '../open-files.ts';
import type { ContainerWay } from './container-way.ts';

/** `open-files`: the soft limit of every process in the container. */
export const descriptorsWay: ContainerWay = async ({ kind, params }, { socket, container, runId, near }, signal) => {
  const main = await mainProcess(container);
  if (main === null)
    throw new GateFailure('TARGET_UNAVAILABLE', `the processes of container "${container.name}" are not on this machine`, {
      hint: 'run the gate on the machine of the container engine',
    });
  const { left = 1 } = faultOf(kind)?.descriptors?.(params) ?? {};
  return openFilesOf(await processesIn(container.id), left, containerRecord(socket, container, main), runId, signal, near);
};
