import { reasonLine } from '../../../core/evidence/ending-lines.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { ProcessEnd } from '../../../core/model/run/process-end.ts';
import type { ProcessTarget } from '../../../core/targets/process.ts';
import { notExecuted, whyNotStarted } from './cannot-start.ts';
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
      hint: `${why === null ? '' : `${why.hint} `}${end.exit === 0 ? background : ''}What it printed is in ${logFile}.`,
    },
  );
}
