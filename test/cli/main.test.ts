import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandHelp } from '../../src/cli/args/help.ts';
import { commands } from '../../src/cli/commands.ts';
import { version } from '../../src/core/model/version.ts';
import { folder, runCli, spawnCli } from './run-cli.ts';

const golden = (name: string): string => `../golden/cli/${name}.txt`;
const shown = commands.filter(({ hidden }) => !hidden);

describe('the command line', () => {
  it('says its version, which is the one of package.json', async () => {
    const { stdout, code } = await spawnCli(['--version'], await folder());
    expect([stdout, code]).toEqual([`${version}\n`, 0]);
    expect(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version).toBe(version);
  });

  it('shows every command in its help', async () => {
    const { stdout, code } = await runCli(['--help'], await folder());
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(golden('help'));
  });

  it.each(shown)('shows every option of `$name`, in lines that are not too wide', async (command) => {
    const help = commandHelp(command);
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    await expect(help).toMatchFileSnapshot(golden(`help-${command.name}`));
  });

  it('shows the help of a command whichever way it is asked, and wrong options do not matter then', async () => {
    const there = await folder();
    const [after, before] = await Promise.all([runCli(['run', '--plna=x', '-h'], there), runCli(['help', 'run'], there)]);
    expect([after.code, before.code, after.stdout]).toEqual([0, 0, before.stdout]);
    expect(after.stdout).toContain('usage: chaos-gate run');
  });

  it.each([
    [[], 'usage: chaos-gate'],
    [['rnu'], 'there is no command `rnu`; did you mean `run`?'],
    [['demo-servce'], 'there is no command `demo-servce`'],
    [['__proto__'], 'there is no command `__proto__`'],
    [['run', '--sead', '1'], 'did you mean `--seed`?'],
    [['run', '--constructor=1'], 'has no option `--constructor`'],
    [['run', '--seed'], '`--seed` needs a value'],
    [['run', '--config', '--json'], '`--config` needs a value'],
    [['run', '--json=yes'], '`--json` takes no value'],
    [['run', 'there'], 'does not take the argument `there`'],
    [['replay'], '`replay` needs a token'],
    [['report'], '`report` needs a result file'],
  ])('refuses %j with exit code 2 and says what is wrong', async (words, message) => {
    const { stderr, code } = await runCli(words, await folder());
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('puts an error on stdout too when JSON was asked for', async () => {
    const { stdout, code } = await runCli(['validate', '--json'], await folder());
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { verdict: 'invalid', code: 'CONFIG_MISSING' } });
  });

  it('never lets an argument control the terminal', async () => {
    const { stderr, code } = await spawnCli(['\u001b[2J\u202e'], await folder());
    expect(stderr).toContain('\\u{1b}[2J\\u{202e}');
    expect(stderr).not.toContain('\u001b');
    expect(code).toBe(2);
  });
});
