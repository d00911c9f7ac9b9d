import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { composeProjectName, progressOf } from '../../../src/world/containers/compose-project.ts';
import type { Container } from '../../../src/world/containers/inspect.ts';
import { composeDown } from '../../../src/world/undo/compose-down.ts';

const container = (change: Partial<Container>): Container => ({
  ...{
    id: 'f'.repeat(64),
    name: 'db',
    image: '',
    startedAt: '',
    finishedAt: '',
    pid: 1,
    running: true,
    paused: false,
    restarting: false,
    exitCode: 0,
    health: null,
  },
  ...{
    willRestart: false,
    outOfMemory: false,
    supervised: false,
    restarts: 0,
    aliases: {},
    netns: '',
    networkMode: '',
    networks: [],
    mounts: [],
    published: [],
    ...change,
  },
});
const healthy = container({ health: 'healthy' });
const migrated = container({ running: false, exitCode: 0 });

describe('the progress of a project', () => {
  it('is complete when its containers run, are healthy, or have ended with exit code 0', () => {
    expect(progressOf([container({}), healthy, migrated])).toEqual({ ended: null, waitsFor: null });
  });

  it.each([{ health: 'starting' }, { health: 'unhealthy' }, { restarting: true }, { running: false, exitCode: 1, willRestart: true }])(
    'waits for %j',
    (change) => {
      const late = container(change);
      expect(progressOf([healthy, late])).toEqual({ ended: null, waitsFor: late });
    },
  );

  it('ends when a container has failed that nothing restarts', () => {
    const failed = container({ running: false, exitCode: 3 });
    expect(progressOf([container({ health: 'starting' }), failed]).ended).toBe(failed);
  });
});

describe('the record of a project', () => {
  const soon = () => AbortSignal.abort();

  it('has a name that no other project has, whichever run it is', () => {
    expect(composeProjectName('77-1-3F9C1A7E-0000-4000-8000-ABCDEF012345')).toBe('chaos-gate-abcdef012345');
  });

  it.each([
    {},
    { socket: '/x', project: 'shop' },
    { socket: '/x', project: 'chaos-gate-' },
    { socket: '/x', project: 'chaos-gate-a"]}' },
    { socket: 'x', project: 'chaos-gate-abcdef012345' },
  ])('refuses %j', async (state) => {
    await expect(composeDown.undo(state, soon())).rejects.toThrow(TypeError);
    await expect(composeDown.verifyRemoved(state, soon())).rejects.toThrow(TypeError);
  });

  it.each([500, 200])('is not done when the engine responds %i and no list', async (status) => {
    const folder = await mkdtemp(join(tmpdir(), 'engine-'));
    const socket = join(folder, 'engine.sock');
    const engine = createServer((_, response) => response.writeHead(status).end('{"message":"busy"}')).listen(socket);
    onTestFinished(async () => {
      engine.close();
      await rm(folder, { recursive: true });
    });
    const state = { socket, project: 'chaos-gate-abcdef012345' };
    await expect(composeDown.undo(state, AbortSignal.timeout(5_000))).rejects.toThrow('a request for the parts of a project');
    await expect(composeDown.verifyRemoved(state, AbortSignal.timeout(5_000))).rejects.toThrow('a request for the parts of a project');
  });

  it('names the command that a person would type', () => {
    expect(composeDown.commands({ socket: '/run/docker.sock', project: 'chaos-gate-abcdef012345' })).toEqual([
      ['docker', '--host', 'unix:///run/docker.sock', 'compose', '--project-name', 'chaos-gate-abcdef012345', 'down', '--volumes'],
    ]);
  });
});
