import { describe, expect, test } from 'vitest';
import { faults } from '../../../src/core/faults/catalog.ts';
import { given, right, wrong } from './given.ts';

describe('a config without faults', () => {
  const config = right(given({ faults: '' }));

  test('gets every fault that fits a target, each for a default duration', () => {
    expect(config.plan.map).toBe(true);
    const kinds = config.faults.map(({ fault, on }) => [fault, on]);
    expect(kinds).toContainEqual(['kill', ['api']]);
    expect(kinds).toContainEqual(['refuse', ['cache']]);
    expect(config.faults.every(({ isUsualLength }) => isUsualLength)).toBe(true);
    // The same as if somebody had written the line.
    expect(config.faults).toContainEqual(right(given({ faults: '[{ fault: pause, on: api }]' })).faults[0]);
  });

  test('gets no fault of HTTP requests or of the preview itself', () => {
    const http = faults.filter((fault) => fault.http === true || fault.traffic !== undefined).map(({ kind }) => kind);
    expect(http.length).toBeGreaterThan(3);
    expect(config.faults.filter(({ fault }) => http.includes(fault))).toEqual([]);
  });

  test('deletes only what is expendable', () => {
    const flushed = (targets: string) =>
      right(given({ faults: '', targets }))
        .faults.filter(({ fault }) => fault === 'flush')
        .flatMap(({ on }) => on);
    expect(flushed('{ api: { process: { port: 9000 } } }')).toEqual([]);
    expect(flushed('{ api: { process: { port: 9000 } }, cache: { process: { port: 6379, expendable: true } } }')).toEqual(['cache']);
  });

  test('leaves a link to the preview alone', () => {
    const more = '{ front: { link: { listen: "127.0.0.1:9001", to: preview } }, api: { process: { port: 9000 } } }';
    const config = right(given({ faults: '', targets: more }));
    expect(new Set(config.faults.flatMap(({ on }) => on))).toEqual(new Set(['api']));
  });

  test('needs targets', () => {
    expect(wrong(given({ faults: '', targets: '' })).join('\n')).toContain('`faults` is missing | declare `targets`');
    expect(wrong(given({ faults: '', targets: '{}' })).join('\n')).toContain('`faults` is missing');
  });
});

test('`mode: map` runs the faults of the config on each of their targets', () => {
  const config = right(given({ plan: '{ mode: map }' }));
  expect(config.plan.map).toBe(true);
  expect(config.faults).toEqual(right(given()).faults);
  expect(right(given()).plan).not.toHaveProperty('map');
});

test('a map never exceeds its budget, so the config is not refused for it', () => {
  const many = '[{ fault: kill, on: api, lasts: 2m }]';
  expect(wrong(given({ faults: many, plan: '{ budget: 3m }' })).join('\n')).toContain('CG1301');
  expect(wrong(given({ faults: many, plan: '{ budget: 3m, mode: map }' }))).toEqual([]);
});
