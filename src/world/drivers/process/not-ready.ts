import { GateFailure } from '../../../core/model/failure.ts';
import { lengthText } from '../../../core/quantity/say-length.ts';
import type { ProcessTarget } from '../../../core/targets/process.ts';
import { type Listening, listeningOf } from '../../process/listeners.ts';
import { processes } from '../../process/processes.ts';
import { type Look, nothingListens } from './ready.ts';
import type { Started } from './start.ts';

/** Why a started target did not become ready: the last observation, and where its output is. */
export async function notReady(target: ProcessTarget, started: Started, last: Look, cut: boolean): Promise<GateFailure> {
  const within = cut ? 'before the time of the run was over' : `within ${lengthText(target.readyTimeoutMs)}`;
  const pids = (await processes.startedFor(started.mark, started.leader, started.inherited)).map(({ pid }) => pid);
  const listening = await listeningOf(pids);
  const seen = last.ready ? '' : last.message;
  const { message, hint } =
    target.port === undefined || listening.some((place) => 'port' in place && place.port === target.port)
      ? { message: seen, hint: pathHint(seen) }
      : elsewhere(target.port, listening, seen);
  return new GateFailure('TARGET_NOT_READY', `target "${target.name}" was not ready ${within}: ${message}`, {
    hint: `${hint}What it printed is in ${started.logFile}.`,
  });
}

function elsewhere(port: number, listening: readonly Listening[], seen: string): { readonly message: string; readonly hint: string } {
  if (listening.length === 0)
    return seen === nothingListens
      ? {
          message: `nothing listens on ${port}`,
          hint: 'Does it need more time (`ready-within`), or wait for something that is not there? ',
        }
      : { message: seen, hint: pathHint(seen) };
  const ports = listening.flatMap((place) => ('port' in place ? [place.port] : []));
  return {
    message: `nothing listens on ${port}; what was started listens on ${listening.slice(0, 4).map(placeWords).join(', ')}`,
    hint:
      ports.length > 0
        ? `Write \`port: ${ports[0]}\`, or tell the program its port (for example \`env: { PORT: "${port}" }\`). `
        : 'A target needs a TCP port, and so does the preview: let the program listen on one. ',
  };
}

const placeWords = (place: Listening): string =>
  'path' in place ? 'a Unix socket' : place.host === 'other' ? `${place.port} (of one address, not of localhost)` : String(place.port);

function pathHint(seen: string): string {
  if (/responded 3\d\d$/.test(seen)) return '`ready` needs a path that responds 2xx without a redirect. ';
  return /responded 40[13]$/.test(seen) ? '`ready` needs a path that responds 2xx without a login. ' : '';
}
