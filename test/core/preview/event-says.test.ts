import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventClaim, eventClaim } from '../../../src/core/preview/event-says.ts';
import { event } from '../../action/events.ts';

const url = 'https://shop-pr-7.example.app/';
const log = 'https://logs.example.net/7';

/** A deployment status as GitHub sends it. */
const status = (environment: string, deployment: object = {}, told: object = {}) => ({
  action: 'created',
  deployment_status: { state: 'success', environment, environment_url: url, target_url: log, log_url: log, ...told },
  deployment: { environment, ref: 'feature', sha: 'a'.repeat(40), production_environment: false, ...deployment },
  repository: { default_branch: 'main' },
});
const vercel = (type: string, payload: object) => ({
  action: `vercel.deployment.${type}`,
  client_payload: { url, project: { name: 'shop' }, ...payload },
});

type Says = EventClaim['kind'] | `announced ${string}`;
const message = (name: string, payload: unknown): Says => {
  const told = eventClaim(name, payload);
  return told.kind === 'announced' && told.url !== url ? `announced ${told.url}` : told.kind;
};

/** What each event says; `announced` alone: at the address that it names. */
const payloads: readonly (readonly [what: string, name: string, payload: unknown, message: Says])[] = [
  ['a preview of Vercel', 'deployment_status', status('Preview'), 'announced'],
  ['a preview of Railway', 'deployment_status', status('shop / pr-7'), 'announced'],
  ['a review app of Heroku', 'deployment_status', status('shop-pr-7', { transient_environment: true }), 'announced'],
  ['a preview of Render', 'deployment_status', status('feature - shop PR #7'), 'announced'],
  ['an environment whose name says nothing, of a branch', 'deployment_status', status('shop'), 'announced'],
  ['production of Vercel', 'deployment_status', status('Production'), 'production'],
  ['production of Railway', 'deployment_status', status('shop / production'), 'production'],
  ['production of Heroku', 'deployment_status', status('shop-production'), 'production'],
  ['production of Cloudflare Pages', 'deployment_status', status('shop (Production)'), 'production'],
  ['production of Render, by its branch', 'deployment_status', status('main - shop', { ref: 'feature' }), 'production'],
  ['the default branch, and nothing that shows a preview', 'deployment_status', status('shop', { ref: 'main' }), 'production'],
  ['the default branch in a staging environment', 'deployment_status', status('staging', { ref: 'main' }), 'announced'],
  [
    'production by GitHub’s own word',
    'deployment_status',
    status('pr-7', { production_environment: true, transient_environment: true }),
    'production',
  ],
  [
    'production by the deployment alone',
    'deployment_status',
    { ...status('Preview'), deployment: { environment: 'production' } },
    'production',
  ],
  ['production by what the deployment carries', 'deployment_status', status('web', { payload: { target: 'production' } }), 'production'],
  [
    'production by its host',
    'deployment_status',
    status('web', {}, { environment_url: 'https://shop-production.up.railway.app' }),
    'production',
  ],
  [
    'the public site of GitHub Pages',
    'deployment_status',
    status('github-pages', {}, { environment_url: 'https://acme.github.io/shop/' }),
    'production',
  ],
  [
    'a preview below the public site of GitHub Pages',
    'deployment_status',
    status('github-pages', {}, { environment_url: 'https://acme.github.io/shop/pr-preview/pr-7/' }),
    'announced https://acme.github.io/shop/pr-preview/pr-7/',
  ],
  ...['failure', 'error', 'inactive', 'pending', 'in_progress', 'queued', 'waiting', '', 'Success', '`x`'].map(
    (state) => [`a deployment in the state "${state}"`, 'deployment_status', status('Preview', {}, { state }), 'nothing'] as const,
  ),
  ['a failed deployment of production', 'deployment_status', status('production', {}, { state: 'failure' }), 'nothing'],
  ...['', '   ', null, undefined, 7].map(
    (environment_url) =>
      [`no address (${environment_url})`, 'deployment_status', status('Preview', {}, { environment_url }), 'announced null'] as const,
  ),
  [
    'a target_url that anybody may set',
    'deployment_status',
    status('Preview', {}, { environment_url: '', target_url: 'https://shop-7.vercel.app', creator: { login: 'mallory' } }),
    'announced null',
  ],
  [
    'a target_url of Vercel itself, which has put its deployments there',
    'deployment_status',
    status('Preview', {}, { environment_url: '', target_url: 'https://shop-7.vercel.app', creator: { login: 'vercel[bot]' } }),
    'announced https://shop-7.vercel.app',
  ],
  [
    'a target_url of Vercel that is a page about the deployment',
    'deployment_status',
    status('Preview', {}, { environment_url: '', target_url: 'https://vercel.com/acme/shop/7', creator: { login: 'vercel[bot]' } }),
    'announced null',
  ],
  ['no payload', 'deployment_status', {}, 'nothing'],
  ['GitHub’s own example, which is production', 'deployment_status', event('deployment_status').payload, 'production'],
  ['a preview of Vercel, dispatched', 'repository_dispatch', vercel('success', { environment: 'preview' }), 'announced'],
  ['the same with no target', 'repository_dispatch', vercel('ready', { target: null }), 'announced'],
  ['production of Vercel, dispatched', 'repository_dispatch', vercel('success', { environment: 'production' }), 'production'],
  ['production by its target', 'repository_dispatch', vercel('success', { environment: 'preview', target: 'production' }), 'production'],
  ['promoted to production', 'repository_dispatch', vercel('promoted', {}), 'production'],
  ...['error', 'failed', 'canceled', 'ignored', 'skipped', 'pending'].map(
    (type) => [`vercel.deployment.${type}`, 'repository_dispatch', vercel(type, { environment: 'preview' }), 'nothing'] as const,
  ),
  [
    'a state that is not success',
    'repository_dispatch',
    { action: 'deployed', client_payload: { url, state: { type: 'error' } } },
    'nothing',
  ],
  ['an address that somebody dispatches', 'repository_dispatch', { action: 'deployed', client_payload: { url } }, 'announced'],
  ['a dispatch without an address', 'repository_dispatch', { action: 'rebuild', client_payload: { ref: 'main' } }, 'silent'],
  [
    'a dispatch for production in words of its own',
    'repository_dispatch',
    { action: 'x', client_payload: { url, environment: 'shop-prod' } },
    'production',
  ],
  ['the context of Netlify', 'repository_dispatch', { action: 'x', client_payload: { url, context: 'production' } }, 'production'],
  [
    'an environment by its parts',
    'repository_dispatch',
    { action: 'x', client_payload: { url, environment: { name: 'live' } } },
    'production',
  ],
  [
    'a dispatched deployment',
    'repository_dispatch',
    { action: 'x', client_payload: { url, deployment: { environment: 'prod' } } },
    'production',
  ],
  ['a workflow started by hand, for production', 'workflow_dispatch', { inputs: { environment: 'production', url } }, 'production'],
  ['the same with a flag', 'workflow_dispatch', { inputs: { production: 'true' } }, 'production'],
  ['a workflow started by hand', 'workflow_dispatch', { inputs: { environment: 'staging', url } }, 'silent'],
  ['a deployment that begins, to production', 'deployment', { deployment: { environment: 'production' } }, 'production'],
  ['a deployment that begins', 'deployment', { deployment: { environment: 'pr-7' } }, 'silent'],
  ...['pull_request', 'push', 'schedule', 'merge_group', 'workflow_run', 'issue_comment', 'pull_request_target', ''].map(
    (name) => [`what no ${name || 'event at all'} can announce`, name, status('Preview'), 'silent'] as const,
  ),
];

describe('an event', () => {
  it.each(payloads)('%s (%s)', (_, name, payload, expected) => {
    expect(message(name, payload)).toBe(expected);
  });

  it('never makes one throw, and never announces a deployment that did not succeed', () => {
    const name = fc.constantFrom('deployment_status', 'repository_dispatch', 'workflow_dispatch', 'deployment', 'push');
    fc.assert(
      fc.property(name, fc.jsonValue(), (event, payload) =>
        ['silent', 'nothing', 'production', 'announced'].includes(eventClaim(event, payload).kind),
      ),
    );
    fc.assert(
      fc.property(fc.string(), (state) => {
        fc.pre(state.trim() !== 'success');
        expect(message('deployment_status', status('Preview', {}, { state }))).toBe('nothing');
      }),
    );
  });

  it('says in plain words, without text of its own, why there is nothing to test', () => {
    expect(eventClaim('deployment_status', status('Preview', {}, { state: 'failure' }))).toEqual({
      kind: 'nothing',
      message: 'the deployment is `failure`: only a deployment with the state `success` is tested',
    });
    expect(JSON.stringify(eventClaim('deployment_status', status('Preview', {}, { state: '::set-env x' })))).not.toContain('set-env');
  });
});
