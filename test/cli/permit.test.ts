import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, runCli } from './run-cli.ts';

const config = (preview: string, safety: string, rate: string): string => `version: 1
preview: ${preview}
checks: [{ name: front, http: { path: / } }]
faults: [{ fault: surge, on: preview, rate: ${rate}, lasts: 5s }]
plan: { scenarios: 1, seed: '1' }
${safety}`;

async function cli(words: readonly string[], preview: string, { safety = '', rate = '50/s' } = {}) {
  const there = await folder();
  await writeFile(join(there, 'chaos.yml'), config(preview, safety, rate));
  return runCli(words, there);
}

describe.each(['plan', 'run'])('`%s`', (command) => {
  it.each(['https://example.com', 'https://shop.vercel.app', 'https://pr-7.acme.example', 'https://93.184.216.34'])(
    'refuses %s, which is public, with the lines to add',
    async (preview) => {
      const { code, stderr } = await cli([command], preview);
      expect([code, stderr]).toEqual([7, expect.stringContaining(`allow-hosts: ["${new URL(preview).hostname}"]`)]);
    },
  );

  it.each(['https://github.com', 'https://api.github.com', 'https://8.8.8.8', 'https://dns.google'])(
    'refuses %s, whatever `safety` says',
    async (preview) => {
      const safety = `safety: { allow-hosts: ["${new URL(preview).hostname}"] }`;
      expect((await cli([command], preview, { safety })).code).toBe(7);
    },
  );

  it('refuses a plan beyond a cap, and says what to raise', async () => {
    const { code, stderr } = await cli([command], 'http://127.0.0.1:9', { rate: '1000/s' });
    expect([code, stderr]).toEqual([7, expect.stringContaining('safety: { max-rate: ')]);
  });
});

describe('`plan`', () => {
  it.each([
    ['http://127.0.0.1:9', ''],
    ['http://10.1.2.3', ''],
    ['https://pr-7.acme.example', 'safety: { allow-hosts: ["*.acme.example"] }'],
  ])('takes %s', async (preview, safety) => {
    expect((await cli(['plan'], preview, { safety })).code).toBe(0);
  });

  it('asks a public preview for nothing, and says that the run will', async () => {
    const { code, stderr } = await cli(['plan'], 'https://pr-7.acme.example', {
      safety: 'safety: { proof: { path: /version, contains-sha: true } }',
    });
    expect([code, stderr]).toEqual([0, expect.stringContaining('the run first requests the proof')]);
  });
});

describe('`validate`', () => {
  it('warns of a public preview, because the config may be right elsewhere, and refuses what is nobody’s preview', async () => {
    const { code, stderr } = await cli(['validate'], 'https://pr-7.acme.example');
    expect([code, stderr]).toEqual([0, expect.stringContaining('a run here would be refused')]);
    expect((await cli(['validate'], 'https://gitlab.com')).code).toBe(7);
  });
});
