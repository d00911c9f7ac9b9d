import type { Target } from '../../core/model/config/target.ts';
import type { Effect } from '../../core/model/plan/effect.ts';
import type { ComposeTarget } from '../../core/targets/compose.ts';
import type { ContainerTarget } from '../../core/targets/container.ts';
import type { ServiceTarget } from '../../core/targets/service.ts';
import { type Find, findCompose, findContainer, findService } from '../containers/find.ts';
import { engineSocket } from '../containers/socket.ts';
import { containerDriver } from './container/driver.ts';
import type { DriverKind } from './driver.ts';
import type { DriverContext } from './driver-context.ts';
import { type Examined, examinedBy, possible } from './examined.ts';

/** A kind of target that is one container or several. */
const kindOfContainers = <T extends Target>(find: (target: T, context: DriverContext) => Find): DriverKind<T> => ({
  driver: (target, context) => containerDriver(target.name, find(target, context), context),
  examine: (target, effects, context, signal) => examine(target.name, find(target, context), effects, context, signal),
});

async function examine(
  name: string,
  find: Find,
  effects: readonly Effect[],
  context: DriverContext,
  signal: AbortSignal,
): Promise<Examined> {
  const all = await find(await engineSocket(), signal);
  const names = all.map((one) => `${one.name}${one.running ? '' : ' (does not run)'}`).join(', ');
  const { runId, targets, workspace, composeProject } = context;
  const driver = containerDriver(name, find, { runId, targets, workspace, ...(composeProject !== undefined && { composeProject }) });
  await driver.start?.(signal);
  return examinedBy(driver, `${all.length === 1 ? 'container' : 'containers'} ${names}`, effects, signal);
}

export const containerKind = kindOfContainers<ContainerTarget>((target) => findContainer(target));

const composed = kindOfContainers<ComposeTarget>((target, { workspace, composeProject }) => findCompose(target, workspace, composeProject));

export const composeKind: DriverKind<ComposeTarget> = {
  ...composed,
  examine: async (target, effects, context, signal) =>
    context.composeProject === undefined || target.project !== undefined
      ? composed.examine(target, effects, context, signal)
      : possible('the gate starts it with its Compose project', effects),
};

export const serviceKind = kindOfContainers<ServiceTarget>((target) => findService(target));
