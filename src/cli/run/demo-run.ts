import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../core/model/result/result.ts';
import { planOf } from '../../core/plan/plan.ts';
import { wrapped } from '../../core/report/terminal/wrap.ts';
import { commandLine } from '../../core/report/wording/command-line.ts';
import { demoConfig, demoSeed } from '../../demo/demo-config.ts';
import { freePorts } from '../../demo/free-ports.ts';
import { openConfig } from '../../world/config/open-config.ts';
import type { Arguments } from '../args/command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { writeText } from '../terminal/write-text.ts';
import { programOf } from './program-of.ts';
import { runAndReport, tell } from './run.ts';
import { selfCommand } from './self-command.ts';

/** The demo: config, plan, run, report, and what to do next. 0 if it ended as expected. */
export async function demoRun(args: Arguments, io: Terminal, signal: AbortSignal): Promise<number> {
  const workspace = await mkdtemp(join(tmpdir(), 'chaos-gate-demo-'));
  try {
    return await shown(args, workspace, io, signal);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

async function shown({ values, switches }: Arguments, workspace: string, io: Terminal, signal: AbortSignal): Promise<number> {
  const sound = switches.has('sound');
  const yaml = demoConfig(await demoPorts(), selfCommand(io.home), sound);
  await writeFile(join(workspace, 'chaos.yml'), yaml);
  io.note(introduction(yaml, sound, io));
  const { config } = await openConfig({ path: 'chaos.yml', workspace, env: io.env });
  const plan = planOf(config, values.seed ?? demoSeed);
  const reportDir = values['report-dir'] ?? 'chaos-report';
  // The replay command names this file, and so does the report of a cancelled run.
  const kept = join(reportDir, 'demo.yml');
  await writeText(kept, io.cwd, yaml);
  const result = await runAndReport({ config, configPath: kept, plan, commit: '', reportDir, workspace }, io, signal);
  let code = result.exitCode;
  tell(result, { reportDir, asJson: switches.has('json') }, io, undefined, () => {
    code = conclude(result, sound, io);
  });
  return code;
}

async function demoPorts(): Promise<{ shop: number; link: number; stock: number }> {
  const [shop = 0, link = 0, stock = 0] = await freePorts(3);
  return { shop, link, stock };
}

const introduction = (yaml: string, sound: boolean, io: Terminal): string =>
  [
    io.paintErr('bold', sound ? 'The gate on a preview without weaknesses:' : 'The gate on a preview with a planted weakness:'),
    '',
    ...yaml
      .trimEnd()
      .split('\n')
      .map((line) => io.paintErr('dim', `  ${line}`)),
    '',
  ].join('\n');

/** The demo ended as expected if the gate failed with the planted weakness, or passed without it. */
function conclude(result: Result, sound: boolean, io: Terminal): number {
  if (result.verdict === 'cancelled') return result.exitCode;
  if (result.verdict !== (sound ? 'passed' : 'failed')) {
    io.note(`The demo should have ${sound ? 'passed' : 'failed'} and did not. This can happen on a very busy machine.`);
    return result.exitCode === 0 ? 1 : result.exitCode;
  }
  const program = commandLine(programOf(io));
  const next = sound
    ? ['The gate passed, as expected (exit code 0).']
    : [
        'The gate failed, as expected. In CI `chaos-gate run` would exit with 1; the demo exits with 0.',
        'The same preview with timeouts, a fallback and a supervisor:',
        `  ${program} demo --sound`,
      ];
  const hints = [...next, 'Next, in your own repository:', `  ${program} init`];
  io.note(`\n${hints.flatMap((line) => (line.startsWith(' ') ? [line] : wrapped(line, io.columns() - 1))).join('\n')}`);
  return 0;
}
