import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Result } from '../../src/core/model/result/result.ts';
import type { Ports, Repository } from './repositories.ts';

/** What a newcomer got. */
export interface Played {
  readonly code: number | null;
  readonly output: string;
  readonly config: string;
  readonly workflow: string;
  /** `null`: no scenario ran. */
  readonly result: Result | null;
  readonly tookMs: number;
}

const limitMs = 600_000;
const author = ['-c', 'user.name=newcomer', '-c', 'user.email=newcomer@localhost'];
const git = (cwd: string, ...words: string[]) => promisify(execFile)('git', words, { cwd });

/** Makes the repository, clones it, runs `init --yes` in the clone, and removes both. The time begins with the clone. */
export async function play(
  repository: Repository,
  ports: Ports,
  program: readonly string[],
  words: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Played> {
  const folder = await mkdtemp(join(tmpdir(), `newcomer-${repository.name}-`));
  const store = repository.starts === 'process' ? await openStore(ports.store) : null;
  try {
    for (const [path, text] of Object.entries(repository.files(ports))) {
      await mkdir(join(folder, dirname(path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    for (const words of [
      ['init', '--quiet'],
      ['add', '--all', '--force'],
      [...author, 'commit', '--quiet', '--message', 'all'],
    ])
      await git(folder, ...words);
    const startMs = performance.now();
    await git(folder, 'clone', '--quiet', '.', 'clone');
    const clone = join(folder, 'clone');
    const { code, output } = await ended(clone, [...program, 'init', '--yes', ...words], env);
    const read = (path: string): Promise<string> => readFile(join(clone, path), 'utf8').catch(() => '');
    const [config, workflow, result] = [
      await read('.github/chaos.yml'),
      await read('.github/workflows/chaos-gate.yml'),
      await read('chaos-report/result.json'),
    ];
    return {
      code,
      output,
      config,
      workflow,
      result: result === '' ? null : (JSON.parse(result) as Result),
      tookMs: performance.now() - startMs,
    };
  } finally {
    store?.kill();
    // Containers write as root.
    await rm(folder, { recursive: true, force: true });
  }
}

async function ended(cwd: string, [file = '', ...words]: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(file, words, {
    cwd,
    env: { PATH: `${process.env.PATH}:/usr/sbin`, HOME: cwd, CHAOS_GATE_STATE_DIR: join(cwd, 'state'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limitMs,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, output };
}

/** A store that sends a response to each message, in a process of its own: the gate never intercepts connections to a program that has started it. */
async function openStore(port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', storeScript, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((done, fail) => {
    child.stdout?.once('data', () => done());
    child.once('error', fail).once('exit', (code) => fail(new Error(`the store ended with ${code}`)));
  });
  return child;
}

const storeScript = `require('node:net')
  .createServer((socket) => socket.on('data', () => socket.write('response')).on('error', () => {}))
  .listen(Number(process.argv[1]), '127.0.0.1', () => console.log('open'));`;

/** Did a fault reach a real dependency of the app, seen by something other than the injector? */
export const disturbsDependency = ({ result }: Played): boolean =>
  result?.scenarios.some(({ faults }) => faults.some(({ spec, felt }) => /-to-/.test(spec.on) && felt !== null && felt !== undefined)) ??
  false;
