import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FaultSpec } from '../../src/core/model/plan/fault-spec.ts';
import { type Plan, planSchema } from '../../src/core/model/plan/plan.ts';
import { exitCodes } from '../../src/core/model/result/outcome.ts';
import type { Result } from '../../src/core/model/result/result.ts';
import { freePorts } from './free-ports.ts';
import { onceMore } from './once-more.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface ExampleRun {
  readonly code: number;
  readonly output: string;
  readonly result: Result;
  readonly report: string;
  /** Those of the example, moved to free ones. */
  readonly ports: readonly number[];
}

export interface Example {
  readonly name: string;
  readonly ports: readonly number[];
  readonly env: Readonly<Record<string, string>>;
  /** One list a scenario. */
  readonly faults: readonly (readonly Pick<FaultSpec, 'fault' | 'on' | 'params' | 'lastsMs'>[])[];
}

/**
 * Runs the bundle on a copy of one example, with its ports moved, as a user would in a clone. When the gate says that this machine was
 * too busy to tell, it is asked once more.
 */
export const runExample = (example: Example): Promise<ExampleRun> =>
  onceMore(
    () => runOnce(example),
    ({ result }) => !result?.scenarios.some(({ outcome }) => outcome === 'inconclusive'),
  );

async function runOnce({ name, ports, env, faults }: Example): Promise<ExampleRun> {
  const workspace = await mkdtemp(join(tmpdir(), `chaos-gate-${name}-`));
  try {
    const moved = await moveIn(name, ports, workspace);
    await writeFile(join(workspace, 'plan.json'), JSON.stringify(planOf(name, faults)));
    const { code, output } = await runGate(workspace, env, ['--config', `examples/${name}/chaos.yml`, '--plan', 'plan.json']);
    if (code === exitCodes.error) throw new Error(`the gate could not finish:\n${output}`);
    const file = (path: string) => readFile(join(workspace, 'chaos-report', path), 'utf8').catch(() => '');
    const result = JSON.parse((await file('result.json')) || 'null') as Result;
    return { code, output, result, report: await file('report.md'), ports: moved };
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

const planOf = (name: string, faults: Example['faults']): Plan => ({
  schema: planSchema,
  name,
  seed: 'by-hand',
  scenarios: faults.map((together, scenario) => ({
    id: `s${scenario + 1}`,
    faults: together.map((fault, number) => {
      const id = `s${scenario + 1}.f${number + 1}`;
      return { id, startMs: 0, seed: id, ...fault };
    }),
  })),
});

/** What can be learned of a failure has tests of its own. */
const noShrinking = 'shrink: { tries: 0 }';

async function moveIn(name: string, ports: readonly number[], workspace: string): Promise<number[]> {
  const home = join(workspace, 'examples', name);
  await cp(join(root, 'examples', name), home, { recursive: true });
  await symlink(join(root, 'node_modules'), join(workspace, 'node_modules'));
  const moved = await freePorts(ports.length);
  for (const path of ['chaos.yml', 'defaults.conf', 'failover.conf']) {
    const text = await readFile(join(home, path), 'utf8').catch(() => null);
    const there = text
      ?.replace(/\b\d{4}\b/g, (port) => String(moved[ports.indexOf(Number(port))] ?? port))
      .replace(/shrink: \{[^}]*\}/, noShrinking);
    if (there !== undefined) await writeFile(join(home, path), there);
  }
  return moved;
}

async function runGate(workspace: string, env: Record<string, string>, args: readonly string[]) {
  const gate = spawn(process.execPath, [join(root, 'dist/cli.js'), 'run', '--no-color', ...args], {
    cwd: workspace,
    // Debian keeps nginx where only root looks.
    env: { PATH: `${process.env.PATH}:/usr/sbin`, HOME: workspace, CHAOS_GATE_STATE_DIR: join(workspace, 'state'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 500_000,
  });
  let output = '';
  for (const stream of [gate.stdout, gate.stderr]) stream.on('data', (piece) => (output += piece));
  const [code] = (await once(gate, 'close')) as [number | null];
  return { code: code ?? -1, output };
}
