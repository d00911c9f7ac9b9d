import type { ComposeTarget } from '../../core/targets/compose.ts';
import type { ContainerTarget } from '../../core/targets/container.ts';
import type { ServiceTarget } from '../../core/targets/service.ts';
import { findCompose, findContainer, findService } from '../containers/find.ts';
import { containerDriver } from './container/driver.ts';
import type { DriverKind } from './driver.ts';

export const containerKind: DriverKind<ContainerTarget> = {
  driver: (target, context) => containerDriver(target.name, findContainer(target), context),
};

export const composeKind: DriverKind<ComposeTarget> = {
  driver: (target, context) => containerDriver(target.name, findCompose(target, context.workspace, context.composeProject), context),
};

export const serviceKind: DriverKind<ServiceTarget> = {
  driver: (target, context) => containerDriver(target.name, findService(target), context),
};
