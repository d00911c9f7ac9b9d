// node till.js PORT LEDGER keys|bare: sends orders to the ledger, over a connection each, and again when there is no response within 250 ms; with an
// idempotency key that stays the same, or bare.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

const [port, ledger, orders] = process.argv.slice(2);
const timeoutMs = 250;
const attempts = 4;

async function hand(body) {
  const headers = { connection: 'close', ...(orders === 'keys' && { 'idempotency-key': randomUUID() }) };
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await fetch(`${ledger}/orders`, { method: 'POST', body, headers, signal }).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
    if (answer !== null) return answer.status;
  }
  return 504;
}

createServer(async (request, response) => {
  if (request.method !== 'POST') {
    const listed = await fetch(`${ledger}${request.url}`, { signal: AbortSignal.timeout(2_000) }).then(
      (answer) => answer.text(),
      () => null,
    );
    response.writeHead(listed === null ? 503 : 200, { 'content-type': 'text/plain' }).end(listed ?? '');
    return;
  }
  let body = '';
  for await (const piece of request) body += piece;
  response.writeHead(await hand(body), { 'content-type': 'application/json' }).end('{}');
}).listen(Number(port), '127.0.0.1');
