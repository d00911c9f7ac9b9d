// Asks the service `stock` for each request. FALLBACK=1: it responds without it when `stock` does not respond within 300 ms.
const { createServer, get } = require('node:http');

const fromStock = () =>
  new Promise((done) => {
    const request = get(
      { host: process.env.STOCK ?? 'stock', port: Number(process.env.STOCK_PORT ?? 80), timeout: 300, agent: false },
      (response) => {
        response.resume().once('end', () => done(true));
      },
    );
    request.once('timeout', () => request.destroy());
    request.once('error', () => done(false));
  });

createServer(async (_, response) => {
  response.statusCode = (await fromStock()) || process.env.FALLBACK !== undefined ? 200 : 503;
  response.end('front');
}).listen(Number(process.env.PORT ?? 80));
process.on('SIGTERM', () => process.exit(0));
