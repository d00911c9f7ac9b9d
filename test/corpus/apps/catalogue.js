// node catalogue.js PORT FILE: an index that takes seconds to build. FILE: the finished index is kept there for the next start; `-`: it is not kept.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const [port, file] = process.argv.slice(2);
const parts = 40;
const partMs = 100;
let index = null;

async function build() {
  const built = {};
  for (let part = 0; part < parts; part++) {
    await sleep(partMs); // each part comes from another service
    built[`item-${part}`] = part;
  }
  return built;
}

function keep(built) {
  writeFileSync(`${file}.new`, JSON.stringify(built));
  renameSync(`${file}.new`, file);
}

createServer((_, response) => {
  const status = index === null ? 503 : 200;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: index !== null }));
}).listen(Number(port), '127.0.0.1');

if (file !== '-' && existsSync(file)) index = JSON.parse(readFileSync(file, 'utf8'));
else {
  index = await build();
  if (file !== '-') keep(index);
}
