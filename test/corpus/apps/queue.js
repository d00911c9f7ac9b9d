// node queue.js PORT MOST: runs one job after the other, 9 ms each; at most MOST jobs wait, and further jobs are rejected. 0: any number waits.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const [port, most] = process.argv.slice(2).map(Number);
const jobMs = 9;
const waiting = [];
let working = false;

async function work() {
  working = true;
  let doneMs = performance.now();
  for (let response = waiting.shift(); response !== undefined; response = waiting.shift()) {
    doneMs += jobMs; // a late timer is made up for, so that the machine does not change how much is done in a second
    await sleep(Math.max(0, doneMs - performance.now()));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
  }
  working = false;
}

createServer((_, response) => {
  if (most > 0 && waiting.length >= most) {
    response.writeHead(503, { 'content-type': 'application/json' }).end('{"ok":false}');
    return;
  }
  waiting.push(response);
  if (!working) void work();
}).listen(port, '127.0.0.1');
