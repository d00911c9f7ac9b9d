// node http-clients.js PORT CLIENT OPTIONS STOCK REVIEWS: a storefront whose pages `/` and `/reviews` get items from the stock and the review service through a client of npm.
//   fallback  without a response: `stale` (the last known items), `none` (an error)
// The other options are those of the client; see below.
import { Agent, createServer, get } from 'node:http';

const [port, client, words, stock, reviews] = process.argv.slice(2);
const options = JSON.parse(words);

/** By client: a function that resolves with the items behind a URL, and rejects without them. */
const clients = {
  // `unread`: the body of an error is not read; then the agent never gets its socket back (nodejs.org, http.ClientRequest).
  // `total`: one agent with this number of sockets for all hosts, instead of this number for each host. `keepAlive` is off by default in Node.
  agent({ sockets, keepAlive = false, unread = false, total = null }) {
    const agent = new Agent({ keepAlive, maxSockets: sockets, ...(total !== null && { maxTotalSockets: total }) });
    return (url) =>
      new Promise((done, fail) => {
        const request = get(url, { agent }, (response) => {
          if (response.statusCode !== 200) {
            if (!unread) response.resume();
            fail(new Error(`status ${response.statusCode}`));
            return;
          }
          const pieces = [];
          response.on('data', (piece) => pieces.push(piece));
          response.on('error', fail);
          response.on('end', () => done(JSON.parse(Buffer.concat(pieces)).items));
        });
        request.on('error', fail);
      });
  },
  // `timeout` (ms): 0 is the default of axios, no limit.
  async axios({ timeout }) {
    const { default: axios } = await import('axios');
    const one = axios.create({ timeout });
    return async (url) => (await one.get(url)).data.items;
  },
  // `retry`: null is the default of got, two retries after 1 s and 2 s.
  async got({ retry, request }) {
    const { default: got } = await import('got');
    const one = got.extend({ timeout: { request }, ...(retry !== null && { retry: { limit: retry } }) });
    return async (url) => (await one(url).json()).items;
  },
  // A circuit breaker for each URL; `resetTimeout` (ms) is how long it stays open, 30 s by default.
  async opossum({ timeout, resetTimeout }) {
    const { default: Breaker } = await import('opossum');
    const breakers = new Map();
    const ask = async (url) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`status ${response.status}`);
      return (await response.json()).items;
    };
    return (url) => {
      if (!breakers.has(url)) breakers.set(url, new Breaker(ask, { timeout, ...(resetTimeout !== null && { resetTimeout }) }));
      return breakers.get(url).fire(url);
    };
  },
  // `shared`: one bulkhead for all URLs, instead of one for each.
  async cockatiel({ limit, queue, timeout, shared }) {
    const { bulkhead } = await import('cockatiel');
    const bulkheads = new Map();
    return (url) => {
      const key = shared ? 'all' : url;
      if (!bulkheads.has(key)) bulkheads.set(key, bulkhead(limit, queue));
      return bulkheads.get(key).execute(async () => {
        const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
        return (await response.json()).items;
      });
    };
  },
};

const ask = await clients[client](options);
const known = new Map();

async function items(url) {
  try {
    const found = await ask(url);
    known.set(url, found);
    return found;
  } catch (error) {
    if (options.fallback === 'stale' && known.has(url)) return known.get(url);
    throw error;
  }
}

const answer = (response, status, body) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

async function page({ url }, response) {
  const found = await items(url.startsWith('/reviews') ? reviews : stock);
  answer(response, 200, { ok: true, items: found });
}

createServer((request, response) => {
  const shown = page(request, response);
  // `uncaught`: the rejection of a handler is not caught, which ends the process.
  if (options.uncaught !== true) shown.catch(() => answer(response, 503, { ok: false }));
}).listen(Number(port), '127.0.0.1');
