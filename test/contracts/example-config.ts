import { exampleTargets } from '../../src/core/config/describe/example-targets.ts';
import { parseConfig } from '../../src/core/config/parse.ts';
import type { Config } from '../../src/core/model/config/config.ts';

const standard = { check: '{ name: home, http: { path: / } }', fault: '{ fault: kill, on: app }', target: '' };

/**
 * Reads the example of a fault, a check or a target in a config with the example targets.
 * @throws Error with the problems and warnings of that config, if it has any
 */
export function exampleConfig(given: Partial<typeof standard>): Config {
  const { check, fault, target } = { ...standard, ...given };
  const text = `version: 1\npreview: http://127.0.0.1:3000\n${exampleTargets}${target === '' ? '' : `  ${target}\n`}checks:\n  - ${check}\nfaults:\n  - ${fault}\n`;
  const read = parseConfig({ text, file: 'chaos.yml', env: {} });
  const complaints = read.ok ? read.warnings : read.problems;
  if (!read.ok || complaints.length > 0)
    throw new Error(`${text}\n${complaints.map(({ path, message }) => `${path}: ${message}`).join('\n')}`);
  return read.config;
}
