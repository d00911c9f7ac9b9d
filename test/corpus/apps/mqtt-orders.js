// node mqtt-orders.js PORT BROKER_PORT LEDGER: takes orders, acknowledges each when the broker has it (QoS 1), and lists the ledger, once the
// ledger has seen everything that was published before the request for the list. Until then the list is an error.
import { createServer } from 'node:http';
import mqtt from 'mqtt';

const [port, brokerPort, ledger] = process.argv.slice(2);
const mostWaitMs = 1_500;
const client = mqtt.connect({ host: '127.0.0.1', port: Number(brokerPort), reconnectPeriod: 500 });
client.on('error', () => {});
client.on('connect', () => client.subscribe('seen', { qos: 1 }));
const waiting = new Map();
client.on('message', (_, message) => waiting.get(message.toString())?.());
let asked = 0;

async function list(path) {
  const mark = `mark ${++asked}`;
  const seen = new Promise((done, fail) => {
    waiting.set(mark, done);
    setTimeout(() => fail(new Error('orders are on their way')), mostWaitMs);
  });
  try {
    await Promise.all([seen, client.publishAsync('orders', mark, { qos: 1 })]);
  } finally {
    waiting.delete(mark);
  }
  const response = await fetch(`${ledger}${path}`, { signal: AbortSignal.timeout(2_000) });
  return response.text();
}

async function take(request) {
  let body = '';
  for await (const piece of request) body += piece;
  await client.publishAsync('orders', body, { qos: 1 });
  return '{}';
}

createServer(async (request, response) => {
  const isWrite = request.method === 'POST';
  const text = await (isWrite ? take(request) : request.url === '/' ? Promise.resolve('ok') : list(request.url)).catch(() => null);
  response.writeHead(text === null ? 503 : isWrite ? 201 : 200, { 'content-type': 'text/plain' }).end(text ?? '');
}).listen(Number(port), '127.0.0.1');
