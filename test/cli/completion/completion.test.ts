import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../../src/core/checks/catalog.ts';
import { faults } from '../../../src/core/faults/catalog.ts';
import { lacks } from '../../e2e/needs.ts';
import { folder, runCli } from '../run-cli.ts';

const execute = promisify(execFile);

/** What a shell offers for the words, of which the last one is being typed. */
type Complete = (words: readonly string[], cwd: string) => Promise<readonly string[]>;

let there: string;
const script = (shell: string): string => join(there, `completion.${shell}`);
beforeAll(async () => {
  there = await folder();
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { stdout, code } = await runCli(['completion', shell], there);
    expect(code).toBe(0);
    await writeFile(script(shell), stdout);
  }
});

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** As readline calls the function: it takes `=` for a word of its own. */
const bash: Complete = async (words, cwd) => {
  const split = words.flatMap((word) => word.split(/(=)/).filter((part, n) => part !== '' || n === 0));
  const program = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); complete -p chaos-gate >/dev/null && _chaos_gate; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return linesOf((await execute('bash', ['--norc', '-c', program, 'bash', script('bash'), ...split], { cwd })).stdout);
};

/** An interactive zsh on a terminal of its own: keys are typed once its line editor reads them, and what it offers is written to a file. */
const zsh: Complete = async (words, cwd) => {
  const program = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1=; autoload -Uz compinit; compinit -u -D; source "$COMPLETION"; comppostfuncs=(show)'
zpty -w shell 'compadd() { local -a all; builtin compadd -O all "$@"; print -r -- "<\${(j:><:)all}>" > "$OFFERS"; builtin compadd "$@" }'
zpty -w shell 'zle-line-init() { print ready-$((40+2)) }; zle -N zle-line-init'
while zpty -r shell line && [[ "$line" != *ready-42* ]]; do :; done
zpty -w -n shell "$LINE"$'\\t'
zpty -w -n shell $'\\x15print done-$((40+2))\\n'
while zpty -r shell line && [[ "$line" != *done-42* ]]; do :; done
`;
  const offers = join(there, `offers-${Math.random()}`);
  const env = { ...process.env, COMPLETION: script('zsh'), OFFERS: offers, LINE: words.join(' '), TERM: 'dumb' };
  await execute('zsh', ['-f', '-c', program], { cwd, env });
  const { stdout } = await execute('cat', [offers]).catch(() => ({ stdout: '' }));
  return [...stdout.matchAll(/<([^<>]+)>/g)].map(([, word = '']) => word);
};

const fish: Complete = async (words, cwd) => {
  const env = { ...process.env, HOME: there, LINE: words.join(' ') };
  const { stdout } = await execute('fish', ['--no-config', '-c', `source ${script('fish')}; complete -C "$LINE"`], { cwd, env });
  return linesOf(stdout).map((line) => (line.split('\t')[0] ?? '').replace(/^--[a-z-]+=/, ''));
};

describe.each([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
] as const)('completion in %s', (shell, complete) => {
  const test = it.skipIf(lacks(shell));
  const offered = (...words: string[]) => complete(['chaos-gate', ...words], there);

  test('offers commands', async () => {
    const all = await offered('');
    expect(all).toEqual(expect.arrayContaining(['run', 'init', 'faults', 'checks', 'completion', 'help']));
    expect(all).not.toContain('demo-service');
    expect(await offered('va')).toEqual(['validate']);
  });

  test('offers the kinds of the catalogs', async () => {
    expect((await offered('faults', '')).toSorted()).toEqual(faults.map(({ kind }) => kind));
    expect((await offered('checks', '')).toSorted()).toEqual(checks.map(({ kind }) => kind));
    expect(await offered('completion', 'f')).toEqual(['fish']);
    expect(await offered('help', 'doc')).toEqual(['doctor']);
  });

  test('offers the options of a command, and the values of an option', async () => {
    expect(await offered('run', '--see')).toEqual(['--seed']);
    expect(await offered('run', '--fail-on', 'r')).toEqual(['regression']);
    expect(await offered('report', 'result.json', '--format', 'ju')).toEqual(['junit']);
    expect(await offered('report', '--format=ht')).toEqual(['html']);
  });

  test('runs nothing that a word or the name of a file says', async () => {
    const home = await folder();
    const hostile = ['$(touch pwned)', "';`touch pwned`;'"];
    for (const name of hostile) await writeFile(join(home, name), '');
    const typed = hostile.map((word) => (shell === 'bash' ? word : word.replace(/[^\w]/g, '\\$&')));
    const lines = typed.flatMap((word) => [
      ['faults', word],
      ['run', '--config', word],
      ['run', '--fail-on', word],
    ]);
    await Promise.all(lines.map((words) => complete(['chaos-gate', ...words], home)));
    expect((await readdir(home)).toSorted()).toEqual(hostile.toSorted());
  });
});

it('offers files where a command or an option takes one', async () => {
  await writeFile(join(there, 'result.json'), '');
  if (!lacks('fish')) expect(await fish(['chaos-gate', 'report', 'resu'], there)).toEqual(['result.json']);
  if (!lacks('fish')) expect(await fish(['chaos-gate', 'run', '--baseline', 'resu'], there)).toEqual(['result.json']);
  // Bash completes files itself when the function offers nothing.
  expect(await bash(['chaos-gate', 'report', 'resu'], there)).toEqual([]);
});

it.each([
  [[], '`completion` needs the name of a shell'],
  [['zhs'], 'there is no completion for `zhs`; did you mean `zsh`?'],
  [['__proto__'], 'there is no completion for `__proto__`'],
])('refuses %j', async (words, message) => {
  const { stderr, code } = await runCli(['completion', ...words], there);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});
