import { resolve } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';
import type { CommandTarget } from '../../core/targets/command.ts';
import { commandDriver } from './command/driver.ts';
import type { DriverKind } from './driver.ts';
import { possible } from './examined.ts';
import { whyNotStarted } from './process/cannot-start.ts';

/** Disturbed by the user's own commands. */
export const commandKind: DriverKind<CommandTarget> = {
  driver: commandDriver,
  async examine({ inject, undo, verify, cwd }, effects, { workspace }) {
    for (const [program = ''] of [inject, undo, verify]) {
      const place = { cwd: resolve(workspace, cwd ?? '.'), given: cwd, path: process.env.PATH ?? '' };
      const why = await whyNotStarted(program, place);
      if (why !== null) throw new GateFailure('TARGET_UNAVAILABLE', why.message, { hint: why.hint });
    }
    return possible('its programs are there; the run tries them once before the first scenario', effects);
  },
};
