import { constants } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { printable } from '../../../core/quantity/printable.ts';
import { ownPrograms } from './own-programs.ts';

/** Exit codes of a shell or `env` that did not find a program or could not execute it; source: POSIX, 2.8.2. */
export const notExecuted: readonly number[] = [126, 127];

const longest = 80;
const headBytes = 4096;

/** Why a command cannot be started, in plain words, and what to do. `null`: its files do not show a reason. */
export interface CannotStart {
  readonly message: string;
  readonly hint: string;
}

/**
 * Only reads files. Never rejects.
 * @param place `cwd` is absolute; `given` is how the config writes it
 */
export async function whyNotStarted(
  command: string,
  { cwd, given, path }: { readonly cwd: string; readonly given: string | undefined; readonly path: string },
): Promise<CannotStart | null> {
  const folder = await stat(cwd).catch(() => null);
  const named = `\`${printable(given ?? '.', longest)}\``;
  if (folder === null)
    return {
      message: `its \`cwd\` ${named} does not exist`,
      hint: 'Write a folder of the repository; it is relative to the root of the repository.',
    };
  if (!folder.isDirectory())
    return { message: `its \`cwd\` ${named} is not a folder`, hint: 'Write the folder that the program is started in.' };
  const file = await locate(command, cwd, path);
  const program = `\`${printable(command, longest)}\``;
  if (file === null) return missing(command, program, cwd);
  const found = await stat(file).catch(() => null);
  if (found === null) return missing(command, program, cwd);
  if (found.isDirectory()) return { message: `${program} is a folder`, hint: 'Name the program in it.' };
  if (!(await isExecutable(file)))
    return (found.mode & 0o111) === 0
      ? {
          message: `${program} is not executable (chmod +x)`,
          hint: `Run \`chmod +x ${printable(command, longest)}\` and commit the change (\`git update-index --chmod=+x\`), or start it with its interpreter, for example \`sh ${printable(command, longest)}\`.`,
        }
      : {
          message: `${program} may not be executed by this user, or lies on a file system that allows no programs (noexec)`,
          hint: 'Look at its owner and at the mount options.',
        };
  return inside(program, await headOf(file), path);
}

/** Finds the program: in `cwd` when its name contains a slash, otherwise in the first folder of PATH that has it. */
async function locate(command: string, cwd: string, path: string): Promise<string | null> {
  if (command.includes('/')) return resolve(cwd, command);
  const files = path.split(delimiter).map((folder) => join(folder === '' ? cwd : resolve(cwd, folder), command));
  let there: string | null = null;
  for (const file of files) {
    if (await isExecutable(file)) return file;
    there ??= (await stat(file).catch(() => null)) === null ? null : file;
  }
  return there;
}

async function missing(command: string, program: string, cwd: string): Promise<CannotStart> {
  if (command.includes('/'))
    return { message: `there is no file ${program}`, hint: 'A relative path starts in `cwd`, which starts in the root of the repository.' };
  for (const folder of ownPrograms)
    if (await isExecutable(join(cwd, folder, command)))
      return {
        message: `there is no program ${program} on the PATH`,
        hint: `It is in ${folder}: write \`${folder}/${printable(command, longest)}\`.`,
      };
  if ((await stat(join(cwd, command)).catch(() => null)) !== null)
    return {
      message: `there is no program ${program} on the PATH`,
      hint: `The file is in \`cwd\`: write \`./${printable(command, longest)}\`.`,
    };
  return {
    message: `there is no program ${program} on the PATH`,
    hint: 'Install it before the gate runs: on the PATH, or for Python in `.venv`.',
  };
}

/** Reads the reason from the first bytes of an executable file. */
async function inside(program: string, head: Buffer, path: string): Promise<CannotStart | null> {
  if (head.length === 0) return { message: `${program} is empty`, hint: 'Was it written, or checked out, in this job?' };
  if (head.subarray(0, 4).equals(Buffer.from('\x7fELF', 'latin1'))) return binary(program, head);
  if (head.subarray(0, 2).toString('latin1') === 'MZ')
    return { message: `${program} is a program for Windows`, hint: 'Build it for Linux.' };
  if (machO.has(head.readUInt32BE(0))) return { message: `${program} is a program for macOS`, hint: 'Build it for Linux.' };
  if (head.subarray(0, 5).toString('latin1') === '\xef\xbb\xbf#!')
    return { message: `${program} begins with a byte order mark, before its \`#!\``, hint: 'Save it as UTF-8 without a byte order mark.' };
  if (head.subarray(0, 2).toString('latin1') === '#!') return script(program, head.toString('utf8'), path);
  return {
    message: `${program} is not a program, and its first line names no interpreter (\`#!/bin/sh\`)`,
    hint: 'Write such a first line, or start it with its interpreter: `sh FILE`.',
  };
}

const machO: ReadonlySet<number> = new Set([0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe, 0xcafebabe]);

async function script(program: string, text: string, path: string): Promise<CannotStart | null> {
  const line = text.slice(2).split('\n')[0] ?? '';
  if (line.endsWith('\r'))
    return {
      message: `the first line of ${program} ends in CR: Windows line endings`,
      hint: 'Convert it (`dos2unix`, or `sed -i "s/\\r$//"`), and keep it so with `*.sh text eol=lf` in .gitattributes.',
    };
  const [interpreter = '', ...args] = line.trim().split(/\s+/);
  const name = `\`${printable(interpreter, longest)}\``;
  if (!(await isExecutable(interpreter)))
    return {
      message: `the interpreter of ${program}, ${name}, is not there`,
      hint: 'Install it in this job, or write the path that it has here.',
    };
  const interpreterName = interpreter.endsWith('/env') ? args.find((arg) => !arg.startsWith('-') && !arg.includes('=')) : undefined;
  if (interpreterName === undefined || (await locate(interpreterName, '/', path)) !== null) return null;
  return {
    message: `the interpreter of ${program}, \`${printable(interpreterName, longest)}\`, is not on the PATH`,
    hint: 'Install it in this job.',
  };
}

/** e_machine of the ELF header; source: elf(5). */
const machines: Readonly<Record<number, string>> = {
  3: 'x86',
  40: 'arm',
  62: 'x86-64',
  183: 'arm64',
  243: 'riscv64',
  21: 'ppc64',
  22: 's390x',
};
const nodeArch: Readonly<Record<string, string>> = {
  x64: 'x86-64',
  ia32: 'x86',
  arm64: 'arm64',
  arm: 'arm',
  riscv64: 'riscv64',
  ppc64: 'ppc64',
  s390x: 's390x',
};
const interpreterSegment = 3;

async function binary(program: string, head: Buffer): Promise<CannotStart | null> {
  if (head.length < 64) return { message: `${program} is cut off`, hint: 'Build it, or download it, again.' };
  const little = head[5] === 1;
  const machine = machines[little ? head.readUInt16LE(18) : head.readUInt16BE(18)] ?? 'another processor';
  const here = nodeArch[process.arch] ?? process.arch;
  if (machine !== here && !(here === 'x86-64' && machine === 'x86'))
    return { message: `${program} was built for ${machine}, and this machine is ${here}`, hint: `Build it for ${here}.` };
  const loader = head[4] === 2 && little ? loaderIn(head) : null;
  if (loader === null || (await isExecutable(loader))) return null;
  return {
    message: `${program} needs the loader \`${printable(loader, longest)}\`, which is not here`,
    hint: loader.includes('musl')
      ? 'It was built for Alpine (musl): build it for glibc, or statically.'
      : 'It was built for another Linux: build it for this one, or statically.',
  };
}

/** PT_INTERP of a 64-bit, little-endian file. */
function loaderIn(head: Buffer): string | null {
  const [start, size, count] = [Number(head.readBigUInt64LE(32)), head.readUInt16LE(54), head.readUInt16LE(56)];
  for (let n = 0; n < count && start + (n + 1) * size <= head.length; n += 1) {
    const at = start + n * size;
    if (head.readUInt32LE(at) !== interpreterSegment) continue;
    const [from, length] = [Number(head.readBigUInt64LE(at + 8)), Number(head.readBigUInt64LE(at + 32))];
    return from + length > head.length ? null : head.toString('latin1', from, from + length - 1);
  }
  return null;
}

const isExecutable = (file: string): Promise<boolean> =>
  access(file, constants.X_OK)
    .then(
      async () => (await stat(file)).isFile(),
      () => false,
    )
    .catch(() => false);

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file, 'r').catch(() => null);
  if (handle === null) return Buffer.alloc(0);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return Buffer.alloc(0);
  } finally {
    await handle.close().catch(() => undefined);
  }
}
