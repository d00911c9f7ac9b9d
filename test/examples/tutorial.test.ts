import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { blocksOf, read, root } from '../docs/github-yaml.ts';
import { freePorts } from '../e2e/free-ports.ts';

const page = read('docs/tutorial.md');
const repository = fileURLToPath(root);

/** The commands of the page, after those that make the copy, with the exit code that the page states; 0 if it states none. */
const lines = blocksOf(page, 'sh')
  .flatMap(({ text }) => text.trimEnd().split('\n'))
  .filter((line) => !line.includes('&&'))
  .map((line) => ({ words: (line.split('#')[0] ?? '').trim().split(' '), code: Number(/# exit code (\d+)/.exec(line)?.[1] ?? 0) }));

/** What the page shows of the output. `…` stands for what it leaves out. */
const shown = blocksOf(page, 'text').map(({ text }) =>
  text
    .trimEnd()
    .split('…')
    .map((part) => part.replace(/\)$/, '')),
);

/** examples/tutorial in a folder of its own, at ports that are free. */
async function copyOfTutorial(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-gate-tutorial-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(repository, 'examples/tutorial'), folder, { recursive: true });
  const ports = ['3000', '4000', '4001'];
  const moved = await freePorts(ports.length);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8').replace(/\b\d{4}\b/g, (port) => String(moved[ports.indexOf(port)] ?? port));
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Runs one command of the page. A command that serves a page is read and then interrupted, as the page says. */
async function run(
  [program = '', ...args]: readonly string[],
  folder: string,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const serves = program === 'chaos-gate' && args[0] === 'open';
  const file = program === 'chaos-gate' ? process.execPath : program;
  const words = program === 'chaos-gate' ? [join(repository, 'dist/cli.js'), ...args, ...(serves ? ['--print'] : [])] : args;
  const env = { PATH: process.env.PATH, HOME: folder, CHAOS_GATE_STATE_DIR: join(folder, 'state'), NO_COLOR: '1', COLUMNS: '400' };
  const child = spawn(file, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 600_000 });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece) => {
      const before = output;
      output += piece;
      const address = /^http:\/\/127\.0\.0\.1:\S+$/m;
      if (serves && address.test(output) && !address.test(before))
        void readAndInterrupt(address.exec(output)?.[0] ?? '', child.kill.bind(child));
    });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

async function readAndInterrupt(address: string, kill: (signal: NodeJS.Signals) => boolean): Promise<void> {
  const body = await fetch(address)
    .then((response) => response.text())
    .catch((error: Error) => error.message);
  opened.push(body);
  kill('SIGINT');
}
const opened: string[] = [];

test('every command of docs/tutorial.md does what the page says', { timeout: 1_200_000 }, async () => {
  const folder = await copyOfTutorial();
  const outputs: string[] = [];
  for (const { words, code } of lines) {
    const result = await run(words, folder);
    const isOpen = words[1] === 'open';
    expect([words.join(' '), isOpen ? [0, 130].includes(result.code ?? -1) : result.code, result.output]).toEqual([
      words.join(' '),
      isOpen ? true : code,
      result.output,
    ]);
    if (words[1] === 'run') outputs.push(result.output);
  }
  expect(opened[0]).toContain('no timeout');
  expect(outputs).toHaveLength(shown.length);
  for (const [index, parts] of shown.entries()) {
    const text = (outputs[index] ?? '').replace(/\s+/g, ' ');
    for (const part of parts) expect(text).toContain(part.replace(/\s+/g, ' ').trim());
  }
  expect(outputs[0]).toContain('no timeout');
});
