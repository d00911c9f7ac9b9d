import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SafetyRules } from '../core/model/config/safety.ts';
import { GateFailure } from '../core/model/failure.ts';
import { openOrigin } from './probes/http/origin.ts';
import { within } from './within.ts';

/** The pause between two readings. */
const standardPace = { fileMs: 500, urlMs: 2_000 };
const urlLimitMs = 3_000;
/** A stop address that cannot be read cannot end the run, so this many failures in a row end it as well. */
const mostUnread = 5;

/** Reasons of a stop, as clauses without names from the config. */
const message = {
  file: 'the file of `safety.stop-file` is there',
  url: 'the address of `safety.stop-url` responded with 2xx',
  unread: `the address of \`safety.stop-url\` could not be read ${mostUnread} times in a row`,
};

/**
 * Runs `work` with a signal that aborts when `signal` does, or as soon as the stop file exists or the stop address says so; the reason is
 * then a GateFailure CANCELLED. Both are read once before the work begins.
 * @throws GateFailure CANCELLED when the run is stopped before it begins
 */
export async function underStopSwitch<T>(
  rules: Pick<SafetyRules, 'stopFile' | 'stopUrl'> | null,
  workspace: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
  pace = standardPace,
): Promise<T> {
  const { stopFile = null, stopUrl = null } = rules ?? {};
  if (stopFile === null && stopUrl === null) return work(signal);
  const stop = new AbortController();
  const follow = (): void => stop.abort(signal.reason);
  if (signal.aborted) follow();
  signal.addEventListener('abort', follow, { once: true });
  const ended = new AbortController();
  const switches = [
    ...(stopFile === null ? [] : [{ pauseMs: pace.fileMs, look: () => fileSays(join(workspace, stopFile)) }]),
    ...(stopUrl === null ? [] : [{ pauseMs: pace.urlMs, look: urlReader(stopUrl, ended.signal) }]),
  ];
  try {
    for (const { look } of switches) {
      const why = await look();
      if (why !== null) throw stopped(why);
    }
    for (const { look, pauseMs } of switches) watch(look, pauseMs, ended.signal, (why) => stop.abort(stopped(why)));
    return await work(stop.signal);
  } finally {
    ended.abort();
    signal.removeEventListener('abort', follow);
  }
}

const stopped = (why: string): GateFailure => new GateFailure('CANCELLED', why);

/** Reads repeatedly, with a pause after each reading, until there is a reason to stop or the run has ended. */
function watch(look: () => Promise<string | null>, pauseMs: number, ended: AbortSignal, stop: (why: string) => void): void {
  const timer = setTimeout(async () => {
    const why = await look();
    if (ended.aborted) return;
    if (why === null) watch(look, pauseMs, ended, stop);
    else stop(why);
  }, pauseMs);
  ended.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

const fileSays = (path: string): Promise<string | null> =>
  lstat(path).then(
    () => message.file,
    () => null,
  );

function urlReader(url: string, ended: AbortSignal): () => Promise<string | null> {
  let unread = 0;
  return async () => {
    const status = await statusOf(url, ended);
    if (status !== null && status >= 200 && status < 300) return message.url;
    unread = status === null || status >= 500 ? unread + 1 : 0;
    return unread >= mostUnread ? message.unread : null;
  };
}

/** `null`: no readable response within 3 s. Never follows a redirect and never connects to a forbidden host. */
async function statusOf(url: string, ended: AbortSignal): Promise<number | null> {
  const origin = openOrigin({ preview: url });
  const prepared = origin.prepare({ method: 'GET', path: new URL(url).search, headers: {}, body: null, status: '2xx' });
  try {
    const result = await within(urlLimitMs, ended, (limit) => origin.send(prepared, { again: false, bodyLimitBytes: 1024 }, limit));
    return 'response' in result ? result.response.status : null;
  } finally {
    await origin.close();
  }
}
