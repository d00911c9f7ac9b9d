import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf } from '../../src/core/faults/catalog.ts';
import { effectOf } from '../../src/core/faults/effect-of.ts';
import { type Fault, lastsLimits } from '../../src/core/faults/fault.ts';
import type { Param } from '../../src/core/faults/params/param.ts';
import { standardDomain } from '../../src/core/faults/params/standard-domain.ts';
import { standardWords } from '../../src/core/faults/params/words.ts';
import { waysOf } from '../../src/core/faults/ways-of.ts';
import type { Domain } from '../../src/core/model/config/fault-rule.ts';
import type { FaultParams } from '../../src/core/model/plan/effect.ts';
import { drawParams } from '../../src/core/plan/draw-params.ts';
import { parseDomain } from '../../src/core/quantity/domain.ts';
import { facts } from '../../src/core/quantity/facts.ts';
import { dice } from '../../src/core/random/dice.ts';
import { reducedParams } from '../../src/core/shrink/reduced-params.ts';
import { strengthOf } from '../../src/core/shrink/strength.ts';
import { exampleConfig } from './example-config.ts';
import { wrongTraits } from './fault-traits.ts';
import { assertProperty } from './property.ts';
import { isToxicBounded, touchedBy, touchesSomebody } from './toxic-probe.ts';

const seeds = Array.from({ length: 200 }, (_, index) => `seed ${index}`);
const standards = (fault: Fault): Readonly<Record<string, Domain>> =>
  Object.fromEntries([
    ...Object.entries(fault.words ?? {}).map(([name, param]) => [name, standardWords(param)]),
    ...Object.entries(drawnParams(fault)).map(([name, param]) => [name, standardDomain(param)]),
  ]);
/** Without the ones that a plan has only if the config does. */
const drawnParams = (fault: Fault) => Object.fromEntries(Object.entries(fault.params).filter(([, { optional }]) => !optional));
const drawn = (fault: Fault, seed: string): FaultParams => drawParams(fault, { params: {} }, dice(seed));

/** What every member of the catalog of faults must keep to: `faultContract(corrupt)` in its test is enough. */
export function faultContract(fault: Fault): void {
  describe(`the contract of faults, kept by ${fault.kind}`, () => {
    describesItself(fault);
    drawsItsParameters(fault);
    isMadeMilder(fault);
    asksAboutItsSeverity(fault);
    disturbs(fault);
  });
}

function describesItself(fault: Fault): void {
  test('it is in the catalog under its kind, and takes at least one way', () => {
    expect(faultOf(fault.kind)).toBe(fault);
    expect(fault.kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(waysOf(fault).length).toBeGreaterThan(0);
  });

  test('its standards are right, and lasts at most two minutes', () => {
    for (const param of Object.values(fault.params))
      expect(parseDomain(param.kind, asYaml(param.standard), param)).toMatchObject({ ok: true });
    expect(parseDomain('duration', fault.lasts, lastsLimits)).toMatchObject({ ok: true });
  });

  test('its documentation is two sentences, and an example that a config accepts', () => {
    const { why = '', reveals = '', example = '' } = fault.docs ?? {};
    for (const sentence of [why, reveals]) expect(sentence).toMatch(/^[A-Z].*\.$/);
    const config = exampleConfig({ fault: example });
    expect(config.faults.map(({ fault: kind }) => kind)).toEqual([fault.kind]);
    if (fault.severity !== null) expect(example).toContain(`${fault.severity}: `);
  });

  test('what it says has its numbers and no accidents', () => {
    for (const seed of seeds)
      expect(fault.describe(drawn(fault, seed))).toMatch(/^(?!.*(undefined|NaN|null|Infinity|\[object))[ -~]{5,100}$/);
  });
}

const asYaml = (standard: string): string | string[] => (standard.startsWith('[') ? standard.slice(1, -1).split(/,\s*/) : standard);

function drawsItsParameters(fault: Fault): void {
  test('every drawn parameter lies in its domain, and within its limits', () => {
    for (const seed of seeds) {
      const params = drawn(fault, seed);
      expect(Object.keys(params)).toEqual(Object.keys(standards(fault)));
      for (const [name, param] of Object.entries(drawnParams(fault))) expectInside(params[name], standardDomain(param), param);
    }
  });

  test('every parameter varies over its whole domain', () => {
    const all = seeds.map((seed) => drawn(fault, seed));
    for (const [name, domain] of Object.entries(standards(fault)))
      expectSpread(
        all.map((params) => params[name] as number),
        domain,
      );
  });

  test('the same seed gives the same parameters, another one gives others, and JSON keeps them', () => {
    for (const seed of seeds) {
      expect(drawn(fault, seed)).toEqual(drawn(fault, seed));
      expect(JSON.parse(JSON.stringify(drawn(fault, seed)))).toEqual(drawn(fault, seed));
    }
    const varies = Object.values(standards(fault)).some((domain) => !('oneOf' in domain) || domain.oneOf.length > 1);
    if (varies) expect(new Set(seeds.map((seed) => JSON.stringify(drawn(fault, seed)))).size).toBeGreaterThan(3);
  });
}

function expectInside(value: unknown, domain: Domain, param: Param): void {
  expect(value).toBeTypeOf('number');
  expect(value).toBeGreaterThanOrEqual(param.min);
  expect(value).toBeLessThanOrEqual(param.max);
  if ('oneOf' in domain) expect(domain.oneOf).toContain(value);
  else {
    expect(value).toBeGreaterThanOrEqual(domain.min);
    expect(value).toBeLessThanOrEqual(domain.max);
    if (domain.whole) expect(value).toSatisfy(Number.isInteger);
  }
}

/** Each alternative is seen; of a range, each quarter, by orders of magnitude where it is logarithmic. */
function expectSpread(values: readonly number[], domain: Domain): void {
  if ('oneOf' in domain) {
    expect(new Set(values)).toEqual(new Set(domain.oneOf));
    return;
  }
  const low = domain.log && domain.min === 0 ? domain.max / 1000 : domain.min;
  const scale = (value: number): number => (domain.log ? Math.log(Math.max(value, low)) : value);
  const place = (value: number): number => (scale(value) - scale(low)) / (scale(domain.max) - scale(low));
  for (const quarter of [0, 1, 2, 3]) {
    const inside = values.filter((value) => Math.min(3, Math.floor(place(value) * 4)) === quarter);
    expect(inside.length / values.length).toBeGreaterThan(0.12);
  }
}

function isMadeMilder(fault: Fault): void {
  test('milder parameters are valid, nowhere harsher and somewhere less', () => {
    for (const seed of seeds.slice(0, 15)) {
      const params = drawn(fault, seed);
      for (const less of reducedParams(fault, params)) expectMilder(fault, less, params);
    }
  });

  test('making it milder ends, whichever of the answers is followed', () => {
    assertProperty(
      fc.property(fc.constantFrom(...seeds), fc.infiniteStream(fc.nat()), (seed, choices) => {
        let params = drawn(fault, seed);
        for (let steps = 0; steps < 500; steps++) {
          const all = reducedParams(fault, params);
          if (all.length === 0) return;
          params = all[(choices.next().value as number) % all.length] as FaultParams;
        }
        throw new Error('500 times milder, and no end');
      }),
      { numRuns: 8 },
    );
  });
}

function asksAboutItsSeverity(fault: Fault): void {
  test('the search for its breaking point begins with the parameter that it declares as its severity', () => {
    for (const seed of seeds.slice(0, 15)) {
      const spec = { id: 's1.f1', fault: fault.kind, on: 'a', params: drawn(fault, seed), startMs: 0, lastsMs: 9000, seed };
      const scenario = { id: 's1', faults: [spec] };
      expect(strengthOf(scenario, scenario, 5000)?.parameter ?? null).toBe(fault.severity);
    }
  });
}

function expectMilder(fault: Fault, less: FaultParams, params: FaultParams): void {
  let isLess = false;
  for (const [name, param] of Object.entries(drawnParams(fault))) {
    const [value, before] = [less[name] as number, params[name] as number];
    expectInside(value, { min: param.min, max: param.max, log: false, whole: facts[param.kind].whole }, param);
    if (value === before) continue;
    isLess = true;
    expect(param.weaker).toBe(value < before ? 'low' : 'high');
  }
  expect(isLess).toBe(true);
}

function disturbs(fault: Fault): void {
  const examples = seeds.slice(0, 8).map((seed) => ({ seed, params: drawn(fault, seed) }));

  test('its effect survives JSON', () => {
    for (const way of waysOf(fault)) {
      const effect = effectOf(
        { id: 's1.f1', fault: fault.kind, on: 'a', params: drawn(fault, 'a'), startMs: 0, lastsMs: 1, seed: 'a' },
        way,
      );
      expect(JSON.parse(JSON.stringify(effect))).toEqual({ way, kind: fault.kind, params: drawn(fault, 'a'), seed: 'a' });
    }
  });

  test('its traits say what its hooks do', () => {
    for (const { seed, params } of examples) expect(wrongTraits(fault, params, seed)).toEqual([]);
  });

  if (fault.toxic)
    test('on a link it touches somebody, within bounds, and the same ones again', () => {
      for (const { seed, params } of examples) {
        const made = () => fault.toxic?.(params, dice(seed)) ?? {};
        expect(touchesSomebody(made())).toBe(true);
        expect(isToxicBounded(made())).toBe(true);
        expect(touchedBy(made())).toEqual(touchedBy(made()));
      }
    });

  if (fault.traffic)
    test('as traffic it is a number of visitors above none, and below what is allowed', () => {
      for (const { params } of examples) {
        const { ratePerSecond = 0, connections = 0, ...rest } = fault.traffic?.(params) ?? {};
        expect(ratePerSecond + connections).toBeGreaterThan(0);
        expect(ratePerSecond).toBeLessThanOrEqual(1000);
        expect(connections).toBeLessThanOrEqual(500);
        for (const value of Object.values(rest)) expect(value).toBeGreaterThan(0);
      }
    });

  if (fault.signal)
    test('to a process it is one signal that cannot be meant otherwise', () => {
      expect(['SIGKILL', 'SIGTERM', 'SIGSTOP']).toContain(fault.signal?.({}));
    });
}
