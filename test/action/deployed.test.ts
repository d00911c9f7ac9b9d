import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Job, startJob, startStep } from '../e2e/run-action.ts';
import { type LocalGitHub, startGitHub } from '../github/server.ts';

const files = {
  '.github/chaos.yml': `version: 1
checks: [{ name: page, http: {}, rate: 50/s, during: { success: 90% } }]
faults: [{ fault: surge, on: preview, rate: 50/s, lasts: 2s }]
`,
};
const inputs = { comment: 'always', 'fail-on': 'failed', 'report-dir': 'chaos-report', 'github-token': 'job-token' };

/** Whatever an event names: none of it may be asked anything. */
let site: Server;
let requests: number;
let github: LocalGitHub;
const jobs: Job[] = [];
const url = (): string => `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;

beforeEach(async () => {
  requests = 0;
  github = await startGitHub();
  site = createServer((_, response) => {
    requests += 1;
    response.end('ok');
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
});
afterEach(async () => {
  site.closeAllConnections();
  site.close();
  await Promise.all([github, ...jobs.splice(0)].map((one) => one.close()));
});

/** The action on a deployment status, as the runner starts it. */
async function deployed(status: object, deployment: object = {}) {
  const payload = {
    deployment_status: { state: 'success', environment: 'Preview', environment_url: url(), target_url: url(), log_url: url(), ...status },
    deployment: { environment: 'Preview', sha: 'a'.repeat(40), ref: 'feature', production_environment: false, ...deployment },
  };
  const job = await startJob({ event: { name: 'deployment_status', payload }, apiUrl: github.url, files });
  jobs.push(job);
  return (await startStep(job, 'main', { inputs })).ended;
}

describe('a deployment that nobody may test', () => {
  it.each(['failure', 'inactive', 'in_progress'])('because it is "%s": green, no verdict, one notice, no comment', async (state) => {
    const { code, outputs, out, summary } = await deployed({ state });
    expect([code, outputs.verdict, summary]).toEqual([0, '', '']);
    expect(out.match(/^::/gm)).toHaveLength(1);
    expect(out).toMatch(
      new RegExp(`^::notice title=Chaos Gate%3A nothing to test::Nothing was tested, because the deployment is \`${state}\``, 'm'),
    );
    expect([requests, github.seen]).toEqual([0, []]);
  });

  it.each([['shop / production'], ['shop (Production)']])('because it is production by its name, %s: refused', async (environment) => {
    const { code, outputs } = await deployed({ environment }, { environment });
    expect([code, outputs.verdict, requests]).toEqual([7, 'refused', 0]);
  });

  it.each(['', undefined])('because it has the address %j, and pages of its output: invalid', async (environment_url) => {
    const { code, outputs, out } = await deployed({ environment_url });
    expect([code, outputs.verdict, requests]).toEqual([2, 'invalid', 0]);
    expect(out).toContain('environment_url');
  });
});
