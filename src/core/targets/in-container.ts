import type { Target } from '../model/config/target.ts';
import { noAddress } from './no-address.ts';
import { momentary, type TargetKind } from './target-kind.ts';

/** What a name or an id of a container may look like: Docker's own pattern. */
export const containerName = /^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,254}$/;

/**
 * What every target that is a container has in common. The config does not say where it listens. A signal ends its main process, which runs on
 * this machine, so the target touches the machine.
 */
export const inContainer = {
  ...noAddress,
  isContainer: true,
  takes: ['signal', 'restart', 'descriptors', 'cgroup', 'packets', 'mount', 'disk', 'clock', 'resolver'],
  runsPrograms: () => false,
  touchesMachine: () => true,
  addresses: () => [],
  stepsMs: () => momentary,
  rehearsalStepMs: () => null,
} satisfies Partial<TargetKind<Target>>;
