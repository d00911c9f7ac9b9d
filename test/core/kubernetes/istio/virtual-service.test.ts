import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IstioEffect } from '../../../../src/core/kubernetes/istio/effect.ts';
import { type HttpFault, httpFaultOf, istioRefusalOf } from '../../../../src/core/kubernetes/istio/http-fault.ts';
import { insertion, isSame, type Operation, refusalOfRoutes, removal } from '../../../../src/core/kubernetes/istio/patch.ts';
import { readVirtualService, type VirtualService } from '../../../../src/core/kubernetes/istio/virtual-service.ts';
import { assertProperty } from '../../../contracts/property.ts';
import { problemsOf } from '../../../kubernetes/crds.ts';
import type { ApiObject } from '../../../kubernetes/fake/objects.ts';
import { patched } from '../../../kubernetes/fake/patch.ts';

const route = (more: object = {}) => ({ route: [{ destination: { host: 'api' } }], ...more });
const object = (spec: object = {}, metadata: object = {}): ApiObject => ({
  apiVersion: 'networking.istio.io/v1',
  kind: 'VirtualService',
  metadata: { name: 'api', namespace: 'pr-7', uid: 'u1', resourceVersion: '7', ...metadata },
  spec: { hosts: ['api'], exportTo: ['.'], http: [route({ timeout: '3s' }), route()], ...spec },
});
const httpOf = ({ spec = {} }: ApiObject): object[] => spec.http as object[];
function read(one: unknown): VirtualService {
  const found = readVirtualService(one);
  if (found === null) throw new Error('not read');
  return found;
}
const mark = { labels: { 'chaos-gate/run': 'r1' }, annotations: { 'chaos-gate/expires': '2026-11-30T01:00:00Z' } };
const by = (one: ApiObject, operations: readonly Operation[]): ApiObject =>
  operations.length === 0 ? one : patched(one, 'application/json-patch+json', operations);

const effects: fc.Arbitrary<IstioEffect> = fc.oneof(
  fc.record({
    what: fc.constant('http-error' as const),
    status: fc.integer({ min: 400, max: 599 }),
    share: fc.double({ min: 0.001, max: 1, noNaN: true }),
  }),
  fc.record({
    what: fc.constant('http-delay' as const),
    delayMs: fc.double({ min: 0.1, max: 120_000, noNaN: true }),
    share: fc.double({ min: 0.001, max: 1, noNaN: true }),
  }),
);
const faultOf = (effect: IstioEffect): HttpFault => {
  const fault = httpFaultOf(effect);
  if (typeof fault === 'string') throw new Error(fault);
  return fault;
};

test('every fault validates against the schema, has a share, and comes out as it went in', () => {
  assertProperty(
    fc.property(effects, fc.boolean(), (effect, hasMarks) => {
      const fault = faultOf(effect);
      const before = object({}, hasMarks ? { labels: { app: 'api' }, annotations: { note: 'x' } } : {});
      const during = by(before, insertion(read(before), fault, mark));
      expect(problemsOf(during)).toEqual([]);
      expect(JSON.stringify(fault)).toContain('"percentage":{"value":');
      expect(read(during).routes.every(({ fault: has }) => isSame(has, fault))).toBe(true);
      const after = by(during, removal(read(during), fault, mark));
      expect(after.spec).toEqual(before.spec);
      expect(after.metadata.labels ?? {}).toEqual(before.metadata.labels ?? {});
      expect(after.metadata.annotations ?? {}).toEqual(before.metadata.annotations ?? {});
      expect(removal(read(after), fault, mark)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('what a fault means', () => {
  expect(httpFaultOf({ what: 'http-error', status: 503, share: 0.1 })).toEqual({ abort: { percentage: { value: 10 }, httpStatus: 503 } });
  expect(httpFaultOf({ what: 'http-delay', delayMs: 1_500, share: 0.255 })).toEqual({
    delay: { percentage: { value: 25.5 }, fixedDelay: '1.5s' },
  });
  expect(httpFaultOf({ what: 'http-delay', delayMs: 0.1, share: 1 })).toMatchObject({ delay: { fixedDelay: '0.001s' } });
  expect(httpFaultOf({ what: 'http-error', status: 503, share: 1, retryAfterSeconds: 1 })).toMatch('retry-after');
  expect(istioRefusalOf({ what: 'http-error', status: 503, share: 1 }, undefined)).toMatch('`virtual-service`');
});

describe('a VirtualService that must not be changed', () => {
  test.each<[string, object, RegExp]>([
    ['of every namespace', { exportTo: undefined }, /every namespace/],
    ['exported to others', { exportTo: ['.', 'pr-8'] }, /every namespace/],
    ['of the mesh beside a gateway', { exportTo: undefined, gateways: ['mesh', 'front'] }, /every namespace/],
    ['with a wildcard', { hosts: ['*.example.org'] }, /`\*`/],
    ['with a fault', { http: [route({ fault: { delay: { fixedDelay: '1s' } } })] }, /fault already/],
    ['with a redirect', { http: [{ redirect: { uri: '/' } }] }, /leads to no service/],
    ['without HTTP', { http: [] }, /no HTTP route/],
  ])('%s', (_, spec, says) => {
    expect(refusalOfRoutes(read(object(spec)), 'pr-7')).toMatch(says);
  });

  test('its own namespace, callers of its own namespace, or exact hosts at a gateway', () => {
    const from = { match: [{ sourceNamespace: 'pr-7' }] };
    for (const spec of [
      { exportTo: ['pr-7'] },
      { exportTo: undefined, http: [route(from), route(from)] },
      { exportTo: undefined, gateways: ['istio-system/front'], hosts: ['pr-7.example.org'] },
    ])
      expect(refusalOfRoutes(read(object(spec)), 'pr-7')).toBeNull();
  });
});

describe('a change of another program in between', () => {
  const fault = faultOf({ what: 'http-error', status: 503, share: 1 });
  const before = object();
  const during = by(before, insertion(read(before), fault, mark));

  test('a fault that is not exactly ours stays', () => {
    const foreign = { abort: { percentage: { value: 5 }, httpStatus: 500 } };
    const changed = { ...during, spec: { ...during.spec, http: [route({ fault: foreign }), route({ fault })] } };
    const after = by(changed, removal(read(changed), fault, mark));
    expect(read(after).routes.map((one) => one.fault)).toEqual([foreign, null]);
  });

  test('routes that were added or moved are kept, and ours is found', () => {
    const changed = { ...during, spec: { ...during.spec, http: [route({ name: 'new' }), ...httpOf(during)] } };
    const after = by(changed, removal(read(changed), fault, mark));
    expect(after.spec?.http).toEqual([route({ name: 'new' }), ...httpOf(before)]);
  });

  test('the marks of another run stay', () => {
    const other = { ...during, metadata: { ...during.metadata, labels: { 'chaos-gate/run': 'r2' } } };
    expect(by(other, removal(read(other), fault, mark)).metadata.labels).toEqual({ 'chaos-gate/run': 'r2' });
  });

  test('between the look and the patch: all of the patch fails', () => {
    const operations = removal(read(during), fault, mark);
    const changed = { ...during, spec: { ...during.spec, http: [route(), route({ fault })] } };
    expect(() => by(changed, operations)).toThrow(/testing path/);
    expect(() => by({ ...before, metadata: { ...before.metadata, resourceVersion: '8' } }, insertion(read(before), fault, mark))).toThrow(
      /testing path/,
    );
  });
});

test('anything else is no VirtualService', () => {
  assertProperty(
    fc.property(fc.anything(), (anything) => {
      readVirtualService(anything);
    }),
  );
});
