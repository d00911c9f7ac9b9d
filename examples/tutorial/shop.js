// The app: it asks the price service for each page, and waits for as long as that takes.
const { createServer } = require('node:http');

const priceOf = async () => (await (await fetch(process.env.PRICES)).json()).coffee;

createServer(async (_request, response) => {
  try {
    response.end(`coffee: ${await priceOf()}\n`);
  } catch {
    response.writeHead(503).end('no price\n');
  }
}).listen(3000, '127.0.0.1');
