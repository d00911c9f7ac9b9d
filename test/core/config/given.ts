import { type ParsedConfig, parseConfig } from '../../../src/core/config/parse.ts';
import type { Env } from '../../../src/core/config/yaml/variables.ts';
import type { Config } from '../../../src/core/model/config/config.ts';

/** The smallest config with a target; parts of it can be replaced or added. */
export function given(parts: Readonly<Record<string, string>> = {}): string {
  const all = {
    version: '1',
    preview: 'http://127.0.0.1:8080',
    targets: '{ api: { process: { port: 9000 } }, cache: { link: { listen: "127.0.0.1:6380", to: "127.0.0.1:6379" } } }',
    checks: '[{ name: home, http: {}, rate: 20/s }]',
    faults: '[{ fault: kill, on: api, lasts: 10s }]',
    ...parts,
  };
  return Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

export const parsed = (text: string, env: Env = {}): ParsedConfig => parseConfig({ text, file: 'chaos.yml', env });

/** The config, when there must be one. */
export function right(text: string, env: Env = {}): Config {
  const result = parsed(text, env);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.config;
}

/** Problems as `CG1104 checks[0].rate: … | hint`. */
export function wrong(text: string, env: Env = {}): string[] {
  const result = parsed(text, env);
  return result.ok ? [] : result.problems.map(({ code, path, message, hint = '' }) => `${code} ${path}: ${message} | ${hint}`);
}
