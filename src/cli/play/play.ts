import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Baseline } from '../../core/compare/compare.ts';
import type { FailOn } from '../../core/compare/fail-on.ts';
import type { Config } from '../../core/model/config.ts';
import type { Plan } from '../../core/model/plan.ts';
import type { Result } from '../../core/model/result.ts';
import { resultJson } from '../../core/report/json.ts';
import { letThroughWords } from '../../core/report/parts/let-through.ts';
import { plainPhrase } from '../../core/report/terminal/plain-phrase.ts';
import { resultText } from '../../core/report/text.ts';
import { runCompared } from '../../gate/run-compared.ts';
import { stateDirOf } from '../../world/journal/state-dir.ts';
import { redactFiles } from '../../world/report/redact-files.ts';
import { openProgress } from '../live/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** A run that only waits for its start. */
export interface Prepared {
  readonly config: Config;
  readonly plan: Plan;
  /** Full head commit, or empty. */
  readonly commit: string;
  /** What a person has allowed although nothing shows it. */
  readonly overrides?: readonly string[];
  /** What it is compared with. */
  readonly baseline?: Baseline;
  /** For the report. */
  readonly notes?: readonly string[];
  readonly reportDir: string;
  readonly workspace: string;
}

/** Runs the gate, with progress on stderr. */
export async function play(prepared: Prepared, io: Terminal, signal: AbortSignal): Promise<Result> {
  const { config, plan, workspace } = prepared;
  const progress = openProgress(io);
  const reportDir = resolve(io.cwd, prepared.reportDir);
  try {
    return await runCompared({
      config,
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
    // What the processes of the run have printed.
    await redactFiles(reportDir, io.redact).catch(() => undefined);
  }
}

/** The result on stdout: for people, or as JSON; and where the files are. */
export function tell(result: Result, reportDir: string, asJson: boolean, io: Terminal, failOn?: FailOn): void {
  io.out(asJson ? resultJson(result) : resultText(result, { paint: io.paint, width: Math.min(100, io.columns()) }));
  const through = letThroughWords(result, failOn);
  if (!asJson && through !== null) io.out(`${plainPhrase(through)}\n`);
  if (!asJson) io.out(`${join(reportDir, '/')}: report.md, report.html, result.json, junit.xml, journal.jsonl\n`);
}
