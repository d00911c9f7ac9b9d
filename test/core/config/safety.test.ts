import { describe, expect, test } from 'vitest';
import { readSafety } from '../../../src/core/config/read-section.ts';
import { standardSafety } from '../../../src/core/model/config/safety.ts';
import { given, right, wrong } from './given.ts';

const safety = (text: string, env: Record<string, string> = {}) => right(given({ safety: text }), env).safety;

describe('the section safety', () => {
  test('is read with everything decided', () => {
    const text =
      '{ allow-hosts: ["*.vercel.app"], proof: { header: X-Commit, contains-sha: true }, max-rate: 2000/s, max-length: 5m, stop-file: stop }';
    expect(safety(text)).toEqual({
      allowHosts: ['*.vercel.app'],
      namespaces: null,
      allowChaosToolkit: false,
      proof: { header: 'x-commit' },
      caps: { ratePerSecond: 2000, connections: 500, faults: 5, lengthMs: 300_000 },
      stopFile: 'stop',
      stopUrl: null,
    });
    expect([safety('{}'), right(given()).safety]).toEqual([standardSafety, null]);
  });

  test.each([
    '{ allow-hosts: ["*"] }',
    '{ allow-hosts: ["*.com"] }',
    '{ allow-hosts: ["https://a.io"] }',
    '{ proof: { header: x-commit } }',
    '{ proof: { header: x-commit, contains-sha: false } }',
    '{ proof: { header: x-commit, path: /version, contains-sha: true } }',
    '{ proof: { path: /echo/0123abc, contains-sha: true } }',
    '{ stop-file: /etc/stop }',
    '{ stop-file: a/../../stop }',
    '{ stop-url: http://169.254.169.254/ }',
    '{ stop-url: ops.example.org }',
    '{ max-rate: 0/s }',
    '{ allow_hosts: [a.io] }',
  ])('is refused with mistakes: %s', (text) => {
    expect(wrong(given({ safety: text }))).not.toEqual([]);
  });

  test('takes no proof whose path holds the commit by a variable', () => {
    const text = `{ proof: { path: "/echo/\${GITHUB_SHA}", contains-sha: true } }`;
    expect(wrong(given({ safety: text }), { GITHUB_SHA: 'a1'.repeat(20) })[0]).toContain('must not contain a commit');
    expect(safety('{ proof: { path: /feedback/decade, contains-sha: true } }')?.proof).toEqual({ path: '/feedback/decade' });
  });

  test('alone is read out of a config that is wrong otherwise, and without variables', () => {
    expect(readSafety('version: 9\nnonsense: [\n]\nsafety: { max-faults: 2 }\n')?.caps.faults).toBe(2);
    expect(readSafety('version: 1\n')).toBeNull();
    for (const text of ['safety: [', 'safety: { allow-hosts: ["*"] }', `safety: { stop-file: "\${FILE}" }`, '- a']) {
      if (text === '- a') expect(readSafety(text)).toBeNull();
      else expect(() => readSafety(text)).toThrow();
    }
  });
});

describe('a cap', () => {
  const surge = (rate: string) => `[{ fault: surge, on: preview, rate: ${rate}, lasts: 10s }]`;

  test.each([
    ['max-rate', { faults: surge('1000/s') }, { faults: surge('900/s') }],
    [
      'max-rate',
      { faults: surge('50/s..100/s'), safety: '{ max-rate: 100/s }' },
      { faults: surge('50/s..90/s'), safety: '{ max-rate: 200/s }' },
    ],
    [
      'max-connections',
      { faults: '[{ fault: slow-clients, on: preview, connections: 50 }]', safety: '{ max-connections: 49 }' },
      { faults: '[{ fault: slow-clients, on: preview, connections: 50 }]' },
    ],
    ['max-length', { safety: '{ max-length: 1s }' }, { safety: '{ max-length: 2m }' }],
    ['max-faults', { plan: '{ faults: 1..6 }' }, { plan: '{ faults: 1..6 }', safety: '{ max-faults: 6 }' }],
  ])('%s refuses what some seed would draw beyond it, and says what to raise', (key, over, within) => {
    const said = wrong(given({ targets: '', faults: surge('10/s'), ...over }));
    expect(said.every((line) => line.startsWith('CG1703') && line.includes(`safety: { ${key}: `))).toBe(true);
    expect(said).toHaveLength(1);
    right(given({ targets: '', faults: surge('10/s'), ...within }));
  });
});

describe('a host that no gate may touch', () => {
  test.each([
    ['checks[0].tcp.to', { checks: '[{ name: a, tcp: { to: "192.0.0.192:80" } }]' }],
    [
      'targets.meta.link.to',
      { targets: '{ meta: { link: { listen: 127.0.0.1:6380, to: "[fd00:ec2::23]:80" } } }', faults: '[{ fault: reset, on: meta }]' },
    ],
  ])('is refused at %s', (path, parts) => {
    expect(wrong(given(parts))[0]).toContain(`CG1701 ${path}`);
  });
});
