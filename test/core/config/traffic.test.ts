import { describe, expect, test } from 'vitest';
import { trafficRequest } from '../../../src/core/checks/http/client-requests.ts';
import { baseConfig, isCompared } from '../../../src/core/compare/base-side.ts';
import { configFingerprint } from '../../../src/core/compare/config-fingerprint.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { overCaps } from '../../../src/core/preview/caps.ts';
import { runSecrets } from '../../../src/core/secrets/run-secrets.ts';
import { plannedTraffic } from '../../../src/core/verdict/traffic-notes.ts';
import { given, right, wrong } from './given.ts';

const post =
  '{ http: { path: "/orders?key={id}", method: POST, send: { headers: { X-Token: s3cretvalue }, body: { id: "{id}" } } }, rate: 20/s }';
const withTraffic = (entries: string, more: Record<string, string> = {}) => given({ traffic: `[${entries}]`, ...more });

describe('`traffic` in a config', () => {
  test('is a request with the keys of an http check, and a rate', () => {
    const [spec] = right(withTraffic(post)).traffic ?? [];
    expect(spec?.ratePerSecond).toBe(20);
    expect(spec && trafficRequest({ 'X-Preview': 'p' }, spec)).toEqual({
      method: 'POST',
      path: '/orders?key={id}',
      headers: { 'x-preview': 'p', 'x-token': 's3cretvalue' },
      body: { text: '{"id":"{id}"}', type: 'application/json' },
      status: '2xx',
    });
    expect(right(withTraffic('{ http: {}, rate: 6/m }')).traffic).toMatchObject([
      { params: { method: 'GET', path: '/' }, ratePerSecond: 0.1 },
    ]);
  });

  test('is absent from a config without it, and changes no draw', () => {
    const [plain, loaded] = [right(given()), right(withTraffic(post))];
    expect(plain).not.toHaveProperty('traffic');
    expect(stringifyPlan(planOf(loaded, 'a'))).toBe(stringifyPlan(planOf(plain, 'a')));
    expect(configFingerprint(plain)).not.toContain('traffic');
    expect(configFingerprint(loaded)).not.toBe(configFingerprint(plain));
    expect(configFingerprint(loaded)).not.toContain('s3cretvalue');
  });

  test('is sent to the base too, and its secrets are masked', () => {
    const config = right(
      withTraffic(post, { compare: '{ preview: "http://127.0.0.1:8081", targets: { api: { process: { port: 9001 } } } }' }),
    );
    expect(isCompared(config) && baseConfig(config).traffic).toEqual(config.traffic);
    expect(runSecrets(config, {})).toContain('s3cretvalue');
    expect(plannedTraffic(config.traffic)).toEqual(['traffic POST /orders at 20/s during the whole run, not judged']);
  });

  test.each([
    ['{ http: {} }', 'CG1101 traffic[0].rate: `rate` is missing | write how many requests to send, for example `rate: 20/s`'],
    ['{ rate: 20/s }', 'CG1101 traffic[0].http: `http` is missing | write the request, for example `http: { path: / }`'],
    ['{ http: { path: evil }, rate: 20/s }', 'CG1104 traffic[0].http.path: expected a path of the preview'],
    ['{ http: { path: //evil/ }, rate: 20/s }', 'CG1104 traffic[0].http.path: expected a path of the preview'],
    ['{ http: { send: { body: x } }, rate: 20/s }', 'CG1104 traffic[0].http.send.body: no body with GET or HEAD'],
    ['{ http: { status: 200 }, rate: 20/s }', 'CG1102 traffic[0].http.status: unknown key `status`'],
    ['{ http: {}, rate: 2000/s }', 'CG1104 traffic[0].rate: '],
  ])('is refused when it is wrong: %s', (entry, message) => {
    const problems = wrong(withTraffic(entry));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(message);
  });
});

describe('`safety.max-rate`', () => {
  test('counts the traffic and the checks', () => {
    const entries = '{ http: {}, rate: 600/s }, { http: {}, rate: 390/s }';
    expect(wrong(withTraffic(entries))[0]).toContain(
      'CG1703 traffic: up to 1010/s with the checks and `traffic`, and `max-rate` is 1000/s',
    );
    const config = right(withTraffic(entries, { safety: '{ max-rate: 1010/s }' }));
    const plan = planOf(config, 'a');
    expect(overCaps(plan, config, { ratePerSecond: 1010, connections: 500, faults: 5, lengthMs: 120_000 })).toEqual([]);
    expect(overCaps(plan, config, { ratePerSecond: 1009, connections: 500, faults: 5, lengthMs: 120_000 })).not.toEqual([]);
  });

  test('counts it next to a traffic fault', () => {
    const faults = '[{ fault: surge, on: preview, rate: 500/s, lasts: 5s }]';
    expect(wrong(withTraffic('{ http: {}, rate: 490/s }', { faults }))[0]).toContain('CG1703 faults[0].rate: up to 1010/s');
    expect(wrong(withTraffic('{ http: {}, rate: 480/s }', { faults }))).toEqual([]);
  });
});
