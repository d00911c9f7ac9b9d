import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readyTolerance, tolerates } from '../../../src/core/chaos-toolkit/ready/ready-tolerance.ts';
import { Remarks } from '../../../src/core/chaos-toolkit/remarks.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { runGate } from '../../../src/gate.ts';
import { openConfig } from '../../../src/world/config/open-config.ts';
import { type CompareCase, cases } from './cases.ts';
import { toleranceCases } from './tolerance-cases.ts';

/**
 * `npm run test:chaos-toolkit`: runs experiments with the gate and with the Chaos Toolkit, and prints a table of both results. `CHAOS` is the `chaos` of
 * `pip install chaostoolkit==1.19.0 chaostoolkit-lib[jsonpath]==1.44.0`. Takes ten minutes. Exits with 1 where a result is another one than docs/chaos-toolkit.md has, or a
 * tolerance is judged otherwise.
 */
const chaos = process.env.CHAOS ?? 'chaos';
const here = fileURLToPath(new URL('.', import.meta.url));
const tlsFiles = fileURLToPath(new URL('../../fixtures/tls/', import.meta.url));
const only = process.argv[2] ?? '';

// The keeper of each gate is started from its source: without a cache a busy machine compiles it for longer than the 10 s that a gate waits for it.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../../../node_modules/.cache/chaos-gate', import.meta.url));

/** The port that experiment 21 names, and that of 07. */
const [plainPort, tlsPort] = [8080, 8443];

async function laid(one: CompareCase): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'chaos-toolkit-'));
  for (const [file, text] of Object.entries(one.files ?? {})) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  for (const [name, script] of Object.entries(one.programs ?? {})) {
    await mkdir(join(dir, 'bin'), { recursive: true });
    await writeFile(join(dir, 'bin', name), `#!/bin/sh\n${script}\n`);
    await chmod(join(dir, 'bin', name), 0o755);
  }
  if (typeof one.file === 'string') await cp(join(here, '..', one.file), join(dir, 'experiment.json'));
  else await writeFile(join(dir, 'experiment.json'), JSON.stringify(one.file));
  return dir;
}

async function served<T>(one: CompareCase, dir: string, run: () => Promise<T>): Promise<T> {
  const isDown = () =>
    (one.downWhile !== undefined && existsSync(join(dir, one.downWhile))) || (one.downWithout !== undefined && !existsSync(join(dir, one.downWithout)));
  const respond: RequestListener = (request, response) => {
    // The checks of the gate ask another path, so that only the hypothesis decides.
    response.statusCode = request.url !== '/check' && isDown() ? 503 : 200;
    response.end('ok');
  };
  const plain = createServer(respond);
  const tls = createTlsServer({ cert: await readFile(join(tlsFiles, 'self-signed.pem')), key: await readFile(join(tlsFiles, 'key.pem')) }, respond);
  await new Promise<void>((up) => plain.listen(plainPort, '127.0.0.1', up));
  if (one.tls) await new Promise<void>((up) => tls.listen(tlsPort, up));
  try {
    return await run();
  } finally {
    for (const server of [plain, tls]) {
      server.closeAllConnections();
      server.close();
    }
  }
}

const variables = {
  ENDPOINT_URL: `http://127.0.0.1:${plainPort}/`,
  APPLICATION_ENTRYPOINT_URL: `http://127.0.0.1:${plainPort}/`,
  DOCKER_CONTAINER_NAME: 'shop',
  CHAOS_YAML: 'chaos.yaml',
};

const environmentIn = (dir: string) => ({
  ...variables,
  PATH: `${join(dir, 'bin')}:${dirname(chaos)}:${process.env.PATH}`,
  PYTHONPATH: dir,
});

/** `completed, exit 0; rollbacks 1`. */
async function byChaosToolkit(one: CompareCase): Promise<string> {
  const dir = await laid(one);
  try {
    await writeFile(join(dir, 'settings.yaml'), '');
    const words = ['--no-version-check', '--settings', join(dir, 'settings.yaml'), 'run', '--journal-path', 'journal.json', 'experiment.json'];
    const code = await served(one, dir, async () => {
      const child = spawn(chaos, words, { cwd: dir, stdio: 'ignore', env: { ...process.env, ...environmentIn(dir) } });
      return new Promise<number | null>((done, fail) => child.once('error', fail).once('exit', done));
    });
    if (!existsSync(join(dir, 'journal.json'))) return `refused, exit ${code}`;
    const { status, deviated } = JSON.parse(await readFile(join(dir, 'journal.json'), 'utf8')) as { status: string; deviated: boolean };
    return `${status}${deviated ? ', deviated' : ''}, exit ${code}`;
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** `failed, `hypothesis``: the verdict, and the first finding. */
async function byGate(one: CompareCase): Promise<string> {
  const dir = await laid(one);
  const before = process.env;
  process.env = { ...before, ...environmentIn(dir) };
  try {
    await writeFile(
      join(dir, 'chaos.yml'),
      `version: 1
preview: http://127.0.0.1:${plainPort}
checks: [{ name: front, http: { path: /check }, rate: 50/s, steady: { success: 90% } }]
experiments: [experiment.json]
safety: { allow-chaos-toolkit: true }
plan: { budget: 20m, shrink: { tries: 0 } }
`,
    );
    const { config } = await openConfig({ workspace: dir, path: 'chaos.yml', env: variables });
    const options = {
      config,
      plan: planOf(config, 'seed'),
      run: { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
      home: new URL('../../../src/', import.meta.url),
      workspace: dir,
      reportDir: join(dir, 'report'),
      stateDir: join(dir, 'state'),
      signal: AbortSignal.timeout(300_000),
    };
    const { verdict, scenarios, reason, trouble } = await served(one, dir, () => runGate(options));
    if (verdict === 'error') process.stderr.write(`${one.name}: ${[reason, ...trouble].join('; ')}\n`);
    const [first] = scenarios.flatMap(({ findings }) => findings);
    return `${verdict}${first === undefined ? '' : `, \`${first.tolerance}\``}`;
  } finally {
    process.env = before;
    await rm(dir, { recursive: true });
  }
}

/** The tolerances that the library judges otherwise. */
function otherTolerances(): readonly string[] {
  const script = `import json, sys
from chaoslib.hypothesis import within_tolerance
print(json.dumps([bool(within_tolerance(t, v)) for t, v in json.load(sys.stdin)]))`;
  const input = JSON.stringify(toleranceCases.map(([tolerance, output]) => [tolerance, output]));
  const { stdout, stderr } = spawnSync(join(dirname(chaos), 'python'), ['-c', script], { input, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const theirs = JSON.parse(stdout) as boolean[];
  return toleranceCases.flatMap(([tolerance, output], nth) => {
    const ready = readyTolerance(tolerance, new Map(), [], new Remarks(() => null));
    const ours = ready !== null && tolerates(ready, output);
    return ours === theirs[nth] ? [] : [`${JSON.stringify(tolerance)} of ${JSON.stringify(output)}: here ${ours}, there ${theirs[nth]}`];
  });
}

const page = await readFile(new URL('../../../docs/chaos-toolkit.md', import.meta.url), 'utf8');
let isSame = true;
for (const one of cases.filter(({ name }) => name.startsWith(only))) {
  const row = `| ${one.name} | ${await byChaosToolkit(one)} | ${await byGate(one)} |`;
  const isKnown = page.includes(row);
  isSame &&= isKnown;
  process.stdout.write(`${row}${isKnown ? '' : '   <- not in docs/chaos-toolkit.md'}\n`);
}
const others = otherTolerances();
process.stdout.write(`tolerances: ${toleranceCases.length - others.length} of ${toleranceCases.length} are judged the same\n${others.map((one) => `  ${one}\n`).join('')}`);
process.exitCode = isSame && others.length === 0 ? 0 : 1;
