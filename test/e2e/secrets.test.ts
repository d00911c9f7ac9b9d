import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { spawnCli } from '../cli/run-cli.ts';
import { encodings } from '../core/secrets/encodings.ts';
import { commandsIn, unseen } from '../core/stdout/action-command.ts';
import { type Job, startJob, startStep } from './run-action.ts';

/** Where a team puts its secrets; each with characters that somebody escapes. */
const secrets: Readonly<Record<string, string>> = {
  DATABASE_URL: "postgres://app:cnry1Zq8v'W3xK5@db.internal/app",
  UPSTREAM: 'cnry2Zq8v&<b>"W3xK5',
  HEADER: 'cnry3Zq8v|W3`xK5',
  BODY: 'cnry4Zq8v two  wordsW3xK5',
  PART: 'cnry5Zq8vW3xK5',
  PASSED: 'cnry6Zq8v\\n\\u0041W3xK5',
  LONG: `cnry7Zq8v${'abcdefghij'.repeat(20)}W3xK5`,
};
/** In none of the secrets but at its beginning, and in no encoding of another one. */
const traces = Object.values(secrets).flatMap((secret) => {
  const core = /cnry\dZq8v/.exec(secret)?.[0] ?? '';
  return [core, core.toUpperCase(), [...core].reverse().join(''), Buffer.from(core).toString('hex')];
});

const quoted = (...words: readonly string[]) => JSON.stringify(words).replaceAll('§', '$');
const print = `const { stdout } = process; const text = process.argv.slice(1).join("\\n"); for (let at = 0; at < text.length; at += 7) stdout.write(text.slice(at, at + 7)); stdout.write("\\n" + JSON.stringify(process.env) + "\\n"); setInterval(() => {}, 1000);`;
const fail = 'process.stderr.write("x".repeat(150) + process.env.LONG + " " + process.argv.slice(1).join(" ") + "\\n"); process.exit(1)';

function config(port: number): string {
  const node = process.execPath;
  const given = Object.keys(secrets).map((name) => `§{${name}}`);
  return `version: 1
preview: http://127.0.0.1:${port}/
targets:
  started: { process: { run: ${quoted(node, '-e', print, '--', ...given)}, env: { PASS_ON: "\${PASSED}", ENCODED: "\${ENCODED}" } } }
  bad: { command: { inject: ${quoted(node, '-e', 'require("fs").writeFileSync("injected", "")')}, undo: ${quoted(node, '-e', fail, '--', ...given)}, verify: ${quoted(node, '-e', 'process.exit(require("fs").existsSync("injected") ? 1 : 0)')} } }
checks:
  - { name: echo, http: { path: "/\${PART}", method: POST, send: { headers: { authorization: "Bearer \${HEADER}" }, body: { password: "\${BODY}" } } }, rate: 20/s, recovers: 5s }
faults: [{ fault: command, on: bad, lasts: 1s..2s }]
plan: { scenarios: 1, budget: 2m, shrink: { tries: 0 } }
`;
}

async function filesOf(job: Pick<Job, 'workspace'>): Promise<Readonly<Record<string, string>>> {
  const dir = join(job.workspace, 'chaos-report');
  const names = await readdir(dir);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), 'utf8')])));
}

const found = (sinks: Readonly<Record<string, string>>) =>
  Object.entries(sinks).flatMap(([sink, text]) => traces.filter((trace) => text.includes(trace)).map((trace) => `${trace} in ${sink}`));

it('no secret of a config is in anything that the action leaves, and the command line says of it, whoever prints it', async () => {
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const text = config((server.address() as AddressInfo).port);
  const ENCODED = Object.values(encodings)
    .map((encode) => encode(secrets.PART ?? ''))
    .join(' ');
  const env = { ...secrets, ENCODED };
  const job = await startJob({ files: { '.github/chaos.yml': text }, env });
  try {
    const { out, outputs, summary } = await (await startStep(job, 'main')).ended;
    const log = out
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n');
    const files = await filesOf(job);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['journal.jsonl', 'result.json', 'report.html', 'started.log']));
    expect(found({ log, summary, outputs: JSON.stringify(outputs), ...files })).toEqual([]);
    expect(outputs).toMatchObject({ verdict: 'unrestored', result: join(job.workspace, 'chaos-report/result.json') });
    for (const words of [
      ['plan'],
      ['recover'],
      ['report', 'chaos-report/result.json'],
      ['report', 'chaos-report/result.json', '--format', 'md'],
    ]) {
      const { stdout, stderr } = await spawnCli(words, job.workspace, { ...env, ...job.env });
      expect(stdout).not.toBe('');
      expect(found({ stdout, stderr }), words.join(' ')).toEqual([]);
      expect([...commandsIn(stdout), ...commandsIn(stderr)]).toEqual([]);
      expect(`${stdout}${stderr}`).not.toMatch(unseen);
    }
  } finally {
    await job.close();
    server.close();
  }
});
