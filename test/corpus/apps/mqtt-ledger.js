// node mqtt-ledger.js PORT BROKER_PORT true|false: keeps every order that arrives over MQTT with QoS 1 once, and lists them, a line each. The third word
// is `clean` of mqtt.js: with `false` the broker keeps the orders that arrive while this client is away. Messages that start with `mark` are repeated as seen.
import { createServer } from 'node:http';
import mqtt from 'mqtt';

const [port, brokerPort, clean] = process.argv.slice(2);
const orders = new Set();
const client = mqtt.connect({
  host: '127.0.0.1',
  port: Number(brokerPort),
  clientId: 'ledger',
  clean: clean === 'true',
  reconnectPeriod: 500,
  connectTimeout: 1_000,
});
client.on('error', () => {});
client.on('connect', () => client.subscribe('orders', { qos: 1 }));
client.on('message', (_, message) => {
  const text = message.toString();
  if (text.startsWith('mark')) client.publish('seen', text, { qos: 1 });
  else orders.add(text);
});

createServer((_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end([...orders].join('\n'))).listen(
  Number(port),
  '127.0.0.1',
);
