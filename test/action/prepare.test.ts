import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Context, readContext } from '../../src/action/context/context.ts';
import { readInputs } from '../../src/action/context/inputs.ts';
import { prepare } from '../../src/action/prepare.ts';

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'prepare-'));
});
afterEach(() => rm(workspace, { recursive: true }));

const config = (preview: string) => `version: 1
preview: ${preview}
checks: [{ name: home, http: {}, rate: 20/s }]
${preview.includes('faults:') ? '' : 'faults: [{ fault: surge, on: preview, rate: 10/s, lasts: 10s }]'}
`;

async function deployed(
  production: boolean,
  preview: string,
  env: Record<string, string> = {},
  url: string | undefined = 'http://127.0.0.1:9007',
) {
  await mkdir(join(workspace, '.github'), { recursive: true });
  await writeFile(join(workspace, '.github/chaos.yml'), config(preview));
  const payload = {
    deployment: { environment: production ? 'shop' : 'Preview', production_environment: production },
    deployment_status: { state: 'success', environment_url: url },
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
  return prepare(readInputs(all), context, new AbortController().signal);
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
    ['of the event, where the config has only a default', `\${PREVIEW_URL:-http://127.0.0.1:8080}`, {}, 'http://127.0.0.1:9007/'],
    ['of the variable', `\${PREVIEW_URL:-http://127.0.0.1:8080}`, { PREVIEW_URL: 'http://127.0.0.1:9008' }, 'http://127.0.0.1:9008/'],
    ['of the input', `\${PREVIEW_URL}`, { 'INPUT_PREVIEW-URL': 'http://127.0.0.1:9009' }, 'http://127.0.0.1:9009/'],
    ['of the config', 'http://127.0.0.1:9000', {}, 'http://127.0.0.1:9000/'],
  ])('is that %s', async (_, preview, env, url) => {
    expect((await deployed(false, preview, env)).config.preview).toBe(url);
  });

  it('is none where the deployment names no address, and the config has none of its own', async () => {
    await expect(deployed(false, `\${PREVIEW_URL:-http://127.0.0.1:8080}`, {}, '')).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      verdict: 'invalid',
    });
    const { config } = await deployed(false, `\${PREVIEW_URL}`, { 'INPUT_PREVIEW-URL': 'http://127.0.0.1:9009' }, '');
    expect(config.preview).toBe('http://127.0.0.1:9009/');
  });

  it('that is public is refused where nothing announces it', async () => {
    await expect(deployed(false, 'https://shop.example')).rejects.toMatchObject({ code: 'PREVIEW_REFUSED' });
  });
});

describe('the caps', () => {
  it('hold for the plan as a whole', async () => {
    const env = { 'INPUT_PREVIEW-URL': 'http://127.0.0.1:9009' };
    const surge = (rate: string, safety = '') =>
      `\${PREVIEW_URL}\n${safety}faults: [{ fault: surge, on: preview, rate: ${rate}, lasts: 10s }]\n#`;
    await expect(deployed(false, surge('990/s'), env)).rejects.toMatchObject({ code: 'CAP_EXCEEDED', verdict: 'refused' });
    const { overrides } = await deployed(false, surge('990/s', 'safety: { max-rate: 1010/s }\n'), env);
    expect(overrides).toEqual([expect.stringContaining('safety raises them (max-rate: 1010/s)')]);
    expect((await deployed(false, surge('900/s', 'safety: { max-rate: 1010/s }\n'), env)).overrides).toEqual([]);
  });
});
