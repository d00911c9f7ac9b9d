import { createServer, request } from 'node:http';
import * as net from 'node:net';
import { openLink } from '../../src/world/link/link.ts';

// One contender in a separate process: node proxy.ts <kind> <port of the server>.
const [kind = '', port = ''] = process.argv.slice(2);
const to = { host: '127.0.0.1', port: Number(port) };

/** The obvious proxy, with half-open connections like the link: otherwise clients that end their request first would get no response. */
function barePipe(): net.Server {
  return net.createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
    const server = net.connect({ ...to, noDelay: true, allowHalfOpen: true });
    client.pipe(server).pipe(client);
    client.on('error', () => server.destroy());
    server.on('error', () => client.destroy());
  });
}

function nodeHttp() {
  const agent = { host: to.host, port: to.port };
  return createServer((incoming, outgoing) => {
    const onward = request(
      { ...agent, path: incoming.url ?? '/', method: incoming.method ?? 'GET', headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
}

async function listen(): Promise<number> {
  if (kind === 'link' || kind === 'http-link') return (await openLink({ listen: null, to, http: kind === 'http-link' })).listen.port;
  const server = kind === 'pipe' ? barePipe() : nodeHttp();
  await new Promise<void>((resolve) => {
    server.listen({ host: '127.0.0.1', port: 0, backlog: 4096 }, resolve);
  });
  return (server.address() as net.AddressInfo).port;
}

process.on('disconnect', () => process.exit(0));
process.send?.({ port: await listen() });
