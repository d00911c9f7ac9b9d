import { mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import type { Examination } from '../../src/core/doctor/examination.ts';
import { composeLabels, docker, start } from './engine.ts';
import { image, run } from './image.ts';
import { conditionOf } from './residue.ts';

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What stands in the way of each target: the code, the message and the advice, once for each. */
async function doctor(folder: string, config: string): Promise<ReadonlyMap<string, readonly string[]>> {
  await writeFile(join(folder, 'chaos.yml'), config);
  const ended = await run(process.execPath, [bundle, 'doctor', '--json'], { cwd: folder, env: { ...process.env, HOME: folder } }).catch(
    (error: { code: number; stdout: string }) => error,
  );
  expect(ended).toMatchObject({ code: 5 });
  expect(await readdir(folder)).toEqual(['chaos.yml']);
  const { targets } = JSON.parse(ended.stdout) as Examination;
  return new Map(
    targets.map(({ target, obstacle, faults }) => {
      const all = [obstacle, ...faults.map((one) => (one.listed ? one.obstacle : null))].filter((one) => one !== null);
      return [target, [...new Set(all.map(({ code, says, hint }) => `${code}: ${says} > ${hint}`))]] as const;
    }),
  );
}

it('the doctor says for each container why a fault is not possible there and what would be right, and touches none', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'doctor-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const name = (what: string) => `cgdoc${process.pid}-${what}`;
  const bare = async (what: string, ...words: string[]): Promise<string> => {
    const id = await docker('run', '--detach', '--name', name(what), ...words, image, '/app/server.cjs');
    onTestFinished(() => docker('rm', '--force', '--volumes', id).then(() => undefined));
    return id;
  };
  // None of these images has a shell.
  const { id: plain } = await start({ name: name('plain'), words: ['--read-only'] });
  const ids = [
    plain,
    await bare('host', '--network', 'host', '--env', `PORT=${20_000 + (process.pid % 9_000)}`),
    await bare('shared', '--network', `container:${plain}`, '--env', 'PORT=81'),
    await bare('none', '--network', 'none'),
    await bare('paused'),
    await bare('stopped'),
    await bare('one', ...composeLabels(name('one'), 'db', folder)),
    await bare('two', ...composeLabels(name('two'), 'db', join(folder, 'deeper'))),
  ];
  await docker('pause', name('paused'));
  await docker('stop', '--time', '1', name('stopped'));
  const before = await Promise.all(ids.map(conditionOf));
  const found = await doctor(
    folder,
    `version: 1
preview: http://127.0.0.1:9
targets:
  plain: { container: ${name('plain')} }
  host: { container: ${name('host')} }
  shared: { container: ${name('shared')} }
  none: { container: ${name('none')} }
  paused: { container: ${name('paused')} }
  stopped: { container: ${name('stopped')} }
  typo: { container: ${name('plian')} }
  either: { compose: db }
  elsewhere: { compose: { service: db, project: nosuch } }
  to-plain: { link: { to: plain:80 } }
  to-host: { link: { to: host:80 } }
  to-shared: { link: { to: shared:81 } }
  to-none: { link: { to: none:80 } }
  to-paused: { link: { to: paused:80 } }
  to-stopped: { link: { to: stopped:80 } }
  from-host: { link: { from: host, to: plain:82 } }
  from-paused: { link: { from: paused, to: plain:83 } }
checks: [{ name: home, rate: 20/s, http: { path: / } }]
faults:
  - { fault: partition, on: [plain, host, shared, none, paused, stopped, typo, either, elsewhere] }
  - { fault: latency, on: [to-plain, to-host, to-shared, to-none, to-paused, to-stopped, from-host, from-paused] }
`,
  );
  const named = (what: string) => `TARGET_UNAVAILABLE: container "${name(what)}"`;
  const host = `${named('host')} uses the network of this machine (\`network_mode: host\`) >`;
  const shared = `${named('shared')} uses the network of another container (\`network_mode: service:…\`) > name the container whose network it is, here \`container: ${plain.slice(0, 12)}\``;
  const none = `${named('none')} has no network > give it a network`;
  const paused = `${named('paused')} is paused already > continue it before the gate: \`docker unpause ${name('paused')}\``;
  const projects = [name('one'), name('two')].join(', ');
  for (const [target, ...obstacles] of [
    ['plain'],
    ['host', `${host} the gate cannot tell its packets from those of the machine`],
    ['shared', shared],
    ['none', none],
    ['paused', paused],
    ['stopped', 'TARGET_UNAVAILABLE: the container does not run right now > start it before the gate'],
    ['typo', `TARGET_UNAVAILABLE: there is no container "${name('plian')}" > did you mean "${name('plain')}"?`],
    ['either', 'TARGET_UNAVAILABLE: several Compose projects belong to this workspace: '],
    ['elsewhere', 'TARGET_UNAVAILABLE: there is no Compose project "nosuch" on this engine > start it before the gate'],
    ['to-plain'],
    ['to-host', `${host} write the address on this machine: \`link: { to: 127.0.0.1:PORT }\``],
    ['to-shared', shared],
    ['to-none', none],
    ['to-paused', paused],
    ['to-stopped', `${named('stopped')} does not run > start it before the gate`],
    ['from-host', `${host} the gate cannot tell its connections from those of the machine; if \`to\` is a container, leave \`from\` out`],
    ['from-paused', paused],
  ] as const)
    expect([target, found.get(target)]).toEqual([target, obstacles.map((text) => expect.stringContaining(text))]);
  for (const project of projects.split(', ')) expect(found.get('either')?.[0]).toContain(project);
  expect(await Promise.all(ids.map(conditionOf))).toEqual(before);
});
