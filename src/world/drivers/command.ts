import type { CommandTarget } from '../../core/targets/command.ts';
import { commandDriver } from './command/driver.ts';
import type { DriverKind } from './driver.ts';

/** Disturbed by the user's own commands. */
export const commandKind: DriverKind<CommandTarget> = {
  driver: commandDriver,
};
