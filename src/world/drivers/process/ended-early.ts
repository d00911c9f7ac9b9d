import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { reasonLine } from '../../../core/evidence/ending-lines.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { ProcessEnd } from '../../../core/model/run/process-end.ts';
import type { ProcessTarget } from '../../../core/targets/process.ts';
import { notExecuted, whyNotStarted } from './cannot-start.ts';
import { ownPrograms } from './own-programs.ts';
import { placeOf } from './place.ts';

/** A daemon ends its first process with 0 and prints nothing. */
const background = "If it goes to the background, keep it in the foreground (for example `nginx -g 'daemon off;'`). ";

/**
 * Why a target has ended.
 * @param when for example `before it was ready`
 */
export async function endedEarly(
  target: ProcessTarget,
  end: ProcessEnd,
  when: string,
  { workspace, logFile }: { readonly workspace: string; readonly logFile: string },
): Promise<GateFailure> {
  const why =
    end.exit !== null && notExecuted.includes(end.exit) ? await whyNotStarted(target.run?.[0] ?? '', placeOf(target, workspace)) : null;
  const message = why?.message ?? reasonLine(end);
  return new GateFailure(
    'TARGET_NOT_READY',
    `target "${target.name}" ended (${end.exit ?? end.signal}) ${when}${message === null ? '' : `: ${message}`}`,
    {
      hint: `${why === null ? inactive(target, message, workspace) : `${why.hint} `}${end.exit === 0 ? background : ''}What it printed is in ${logFile}.`,
    },
  );
}

/** A Python that lacks a module, next to an environment that is not active. */
function inactive(target: ProcessTarget, message: string | null, workspace: string): string {
  const [command = ''] = target.run ?? [];
  if (!/^python[\d.]*$/.test(command) || message?.startsWith('ModuleNotFoundError') !== true) return '';
  const folder = ownPrograms.find((one) => existsSync(join(placeOf(target, workspace).cwd, one, 'python')));
  return folder === undefined
    ? ''
    : `The modules may be in the environment that is here: write \`${folder}/python\` instead of \`${command}\`. `;
}
