import type { ComposeTarget } from '../../core/targets/compose.ts';
import type { ContainerTarget } from '../../core/targets/container.ts';
import type { ServiceTarget } from '../../core/targets/service.ts';
import { findCompose, findContainer, findService } from '../containers/find.ts';
import { containerDriver } from './container/driver.ts';
import type { DriverKind } from './driver.ts';

export const containerKind: DriverKind<ContainerTarget> = { driver: (target) => containerDriver(target.name, findContainer(target)) };

export const composeKind: DriverKind<ComposeTarget> = {
  driver: (target, { workspace, composeProject }) => containerDriver(target.name, findCompose(target, workspace, composeProject)),
};

export const serviceKind: DriverKind<ServiceTarget> = { driver: (target) => containerDriver(target.name, findService(target)) };
