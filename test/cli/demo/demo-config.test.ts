import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/core/config/parse.ts';
import type { Config } from '../../../src/core/model/config/config.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { type DemoPorts, demoConfig, demoSeed } from '../../../src/demo/demo-config.ts';

function configOf(ports: DemoPorts, sound: boolean): Config {
  const text = demoConfig(ports, ['/a folder/node', '/it\'s "here"/cli.js'], sound);
  const parsed = parseConfig({ text, file: 'chaos.yml', env: {} });
  if (!parsed.ok) throw new TypeError(JSON.stringify(parsed.problems));
  expect(parsed.warnings).toEqual([]);
  return parsed.config;
}

describe('the config of the demo', () => {
  it.each([false, true])('is valid as it is printed, and starts this program wherever it lies (sound: %s)', (sound) => {
    const shop = configOf({ shop: 1001, link: 1002, stock: 1003 }, sound).targets.find(({ name }) => name === 'shop');
    const words = ['/a folder/node', '/it\'s "here"/cli.js', 'demo-service', '--port=1001', '--stock=1002', ...(sound ? ['--sound'] : [])];
    expect(shop).toMatchObject({ kind: 'process', run: words, port: 1001 });
  });

  it.each([
    [false, 1],
    [true, 40_000],
  ])('has a seed that draws a slow stock keeper (sound: %s, ports from %i)', (sound, port) => {
    const { scenarios } = planOf(configOf({ shop: port, link: port + 1, stock: port + 2 }, sound), demoSeed);
    expect(scenarios.map(({ faults }) => faults.map(({ fault, on }) => `${fault} ${on}`))).toEqual([['latency shop-to-stock']]);
  });
});
