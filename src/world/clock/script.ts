/**
 * A program for `node -e` with one argument, its settings as JSON, which reads and changes clock files as root. It prints one JSON value.
 *
 * A path is opened folder by folder, and never through a symbolic link, because the files belong to the programs of a container. The name of an
 * open folder in /proc/self/fd stands for openat(2). Only a regular file with one name is read or written. What the program itself reads does not
 * count as an access (open(2), `O_NOATIME`).
 *
 * The new text is written over the old one and then cut, so that no reader ever finds an empty file. Where the new text has no end of line, it
 * gets one until the file is cut: otherwise the digits of the old text would follow.
 */
export const clockScript = `
const fs = require('node:fs');
const { O_RDONLY, O_RDWR, O_DIRECTORY, O_NOFOLLOW, O_NONBLOCK, O_NOATIME } = fs.constants;
const { look, read, swap } = JSON.parse(process.argv[1]);
const longest = 1024;

function open(path) {
  const names = path.split('/').slice(1);
  const last = names.pop();
  let folder = fs.openSync('/', O_RDONLY | O_DIRECTORY);
  for (const name of names) {
    const next = fs.openSync('/proc/self/fd/' + folder + '/' + name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    fs.closeSync(folder);
    folder = next;
  }
  return fs.openSync('/proc/self/fd/' + folder + '/' + last, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOATIME);
}

const idOf = ({ dev, ino }) => dev + ':' + ino;

function textIn(file) {
  const buffer = Buffer.alloc(longest + 1);
  return buffer.toString('latin1', 0, fs.readSync(file, buffer, 0, longest + 1, 0));
}

function seen(path) {
  let file;
  try {
    file = open(path);
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
  const stat = fs.fstatSync(file, { bigint: true });
  if (!stat.isFile() || stat.nlink !== 1n || stat.size > longest) throw Object.assign(new Error(), { code: 'no small regular file' });
  const text = textIn(file);
  return { file, seen: { path, id: idOf(stat), text, wasRead: stat.atimeNs > stat.mtimeNs } };
}

function swapped({ path, from, to }) {
  const found = seen(path);
  if (found === null || found.seen.text !== from) return found && found.seen;
  fs.writeSync(found.file, to.endsWith('\\n') ? to : to + '\\n', 0, 'latin1');
  fs.ftruncateSync(found.file, to.length);
  return { ...found.seen, text: textIn(found.file), wasRead: false };
}

const settingsOf = (environ) =>
  environ.split('\\0').filter((one) => /^(DONT_)?FAKE(TIME)?(_[A-Z_]+)?=/.test(one)).map((one) => {
    const at = one.indexOf('=');
    return [one.slice(0, at), one.slice(at + 1, at + 1 + longest)];
  });

function clocked(pid) {
  const folder = '/proc/' + pid;
  const environ = fs.readFileSync(folder + '/environ', 'latin1');
  const settings = Object.fromEntries(environ.includes('FAKETIME') ? settingsOf(environ) : []);
  const path = settings.FAKETIME_TIMESTAMP_FILE;
  if (path === undefined) return [];
  let id = null;
  try {
    id = idOf(fs.statSync(folder + '/root' + path, { bigint: true }));
  } catch {}
  const isLoaded = fs.readFileSync(folder + '/maps', 'latin1').includes('libfaketime');
  return [{ pid, isInside: fs.readFileSync(folder + '/cgroup', 'latin1').includes(look), isLoaded, settings, id }];
}

function all() {
  return fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).flatMap((name) => {
    try {
      return clocked(Number(name));
    } catch {
      return [];
    }
  });
}

function result() {
  if (look !== undefined) return all();
  if (swap !== undefined) return swapped(swap);
  const path = read.source === undefined ? read.path : fs.realpathSync(read.source) + read.rest;
  const found = seen(path);
  return found && found.seen;
}

try {
  process.stdout.write(JSON.stringify(result()));
} catch (error) {
  process.stderr.write(String(error.code ?? error.message));
  process.exitCode = 1;
}
`;
