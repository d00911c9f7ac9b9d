import { spawn } from 'node:child_process';
import { access, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';
import { reportHtml } from '../../core/report/html.ts';
import { parseResult } from '../../core/report/json.ts';
import { namesInResult } from '../../core/secrets/names-in-result.ts';
import { redactData } from '../../core/secrets/redact-data.ts';
import { runSecrets } from '../../core/secrets/run-secrets.ts';
import { type Running, runningGates } from '../../world/journal/running.ts';
import { stateDirOf } from '../../world/journal/state-dir.ts';
import { readText } from '../terminal/read-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type LiveRun, openLiveRun } from './live-run.ts';
import { servePage } from './serve.ts';

const usualResult = join('chaos-report', 'result.json');

/** The page is served until an hour after the last request. */
const idleMs = 60 * 60 * 1000;

/**
 * Shows a result until it is cancelled or for an hour without a request. By default: the current run of this folder, else its last report, else the
 * current run of another folder.
 * @param file a result file; undefined: the default
 * @param browse start a browser
 * @throws GateFailure USAGE when there is nothing to show, RESULT_INVALID
 */
export async function openPage(file: string | undefined, browse: boolean, io: Terminal, signal: AbortSignal): Promise<void> {
  const shown = await shownBy(file, io);
  try {
    const { url, ended } = await servePage((rest) => shown.respond(rest), { idleMs, signal });
    io.out(`${url}\n`);
    if (browse) startBrowser(url);
    io.note('served to this machine only; Ctrl-C ends it');
    if ((await ended) === 'idle') io.note('no request for an hour: ended');
  } finally {
    await shown.close();
  }
}

async function shownBy(file: string | undefined, io: Terminal): Promise<LiveRun> {
  if (file !== undefined) return reportOf(file, io);
  const hasReport = await isThere(resolve(io.cwd, usualResult));
  const running = chosen(await runningGates(stateDirOf(io.env)), await realpath(io.cwd), hasReport);
  if (running !== undefined) return openLiveRun(running, io);
  if (!hasReport) {
    throw new GateFailure('USAGE', `there is nothing to show: no gate is running, and there is no ${usualResult}`, {
      hint: '`chaos-gate run` writes it; or name a result file: `chaos-gate open RESULT.json`',
    });
  }
  return reportOf(usualResult, io);
}

const chosen = (all: readonly Running[], here: string, hasReport: boolean): Running | undefined =>
  all.find(({ folder }) => folder === here) ?? (hasReport ? undefined : all[0]);

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The report is rendered once: the file may change, and a page that is loaded again should show the same. */
async function reportOf(file: string, io: Terminal): Promise<LiveRun> {
  const result = parseResult(await readText(file, io.cwd, 'RESULT_INVALID'));
  io.hide(runSecrets(null, io.env, [io.cwd, ...namesInResult(result)]));
  const body = reportHtml(redactData(result, io.redact));
  return {
    respond: async (rest) => (rest === '' ? { type: 'text/html; charset=utf-8', body } : null),
    close: async () => {},
  };
}

/** Where no browser can be started, the address that was printed is enough. */
function startBrowser(url: string): void {
  const program = process.platform === 'darwin' ? 'open' : 'xdg-open';
  spawn(program, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
