// node box-listener.js URL: waits until the URL responds, listens to its events, and ends with an error when they end.
import { setTimeout as sleep } from 'node:timers/promises';

for (;;) {
  const response = await fetch(process.argv[2]).catch(() => null);
  await response?.text().catch(() => null);
  if (response !== null) process.exit(1);
  await sleep(200);
}
