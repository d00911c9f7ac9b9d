// node supervise.js SCRIPT ARGUMENTS…: starts the script again whenever it ends. Pauses between starts grow from 50 ms to 2 s.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

let child = null;
let ending = false;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    ending = true;
    child?.kill(signal);
  });

for (let quick = 0; !ending; ) {
  const bornMs = performance.now();
  child = spawn(process.execPath, process.argv.slice(2), { stdio: 'inherit' });
  await new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  quick = performance.now() - bornMs > 2_000 ? 0 : quick + 1;
  if (!ending && quick > 0) await sleep(Math.min(50 * 2 ** (quick - 1), 2_000));
}
