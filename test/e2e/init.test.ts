import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { disturbsDependency, play } from '../newcomers/play.ts';
import { repositories } from '../newcomers/repositories.ts';
import { freePorts, giveBack } from './free-ports.ts';

const program = [process.execPath, fileURLToPath(new URL('../../dist/cli.js', import.meta.url))];

/** One that ignores `PORT` and one whose CI has services: the other kinds run with `npm run newcomers`. */
const played = repositories.filter(({ name }) => ['realworld', 'monorepo'].includes(name));

describe.concurrent('`init` alone, in a repository of a newcomer', { timeout: 300_000 }, () => {
  test.each(played.map((one) => [one.name, one] as const))('%s: its first run disturbs a real dependency', async (_, repository) => {
    const [front = 0, store = 0] = await freePorts(2);
    try {
      const ports = { front, store };
      const result = await play(repository, ports, program, ['--calm', '2s']);
      const { port, words } = repository.expected(ports);
      for (const word of [`:${port}`, ...words]) expect(result.config, result.output).toContain(word);
      expect([result.code, disturbsDependency(result)], result.output).toEqual([0, true]);
    } finally {
      giveBack([front, store]);
    }
  });
});
