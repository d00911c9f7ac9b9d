import { readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Examination } from '../../../src/core/doctor/examination.ts';
import { folder, runCli } from '../run-cli.ts';

async function listening(): Promise<number> {
  const server = createServer((socket) => void socket.on('error', () => undefined)).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  onTestFinished(() => void server.close());
  return (server.address() as { port: number }).port;
}

const configOf = (port: number, targets: string, on: string): string => `version: 1
preview: http://127.0.0.1:${port}
targets: ${targets}
checks: [{ name: home, rate: 20/s, http: { path: / } }]
faults: ${on}
`;

async function doctor(config: string) {
  const cwd = await folder();
  await writeFile(join(cwd, 'chaos.yml'), config);
  const json = await runCli(['doctor', 'chaos.yml', '--json'], cwd);
  const { stdout: text } = await runCli(['doctor', '--config', 'chaos.yml'], cwd);
  expect(await readdir(cwd)).toEqual(['chaos.yml']);
  return { code: json.code, text, found: JSON.parse(json.stdout) as Examination & { possible: boolean } };
}

it('what the config asks for is possible: exit code 0, and nothing was touched', async () => {
  const [port, free] = [await listening(), await listening()];
  const targets = `{ app: { process: { run: node app.js, port: ${port} } }, clock: { command: { inject: "true", undo: "true", verify: "true" } } }`;
  const { code, found, text } = await doctor(configOf(free, targets, '[{ fault: kill, on: app }, { fault: command, on: clock }]'));
  expect([code, found.possible]).toEqual([0, true]);
  expect(found.targets.map((one) => [one.target, one.found])).toEqual([
    ['app', 'the gate starts it'],
    ['clock', expect.stringContaining('its programs are there')],
  ]);
  expect(found.checks).toEqual([{ check: 'home', found: `127.0.0.1:${free} accepts connections`, obstacle: null }]);
  expect(text).toContain('Everything that the config asks for is possible here.');
});

it.each([
  [
    'a program that is not installed',
    '{ app: { process: { run: no-such-program, port: 9 } } }',
    '[{ fault: kill, on: app }]',
    'no program `no-such-program`',
  ],
  ['a process that does not run', '{ app: { process: { port: 9 } } }', '[{ fault: kill, on: app }]', 'there is no such process right now'],
  [
    'a link whose port is taken',
    '{ l: { link: { listen: "127.0.0.1:PORT", to: "127.0.0.1:9" } } }',
    '[{ fault: latency, on: l }]',
    'a program listens on 127.0.0.1:',
  ],
  [
    'a command that does not exist',
    '{ c: { command: { inject: ./no, undo: "true", verify: "true" } } }',
    '[{ fault: command, on: c }]',
    'there is no file `./no`',
  ],
])('%s: exit code 5, with what to do', async (_, targets, faults, says) => {
  const port = await listening();
  const { code, found, text } = await doctor(configOf(port, targets.replace('PORT', `${await listening()}`), faults));
  expect([code, found.possible]).toEqual([5, false]);
  expect(JSON.stringify(found)).toContain(says);
  expect(text).toContain('to change');
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

it('a preview that does not respond, and one that the run would refuse, which gets no connection', async () => {
  const targets = '{ c: { command: { inject: "true", undo: "true", verify: "true" } } }';
  const silent = await doctor(configOf(9, targets, '[{ fault: command, on: c }]'));
  expect([silent.code, silent.found.checks[0]?.obstacle?.says]).toEqual([5, 'nothing accepts connections at 127.0.0.1:9 (refused)']);
  const config = configOf(9, targets, '[{ fault: command, on: c }]').replace('http://127.0.0.1:9', 'https://shop.example.com');
  const refused = await doctor(config);
  expect([refused.code, refused.found.checks[0]?.found]).toEqual([5, 'shop.example.com:443']);
  expect(refused.text).toContain('to change');
});
