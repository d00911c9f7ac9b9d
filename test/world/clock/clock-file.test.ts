import { link, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readClockFile, swapClockFile } from '../../../src/world/clock/clock-file.ts';
import { reachBy } from '../../../src/world/reach/reach.ts';

// The program runs as the user of the test, who owns the files.
const reach = reachBy('root');
const soon = () => AbortSignal.timeout(20_000);

async function folder(): Promise<string> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'clock-')));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

describe.runIf(process.platform === 'linux')('a clock file', () => {
  it('is changed if it says what is expected, and shows whether another program has read it', async () => {
    const path = join(await folder(), 'offset');
    await writeFile(path, '+0');
    expect(await swapClockFile(reach, { path, from: '+0\n', to: '+60\n# x\n' }, soon())).toMatchObject({ text: '+0' });
    expect(await swapClockFile(reach, { path, from: '+0', to: '+60\n# x\n' }, soon())).toMatchObject({ text: '+60\n# x\n' });
    for (let times = 0; times < 3; times += 1)
      expect(await readClockFile(reach, { path }, soon())).toMatchObject({ text: '+60\n# x\n', wasRead: false });
    expect(await readFile(path, 'utf8')).toBe('+60\n# x\n');
    expect(await readClockFile(reach, { path }, soon())).toMatchObject({ wasRead: true });
    expect(await swapClockFile(reach, { path, from: '+60\n# x\n', to: '+0' }, soon())).toMatchObject({ text: '+0' });
    expect(await readFile(path, 'utf8')).toBe('+0');
  });

  it('is never reached through a symbolic link, and has one name', async () => {
    const home = await folder();
    await mkdir(join(home, 'real'));
    await writeFile(join(home, 'real', 'offset'), '+0');
    await symlink(join(home, 'real'), join(home, 'linked'));
    await symlink(join(home, 'real', 'offset'), join(home, 'file'));
    for (const path of [join(home, 'linked', 'offset'), join(home, 'file'), join(home, 'real')])
      await expect(swapClockFile(reach, { path, from: '+0', to: '+60\n' }, soon())).rejects.toThrow('the clock file cannot be opened');
    await link(join(home, 'real', 'offset'), join(home, 'second'));
    await expect(readClockFile(reach, { path: join(home, 'second') }, soon())).rejects.toThrow('no small regular file');
    expect(await readFile(join(home, 'real', 'offset'), 'utf8')).toBe('+0');
  });

  it('is found below a folder that is itself reached through a link, and null where there is none', async () => {
    const home = await folder();
    await mkdir(join(home, 'real'));
    await writeFile(join(home, 'real', 'offset'), '+0');
    await symlink(join(home, 'real'), join(home, 'linked'));
    const found = await readClockFile(reach, { source: join(home, 'linked'), rest: '/offset' }, soon());
    expect(found?.path).toBe(join(home, 'real', 'offset'));
    expect(await readClockFile(reach, { path: join(home, 'none', 'offset') }, soon())).toBeNull();
  });
});
