import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Baseline } from '../../core/compare/compare.ts';
import { exitCodeFor, type FailOn, isLetThrough } from '../../core/compare/fail-on.ts';
import type { Config } from '../../core/model/config/config.ts';
import type { Plan } from '../../core/model/plan/plan.ts';
import type { Result } from '../../core/model/result/result.ts';
import { resultJson } from '../../core/report/json.ts';
import { replayOf } from '../../core/report/sections/replay.ts';
import { verdictSignOf } from '../../core/report/terminal/signs.ts';
import { wrapped } from '../../core/report/terminal/wrap.ts';
import { resultText } from '../../core/report/text.ts';
import { plural } from '../../core/report/wording/numbers.ts';
import { acceptedUntil } from '../../core/verdict/accept.ts';
import { runCompared } from '../../gate/run-compared.ts';
import { stateDirOf } from '../../world/journal/state-dir.ts';
import { redactFiles } from '../../world/report/redact-files.ts';
import { openProgress } from '../live/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { programOf } from './program-of.ts';

/** A run that is ready to start. */
export interface Prepared {
  readonly config: Config;
  /** Path of the config, relative to the current folder. */
  readonly configPath: string;
  readonly plan: Plan;
  /** Full head commit, or empty. */
  readonly commit: string;
  /** Addresses that `safety.allow-hosts` permits without a proof. */
  readonly overrides?: readonly string[];
  /** The run to compare with. */
  readonly baseline?: Baseline;
  /** Notes for the report. */
  readonly notes?: readonly string[];
  readonly reportDir: string;
  readonly workspace: string;
}

/** Runs the gate, with progress on stderr. */
export async function runAndReport(prepared: Prepared, io: Terminal, signal: AbortSignal): Promise<Result> {
  const { config, configPath, plan, workspace } = prepared;
  const progress = openProgress(io);
  const reportDir = resolve(io.cwd, prepared.reportDir);
  try {
    return await runCompared({
      config,
      configPath,
      plan,
      ...(prepared.overrides !== undefined && { overrides: prepared.overrides }),
      workspace,
      run: { id: `local-${randomUUID().slice(0, 8)}`, attempt: 1, commit: prepared.commit, startedAt: new Date().toISOString() },
      home: io.home,
      ...(prepared.notes !== undefined && { notes: prepared.notes }),
      ...(prepared.baseline !== undefined && { baseline: prepared.baseline }),
      reportDir,
      redact: io.redact,
      stateDir: stateDirOf(io.env),
      onEvent: progress.onEvent,
      ofBase: { onEvent: progress.onBaseEvent },
      signal,
    });
  } finally {
    progress.close();
    // The output of the processes of the run may contain secrets.
    await redactFiles(reportDir, io.redact).catch(() => undefined);
  }
}

interface Told {
  readonly reportDir: string;
  /** The result as JSON, not for people. */
  readonly asJson: boolean;
  /** The report folder has the journal of the run. */
  readonly hasJournal?: boolean;
}

/**
 * The result on stdout: for people, or as JSON; where the files are; and the verdict once more as the last line, where it is still on the screen.
 * `hints`: lines before that.
 */
export function tell(
  result: Result,
  { reportDir, asJson, hasJournal = true }: Told,
  io: Terminal,
  failOn?: FailOn,
  hints: () => void = () => {},
): void {
  if (asJson) {
    io.out(resultJson(result));
    hints();
    return;
  }
  const width = Math.min(100, io.columns());
  io.out(
    resultText(result, { paint: io.paint, width, replayCommand: replayOf(result, programOf(io)), ...(failOn !== undefined && { failOn }) }),
  );
  const others = [...(hasJournal ? ['journal.jsonl'] : []), ...(result.history === undefined ? [] : ['history.jsonl'])];
  const files = `${join(reportDir, '/')}: ${['report.md', 'report.html', 'result.json', 'junit.xml', ...others].join(', ')}`;
  io.out(`\n${wrapped(files, width - 1, true).join('\n')}\n`);
  hints();
  io.out(`\n${lastLine(result, failOn, io)}\n`);
}

/** `✗ failed: 3 of 4 scenarios passed (exit code 1)`. */
function lastLine(result: Result, failOn: FailOn | undefined, { paint }: Terminal): string {
  const { verdict, scenarios } = result;
  const exitCode = failOn === undefined ? result.exitCode : exitCodeFor(result, failOn);
  const [sign, style] = verdictSignOf(result, failOn);
  const notPassed = scenarios.filter(({ outcome }) => outcome !== 'passed').length;
  const known = acceptedUntil(scenarios);
  const how =
    scenarios.length === 0
      ? 'no scenario ran'
      : `${scenarios.length - notPassed} of ${plural(scenarios.length, 'scenario')} passed${known === null ? '' : `, ${known}`}`;
  const through = failOn !== undefined && isLetThrough(result, failOn) ? `, let through by --fail-on ${failOn}` : '';
  return `${paint(style, `${sign} ${verdict}`)}${through}: ${how} (exit code ${exitCode})`;
}
