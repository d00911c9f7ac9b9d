import { type Processes, processes } from '../process/processes.ts';
import { commandUndo } from './command-undo.ts';
import { composeDown } from './compose-down.ts';
import { containerStart, containerUnpause } from './container.ts';
import { containerClock } from './container-clock.ts';
import { containerDisk } from './container-disk.ts';
import { containerLimits } from './container-limits.ts';
import { containerMount } from './container-mount.ts';
import { eachContainerOf } from './each-container.ts';
import { experimentRollbacks } from './experiment/rollbacks.ts';
import { helperRemove } from './helper-remove.ts';
import { keeperBoundOn } from './keeper-bound.ts';
import { kubernetesChaos } from './kubernetes/chaos.ts';
import { kubernetesIstio } from './kubernetes/istio.ts';
import { kubernetesLitmus } from './kubernetes/litmus.ts';
import { kubernetesPod } from './kubernetes/pod.ts';
import { kubernetesPolicy } from './kubernetes/policy.ts';
import { kubernetesScale } from './kubernetes/scale.ts';
import { netnsTable } from './netns-table.ts';
import { openFilesUndo } from './open-files.ts';
import { processContinueOn } from './process-continue.ts';
import { processDutyOn } from './process-duty.ts';
import { processKilled } from './process-killed.ts';
import { processStopOn } from './process-stop.ts';
import { storeFlushed } from './store-flushed.ts';
import { toxiproxyUndo } from './toxiproxy.ts';
import type { UndoHandler } from './undo-handler.ts';

export const undoHandlersOn = (on: Processes): readonly UndoHandler[] => {
  const single = singleOn(on);
  return [...single, eachContainerOf(single)];
};

const singleOn = (on: Processes): readonly UndoHandler[] => [
  processContinueOn(on),
  processDutyOn(on),
  processKilled,
  processStopOn(on),
  keeperBoundOn(on, 'link.clear'),
  keeperBoundOn(on, 'traffic.stop'),
  commandUndo,
  experimentRollbacks,
  containerUnpause,
  containerStart,
  openFilesUndo,
  composeDown,
  netnsTable,
  containerLimits,
  containerMount,
  containerDisk,
  containerClock,
  storeFlushed,
  helperRemove,
  kubernetesChaos,
  kubernetesLitmus,
  kubernetesIstio,
  kubernetesPod,
  kubernetesScale,
  kubernetesPolicy,
  toxiproxyUndo,
];

const handlers = undoHandlersOn(processes);

/** `undefined`: a record of a later version; the user must undo it by hand. */
export const undoHandlerOf = (kind: string): UndoHandler | undefined => handlers.find((handler) => handler.kind === kind);
