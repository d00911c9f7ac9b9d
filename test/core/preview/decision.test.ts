import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf } from '../../../src/core/address/reach.ts';
import { previewUrl } from '../../../src/core/config/schema/preview-url.ts';
import { type SafetyRules, standardSafety } from '../../../src/core/model/config/safety.ts';
import { type Decision, decide, type Facts, type PreviewQuestion } from '../../../src/core/preview/decision.ts';
import { type EventClaim, eventClaim } from '../../../src/core/preview/event-says.ts';
import { neverTargets, previews, privateNames, privateTargets, strangers } from './targets.ts';

const nothing: Facts = { addresses: [], productionHosts: [], deployedHosts: [], proof: 'none' };
/** Everything that could speak for a host. */
const everything = (host: string): Facts => ({ addresses: ['127.0.0.1'], productionHosts: [], deployedHosts: [host], proof: 'shown' });
const silent: EventClaim = { kind: 'silent' };
const forge = ['https://github.com', 'https://api.github.com'];

const ask = (
  url: string,
  { event = silent, safety = null, facts = nothing }: Partial<Pick<PreviewQuestion, 'event' | 'safety'>> & { facts?: Facts | null } = {},
): Decision => decide({ url: new URL(url).href, event, safety, forge } satisfies PreviewQuestion, facts);

const allowing = (...allowHosts: string[]): SafetyRules => ({ ...standardSafety, allowHosts });

/** By the door of the config, and by the decision with all that could speak for the host. */
function outcomes(host: string): readonly string[] {
  const text = `http://${host}/`;
  const asPreview = previewUrl(text);
  if (!('href' in asPreview)) return [asPreview.code === 'CG1701' ? 'refused' : 'invalid'];
  const { hostname, host: withPort } = new URL(asPreview.href);
  const event: EventClaim = { kind: 'announced', url: asPreview.href };
  return [ask(asPreview.href, { event, safety: allowing(hostname), facts: everything(withPort) }).kind];
}

describe('a wrong target', () => {
  it('is one of at least 250', () => {
    expect(new Set([...neverTargets, ...strangers]).size).toBeGreaterThanOrEqual(250);
  });

  it.each(neverTargets)('%s is refused, whatever speaks for it', (host) => {
    expect(outcomes(host)).toEqual(['refused']);
    for (const port of [':80', ':8443']) expect(outcomes(`${host}${port}`)).toEqual(['refused']);
  });

  it.each(strangers)('%s is refused as long as nothing speaks for it', (host) => {
    const decision = ask(`https://${host}/`);
    expect(decision).toMatchObject({ kind: 'refused', proof: true });
    expect((decision as { hint: string }).hint).toContain(`allow-hosts: ["${new URL(`https://${host}/`).hostname}"]`);
  });

  it('is production, whatever else speaks for it', () => {
    const url = 'https://shop.acme.io/';
    const event: EventClaim = { kind: 'announced', url };
    const facts = { ...everything('shop.acme.io'), productionHosts: ['shop.acme.io'] };
    for (const other of ['https://shop.acme.io:8443/', 'https://SHOP.acme.io./', 'http://shop.acme.io/x'])
      expect(ask(other, { event: { kind: 'announced', url: other }, safety: allowing('*.acme.io'), facts }).kind).toBe('refused');
    expect(ask(url, { event, safety: allowing('*.acme.io'), facts })).toMatchObject({ kind: 'refused' });
    expect(
      ask(url, { event: { kind: 'production', message: 'it is' }, safety: allowing('*.acme.io'), facts: everything('shop.acme.io') }).kind,
    ).toBe('refused');
    expect(ask('http://127.0.0.1:8080/', { event: { kind: 'production', message: 'it is' } }).kind).toBe('refused');
  });

  it('is the forge that runs the workflow, by whatever port; on loopback by its own', () => {
    const on = (url: string, server: string) =>
      decide({ url, event: silent, safety: allowing('git.acme.io'), forge: [server] }, nothing).kind;
    expect(on('https://git.acme.io:8443/', 'https://git.acme.io')).toBe('refused');
    expect(on('https://git.acme.io./', 'https://git.acme.io')).toBe('refused');
    expect(on('http://127.0.0.1:3000/', 'http://127.0.0.1:3000')).toBe('refused');
    expect(on('http://127.0.0.1:3001/', 'http://127.0.0.1:3000')).toBe('allowed');
  });

  it('is another host than the one that was announced', () => {
    const event: EventClaim = { kind: 'announced', url: 'https://pr-7.acme.io/' };
    expect(ask('https://shop.acme.io/', { event }).kind).toBe('refused');
    expect(ask('https://pr-7.acme.io:8443/', { event }).kind).toBe('refused');
    expect(ask('https://pr-7.acme.io/start', { event })).toEqual({ kind: 'allowed', because: 'announced' });
  });
});

describe('a preview', () => {
  const all = Object.entries(previews).flatMap(([provider, of]) => of.map(([environment, url]) => [provider, environment, url] as const));

  it('is one of at least 120, of ten providers', () => {
    expect([all.length >= 120, Object.keys(previews).length]).toEqual([true, 10]);
  });

  it.each(all)('of %s, "%s" at %s', (_, environment, url) => {
    const event = eventClaim('deployment_status', {
      deployment_status: { state: 'success', environment, environment_url: url },
      deployment: { environment, ref: 'feature', production_environment: false },
      repository: { default_branch: 'main' },
    });
    expect('href' in previewUrl(url)).toBe(true);
    expect(ask(url, { event })).toEqual({ kind: 'allowed', because: 'announced' });
  });

  it.each(privateTargets)('at %s, which the public cannot reach, without looking anything up', (host) => {
    expect(ask(`http://${host}:3000/`, { facts: null })).toEqual({ kind: 'allowed', because: 'private' });
  });

  it.each(privateNames)('called %s, if it leads to no public address', (host) => {
    const at = (...addresses: string[]) => ask(`http://${host}:3000/`, { facts: { ...nothing, addresses } }).kind;
    expect([ask(`http://${host}/`, { facts: null }).kind, at(), at('10.0.0.3', 'fd00::3')]).toEqual(['look up', 'allowed', 'allowed']);
    expect([at('93.184.216.34'), at('10.0.0.3', '93.184.216.34')]).toEqual(['refused', 'refused']);
  });

  it.each([
    ['a deployment of this commit names', { deployedHosts: ['pr-7.acme.io'] }, 'deployed'],
    ['shows its commit', { proof: 'shown' }, 'proven'],
  ] as const)('whose host %s', (_, facts, because) => {
    expect(ask('https://pr-7.acme.io/', { facts: { ...nothing, ...facts } })).toEqual({ kind: 'allowed', because });
  });

  it('that a person has allowed, which is named', () => {
    expect(ask('https://pr-7.acme.io/', { safety: allowing('*.acme.io') })).toMatchObject({
      because: 'listed',
      override: 'nothing shows that pr-7.acme.io is a preview: safety.allow-hosts allows it by *.acme.io',
    });
    expect(ask('https://pr-7.acme.io/', { safety: allowing('*.acme.io'), facts: { ...nothing, proof: 'shown' } })).toEqual({
      kind: 'allowed',
      because: 'proven',
    });
  });

  it('is nothing that is public and that nothing speaks for', () => {
    fc.assert(fc.property(fc.domain(), (host) => reachOf(host) !== 'public' || ask(`https://${host}/`).kind === 'refused'));
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        fc.pre(!/^(0\.0\.0\.0|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/.test(address));
        return ask(`https://${address}/`).kind === 'refused';
      }),
    );
  });
});
