import type { CommandTarget } from '../../core/targets/command.ts';
import { commandDriver } from './command/driver.ts';
import type { DriverKind } from './driver.ts';

/** Something that its owner disturbs by commands. */
export const commandKind: DriverKind<CommandTarget> = {
  driver: commandDriver,
};
