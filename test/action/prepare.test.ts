import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Context, readContext } from '../../src/action/context.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { prepare } from '../../src/action/prepare.ts';

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'prepare-'));
});
afterEach(() => rm(workspace, { recursive: true }));

const config = (preview: string) => `version: 1
preview: ${preview}
checks: [{ name: home, http: {}, rate: 20/s }]
faults: [{ fault: surge, on: preview, rate: 10/s, lasts: 10s }]
`;

async function deployed(production: boolean, preview: string, env: Record<string, string> = {}) {
  await mkdir(join(workspace, '.github'), { recursive: true });
  await writeFile(join(workspace, '.github/chaos.yml'), config(preview));
  const payload = {
    deployment: { environment: production ? 'shop' : 'Preview', production_environment: production },
    deployment_status: { environment_url: 'https://pr-7.example' },
  };
  await writeFile(join(workspace, 'event.json'), JSON.stringify(payload));
  const all = {
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'deployment_status',
    GITHUB_EVENT_PATH: join(workspace, 'event.json'),
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: 'a'.repeat(40),
    ...env,
  };
  const context: Context = await readContext(all, '2026-01-02T03:04:05Z');
  return prepare(readInputs(all), context);
}

describe('production', () => {
  it.each<[string, Record<string, string>]>([
    ['the event tells of it', {}],
    ['an input says the address as well', { 'INPUT_PREVIEW-URL': 'https://shop.example' }],
  ])('is refused where %s', async (_, env) => {
    await expect(deployed(true, `\${PREVIEW_URL}`, env)).rejects.toMatchObject({ code: 'PREVIEW_REFUSED' });
  });
});

describe('the preview', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['of the event, where the config has only a default', `\${PREVIEW_URL:-http://127.0.0.1:8080}`, {}, 'https://pr-7.example/'],
    ['of the variable', `\${PREVIEW_URL:-http://127.0.0.1:8080}`, { PREVIEW_URL: 'https://pr-8.example' }, 'https://pr-8.example/'],
    ['of the input', `\${PREVIEW_URL}`, { 'INPUT_PREVIEW-URL': 'https://pr-9.example' }, 'https://pr-9.example/'],
    ['of the config', 'https://fixed.example', {}, 'https://fixed.example/'],
  ])('is that %s', async (_, preview, env, url) => {
    expect((await deployed(false, preview, env)).config.preview).toBe(url);
  });
});
