/** The name that the program gives itself when there is no more to take; at most 15 characters. Source: proc(5), /proc/PID/comm. */
export const fullName = 'chaos-gate-full';

/**
 * A program for `node -e` that keeps a file system full. Arguments: its mark, by which it is found, and the settings as JSON. Its file has no name
 * (open(2), O_TMPFILE), so its space is free again as soon as it ends, and it ends with its input. It fills nothing before the first line of its input.
 *
 * It takes all space, that for root included, and then gives `leftBytes` back. Where one chunk does not fit, half of it may.
 */
export const holderScript = `
const { constants, ftruncateSync, openSync, statfsSync, writeFileSync } = require('node:fs');
const { spawnSync } = require('node:child_process');
const { folder, leftBytes } = JSON.parse(process.argv[2]);

const temporary = 0o20000000 | constants.O_DIRECTORY;
const mostSteps = 200;

function fill() {
  const file = openSync(folder, temporary | constants.O_RDWR, 0o600);
  // The container may end meanwhile, and with it the path.
  const opened = '/proc/self/fd/' + file;
  let [bytes, chunk] = [0, Infinity];
  for (let step = 0; step < mostSteps; step += 1) {
    const { bfree, bsize } = statfsSync(opened);
    chunk = Math.min(chunk, bfree * bsize);
    if (chunk < bsize) break;
    const words = ['--offset', String(bytes), '--length', String(chunk), '/proc/self/fd/3'];
    const { status } = spawnSync('fallocate', words, { stdio: ['ignore', 'ignore', 'ignore', file] });
    if (status === 0) bytes += chunk;
    else chunk = Math.floor(chunk / 2 / bsize) * bsize;
  }
  if (leftBytes > 0) ftruncateSync(file, Math.max(0, bytes - leftBytes));
  writeFileSync('/proc/self/comm', '${fullName}');
}

process.stdin.once('data', fill).resume().once('end', () => process.exit(0)).once('error', () => process.exit(0));
`;
