/**
 * A program for `node -e` with one argument, the settings as JSON, which runs alone in the network namespace of a container. It ends with its input.
 * TCP comes last, because who listens there is seen from outside. Message format: RFC 1035, section 4.1.
 */
export const resolverScript = `
const { port, code, delayMs, server, fromPort, upstreamPort = 53 } = JSON.parse(process.argv[1]);
const { createSocket } = require('node:dgram');
const { connect, createServer, isIPv6 } = require('node:net');

process.stdin.resume().once('end', () => process.exit(0)).once('error', () => process.exit(0));
const ignored = () => undefined;

// The header and the name of the query, with the response bit and the code.
function failed(query) {
  let end = 12;
  while (query[end] > 0) end += query[end] + 1;
  const response = Buffer.from(query.subarray(0, end + 5));
  response[2] = 0x80 | (response[2] & 0x79);
  response[3] = 0x80 | code;
  return response.fill(0, 6, 12);
}

// Ids of two clients may be equal, so each query gets its own on the way.
const waiting = new Map();
let lastId = 0;
let upstream;
function forward(query, send) {
  lastId = (lastId + 1) % 65536;
  waiting.set(lastId, { id: query.readUInt16BE(0), send });
  const sent = Buffer.from(query);
  sent.writeUInt16BE(lastId, 0);
  upstream.send(sent, upstreamPort, server, ignored);
}

function respond(query, send) {
  if (query.length < 17) return;
  if (code !== undefined) send(failed(query));
  else setTimeout(forward, delayMs, query, send);
}

function listenUdp(type, host) {
  return new Promise((done, fail) => {
    const socket = createSocket(type);
    socket.on('message', (query, from) => respond(query, (response) => socket.send(response, from.port, from.address, ignored)));
    socket.once('error', fail).bind(port, host, () => done(socket.on('error', ignored)));
  });
}

// Connections to the other resolver need a port that the rules know; one that is in use is not the last.
let lastPort = 0;
function pipe(client, tries) {
  lastPort = (lastPort + 1) % 16;
  const other = connect({ host: server, port: upstreamPort, localPort: fromPort + lastPort });
  other.once('connect', () => client.pipe(other).pipe(client));
  other.once('error', () => (other.pending && tries > 0 ? pipe(client, tries - 1) : client.destroy()));
  client.once('close', () => other.destroy());
}

function onConnection(client) {
  client.on('error', ignored);
  if (code === undefined) return void setTimeout(pipe, delayMs, client, 16);
  let rest = Buffer.alloc(0);
  client.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE(0)) {
      const end = 2 + rest.readUInt16BE(0);
      respond(rest.subarray(2, end), (response) => {
        const length = Buffer.alloc(2);
        length.writeUInt16BE(response.length);
        client.write(Buffer.concat([length, response]));
      });
      rest = rest.subarray(end);
    }
  });
}

const listenTcp = (host) => new Promise((done, fail) => createServer(onConnection).once('error', fail).listen(port, host, done));

async function start() {
  if (code === undefined) {
    upstream = createSocket(isIPv6(server) ? 'udp6' : 'udp4').on('message', (response) => {
      if (response.length < 12) return;
      const query = waiting.get(response.readUInt16BE(0));
      waiting.delete(response.readUInt16BE(0));
      if (query === undefined) return;
      response.writeUInt16BE(query.id, 0);
      query.send(response);
    });
    await new Promise((done, fail) => upstream.once('error', fail).bind(fromPort, done));
    upstream.on('error', ignored);
  }
  await Promise.all([listenUdp('udp6', '::1'), listenTcp('::1')]).catch(ignored);
  await listenUdp('udp4', '127.0.0.1');
  await listenTcp('127.0.0.1');
}
start().catch(() => process.exit(1));
`;
