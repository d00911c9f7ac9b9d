// node sound/start.js PORT SCRIPT: keeps SCRIPT running. It is started again when it ends, and ended when its /healthz
// on PORT is silent. Pauses between starts grow from 50 ms to 2 s, so that a start that fails is not a storm.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const [port, script] = process.argv.slice(2);
const path = fileURLToPath(new URL(`../${script}`, import.meta.url));
const startLimitMs = 5_000;
let child = null;
let ending = false;

for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    ending = true;
    child?.kill(signal);
  });

const healthy = () =>
  fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(500) }).then(
    (answer) => answer.ok,
    () => false,
  );

async function watch(victim) {
  const bornMs = performance.now();
  for (let silent = 0; victim.exitCode === null && victim.signalCode === null; await sleep(250)) {
    silent = (await healthy()) ? 0 : silent + 1;
    if (silent >= 2 && performance.now() - bornMs > startLimitMs) victim.kill('SIGKILL');
  }
}

for (let quick = 0; !ending; ) {
  const bornMs = performance.now();
  child = spawn(process.execPath, [path], { stdio: 'inherit', env: { ...process.env, PORT: port } });
  void watch(child);
  await new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  quick = performance.now() - bornMs > 5_000 ? 0 : quick + 1;
  if (quick > 0) await sleep(Math.min(50 * 2 ** (quick - 1), 2_000));
}
