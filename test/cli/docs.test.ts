import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { exitCodes } from '../../src/core/model/result/outcome.ts';

const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');

describe('docs/cli.md', () => {
  it('names every command in the order of the help, and every exit code', () => {
    const named = [...page.matchAll(/^\| `(\w+)[^`]*` \|/gm)].map(([, name]) => name);
    expect(named).toEqual(commands.filter(({ hidden }) => !hidden).map(({ name }) => name));
    const codes = [...page.matchAll(/^\| (\d+) \| `(\w+)` \|/gm)].map(([, code, verdict]) => [verdict, Number(code)]);
    expect(Object.fromEntries(codes)).toEqual(exitCodes);
  });

  it('shows only commands and options that exist', () => {
    for (const [, name = '', rest = ''] of page.matchAll(/chaos-gate (\w+)([^`#\n]*)/g)) {
      const command = commands.find((one) => one.name === name);
      if (command === undefined) continue;
      for (const [, option = ''] of rest.matchAll(/--([a-z-]+)/g)) expect(Object.keys(command.options)).toContain(option);
    }
  });
});
