import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disturbsDependency, play } from '../newcomers/play.ts';
import { repositories } from '../newcomers/repositories.ts';
import { freePort } from './engine.ts';
import { image, run } from './image.ts';

const door = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));

/** The stores have the names of the usual images, so that `init` knows them. */
const stores = ['postgres:newcomer', 'redis:newcomer', 'mongo:newcomer'];

beforeAll(async () => {
  for (const name of stores) await run('docker', ['tag', image, name]);
});

afterAll(() => run('docker', ['rmi', ...stores]));

describe('`init` in a repository with Compose', () => {
  test.each(repositories.filter(({ starts }) => starts === 'compose').map((one) => [one.name, one] as const))(
    '%s: the config that it writes disturbs a real dependency at its first run, without an edit',
    { timeout: 300_000 },
    async (_, repository) => {
      const ports = { front: await freePort(), store: 0 };
      const played = await play(repository, ports, [process.execPath, door], ['--calm', '2s'], { ...process.env });
      const { port, words } = repository.expected(ports);
      for (const word of [`:${port}`, ...words]) expect(played.config, played.output).toContain(word);
      for (const wrong of repository.wrong) expect(played.config).not.toMatch(new RegExp(`url: .*:${wrong}\\b`));
      expect([played.code, disturbsDependency(played)], played.output).toEqual([0, true]);
    },
  );
});
