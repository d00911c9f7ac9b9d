import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardLines } from '../../../src/action/secrets/escape-commands.ts';
import { guarded } from '../../../src/cli/terminal/guarded.ts';
import { safeJson } from '../../../src/core/stdout/safe-json.ts';
import { commandsIn, unseen } from './action-command.ts';
import { hostileText } from './hostile-lines.ts';

/** What a step of a workflow prints through the command line. */
function printed(text: string): string {
  let said = '';
  const write = (more: string) => {
    said += more;
  };
  guarded({ env: { GITHUB_ACTIONS: 'true' }, cwd: '/' }, { out: write, err: write }).out(text);
  return said;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const colours = /\u001b\[[0-9;]*m/g;

describe('what the runner reads', () => {
  it('is what the port takes for a command', () => {
    expect(commandsIn('::error::x\n \u3000::Add-Mask::y\rab ##[group]z\n::none::x\n::error x\nx ::error::y')).toEqual([
      'error',
      'add-mask',
      'group',
    ]);
  });

  it.each([
    ['the action', guardLines],
    ['the command line', printed],
  ])('is no command of its own, and nothing that cannot be seen, from %s: 20,000 texts', (_, print) => {
    let hostile = 0;
    fc.assert(
      fc.property(hostileText, (text) => {
        if (commandsIn(text).length > 0) hostile += 1;
        const shown = print(text);
        if (commandsIn(shown).length > 0 || unseen.test(shown.replace(colours, ''))) throw new Error(JSON.stringify(shown));
      }),
      { numRuns: 20_000 },
    );
    expect(hostile).toBeGreaterThan(8_000);
  });

  it('stays readable', () => {
    const text = 'a\n::add-mask::a\n  ::error file=x::y\n##[group]z\n\u001b[1mb\u001b[0m\u202e\t.';
    expect(guardLines(text)).toBe('a\n│ ::add-mask::a\n  │ ::error file=x::y\n## [group]z\nb\\u{202e}\t.');
    expect(printed('\u001b[1m::error::b\u001b[0m\u001b[2J')).toBe('\u001b[1m│ ::error::b\u001b[0m');
  });

  it('is the same data in JSON', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (key, value) => {
        const data = { [key]: value, list: [value] };
        const shown = safeJson(data);
        expect(JSON.parse(shown)).toEqual(JSON.parse(JSON.stringify(data)));
        expect(printed(shown)).toBe(shown);
      }),
      { numRuns: 2_000 },
    );
  });
});
