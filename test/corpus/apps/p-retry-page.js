// node p-retry-page.js PORT STOCK RETRIES: items of the stock service, each request at most 250 ms, with `p-retry`. RETRIES: `default` is the one of p-retry
// (ten, after 1 s, 2 s, 4 s, …), otherwise their number. Without a response the last known items are shown.
import { createServer } from 'node:http';
import pRetry from 'p-retry';

const [port, stock, retries] = process.argv.slice(2);
const options = retries === 'default' ? {} : { retries: Number(retries) };
let known = null;

async function ask() {
  const response = await fetch(stock, { signal: AbortSignal.timeout(250) });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`status ${response.status}`);
  }
  return (await response.json()).items;
}

createServer(async (_, response) => {
  known = await pRetry(ask, options).catch(() => known);
  response.writeHead(known === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: known !== null, known }));
}).listen(Number(port), '127.0.0.1');
