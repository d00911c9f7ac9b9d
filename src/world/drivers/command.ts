import type { CommandTarget } from '../../core/model/config/target.ts';
import { commandDriver } from './command/driver.ts';
import { commandSchema } from './command/schema.ts';
import type { TargetKind } from './target-kind.ts';

/** Something that its owner disturbs by commands. */
export const commandKind: TargetKind<CommandTarget> = {
  kind: 'command',
  summary: 'anything that commands of your own can disturb and put back; rehearsed once before the first scenario',
  get schema() {
    return commandSchema();
  },
  takes: ['command'],
  driver: commandDriver,
};
