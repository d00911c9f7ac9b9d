import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContext } from '../../../src/action/context/context.ts';
import { allowPreview, type Permission } from '../../../src/action/trust/allow-preview.ts';
import type { Config } from '../../../src/core/model/config/config.ts';
import { type SafetyRules, standardCaps, standardSafety } from '../../../src/core/model/config/safety.ts';
import { shop } from '../../core/plan/shop.ts';
import type { StoredDeployment } from '../../github/objects.ts';
import { type LocalGitHub, startGitHub } from '../../github/server.ts';
import { event } from '../events.ts';

let server: LocalGitHub;
beforeEach(async () => {
  server = await startGitHub();
});
afterEach(async () => {
  await server.close();
  expect(server.violations).toEqual([]);
});

const head = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
const base = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e';
const file = '.github/chaos.yml';
const url = 'https://pr-7.acme.example/';

interface Given {
  readonly config?: Partial<Config>;
  readonly on?: { readonly name: string; readonly payload: unknown };
  readonly env?: Readonly<Record<string, string>>;
  readonly token?: string | null;
}

async function permission({ config = {}, on = event('pull_request'), env = {}, token = 'job-token' }: Given = {}): Promise<Permission> {
  const all = { GITHUB_EVENT_NAME: on.name, GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: head, ...env };
  const context = { ...(await readContext(all, '2026-01-02T03:04:05Z')), event: on };
  context.run = { ...context.run, commit: head };
  return allowPreview(
    { config: shop({ preview: url, ...config }), file, token: token ?? undefined },
    context,
    new AbortController().signal,
  );
}

const refused = { code: 'PREVIEW_REFUSED', verdict: 'refused' };
const deployment = (id: number, change: Partial<StoredDeployment>): StoredDeployment => ({
  id,
  sha: head,
  ref: 'feature',
  environment: 'Preview',
  statuses: [{ state: 'success', environment_url: url }],
  ...change,
});
const announced = {
  name: 'deployment_status',
  payload: { deployment_status: { state: 'success', environment: 'Preview', environment_url: url } },
};
const allows = (...allowHosts: string[]): SafetyRules => ({ ...standardSafety, allowHosts });

describe('a preview on this machine', () => {
  it('asks nothing of GitHub, whatever the event', async () => {
    for (const on of [event('pull_request'), event('push'), { name: '', payload: {} }])
      expect(await permission({ config: { preview: 'http://127.0.0.1:8080/' }, on })).toEqual({
        safety: standardSafety,
        overrides: [],
        notices: [],
      });
    expect(server.seen).toEqual([]);
  });
});

describe('a public preview', () => {
  it('without a reason is refused, with the lines to add', async () => {
    await expect(permission()).rejects.toMatchObject({ ...refused, hint: expect.stringContaining('allow-hosts: ["pr-7.acme.example"]') });
  });

  it('is taken when the event announces it, but not when it is in production by now', async () => {
    expect((await permission({ on: announced })).overrides).toEqual([]);
    server.deployments = [deployment(1, { sha: base, environment: 'shop / production', ref: 'main' })];
    await expect(permission({ on: announced })).rejects.toMatchObject({ ...refused, message: expect.stringContaining('production') });
  });

  it('is taken when a deployment of its commit names it, and that one succeeded and is not production', async () => {
    server.deployments = [deployment(1, {})];
    expect((await permission()).overrides).toEqual([]);
    for (const change of [
      { sha: base },
      { environment: 'production' },
      { production_environment: true },
      {
        statuses: [
          { state: 'inactive', environment_url: url },
          { state: 'success', environment_url: url },
        ],
      },
      { statuses: [{ state: 'success', environment_url: 'https://pr-8.acme.example/' }] },
    ]) {
      server.deployments = [deployment(1, change)];
      await expect(permission()).rejects.toMatchObject(refused);
    }
  });

  it('whose repository may not be looked at is judged by the rest, and a notice says so', async () => {
    server.trouble = (operation) => (operation.startsWith('repos/list-deployment') ? { status: 403 } : undefined);
    expect((await permission({ on: announced })).notices).toEqual([expect.stringMatching(/GitHub responded with 403.*deployments: read/)]);
    expect((await permission({ on: announced, token: null })).notices).toEqual([expect.stringMatching(/no token for GitHub/)]);
    await expect(permission()).rejects.toMatchObject(refused);
  });
});

describe('the section safety of a pull request', () => {
  const listed = `version: 1\nsafety: { allow-hosts: ["*.acme.example"], max-rate: 20/s }\n`;

  it('is the one of the base commit: what the pull request itself says does not count', async () => {
    await expect(permission({ config: { safety: allows('*.acme.example') } })).rejects.toMatchObject(refused);
    server.files = { [`${base}:${file}`]: listed };
    const { safety, overrides } = await permission({
      config: { safety: { ...standardSafety, caps: { ...standardCaps, ratePerSecond: 5000 } } },
    });
    expect([safety.caps.ratePerSecond, overrides]).toEqual([
      20,
      [expect.stringContaining('safety.allow-hosts allows it by *.acme.example')],
    ]);
  });

  it('of another file of the pull request does not hide that of the usual one', async () => {
    server.files = { [`${base}:.github/chaos.yml`]: listed };
    const wanted = { config: shop({ preview: url, safety: standardSafety }), file: 'mine.yml', token: 'job-token' };
    const context = {
      ...(await readContext({ GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'acme/shop' }, '')),
      event: event('pull_request'),
    };
    expect((await allowPreview(wanted, context, new AbortController().signal)).safety.caps.ratePerSecond).toBe(20);
  });

  it.each([
    ['with mistakes', 'safety: { allow-hosts: ["*"] }'],
    ['with variables, which the pull request could set', `safety: { allow-hosts: ["\${HOST}"] }`],
    ['that is no YAML', 'safety: { ['],
  ])('%s in the base allows nothing, and a notice says so', async (_, text) => {
    server.files = { [`${base}:${file}`]: text };
    await expect(permission({ env: { HOST: 'pr-7.acme.example' } })).rejects.toMatchObject(refused);
    const local = { preview: 'http://127.0.0.1:8080/', safety: allows() };
    expect((await permission({ config: local })).notices).toEqual([expect.stringContaining('of the base branch could not be read')]);
  });

  it('is that of the file itself on events that only members of the repository cause', async () => {
    const on = { name: 'workflow_dispatch', payload: { inputs: {} } };
    expect((await permission({ on, config: { safety: allows('pr-7.acme.example') } })).overrides).toHaveLength(1);
  });
});

describe('a base that is measured beside the change', () => {
  const compare = { preview: 'https://main.acme.example/', previewHeaders: {}, targets: [] };

  it('needs a reason of its own', async () => {
    await expect(permission({ on: announced, config: { compare } })).rejects.toMatchObject(refused);
    expect((await permission({ on: announced, config: { compare, safety: allows('main.acme.example') } })).overrides).toHaveLength(1);
  });
});

describe('a network that hangs', () => {
  it('holds nobody up: what GitHub does not say within 5 s is not known', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    try {
      const begun = performance.now();
      const env = { GITHUB_API_URL: `http://127.0.0.1:${(silent.address() as AddressInfo).port}` };
      expect((await permission({ on: announced, env })).notices).toEqual([expect.stringContaining('no response within 5 s')]);
      expect(performance.now() - begun).toBeLessThan(20_000);
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
  }, 30_000);
});
