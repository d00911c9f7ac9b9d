// The same app with a timeout, and the last known price when it fires.
const { createServer } = require('node:http');

let known = 3;
const priceOf = async () => {
  try {
    known = (await (await fetch(process.env.PRICES, { signal: AbortSignal.timeout(150) })).json()).coffee;
  } catch {
    // The last known price is better than no page.
  }
  return known;
};

createServer(async (_request, response) => response.end(`coffee: ${await priceOf()}\n`)).listen(3000, '127.0.0.1');
