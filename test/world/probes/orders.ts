import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** How a server handles a write: the number of copies it stores, the stored value, and its response; `null`: no response. */
export interface Conduct {
  readonly copies?: number;
  readonly text?: string;
  readonly status?: number | null;
  /** The time from the acknowledgement until the record becomes visible. */
  readonly lateMs?: number;
}

export interface Orders {
  readonly port: number;
  /** Ids in the order in which they were written. */
  readonly written: string[];
  reads: number;
  readonly rows: { readonly id: string; readonly text: string }[];
  /** The status of the responses to reads; `null`: the usual one. */
  sick: number | null;
}

/** `POST /orders`, `GET /orders/:id`, `GET /orders?run=` on 127.0.0.1; `conduct(n)` decides about the n-th write. Closed at the end of the test. */
export async function ordersServer(conduct: (number: number) => Conduct): Promise<Orders> {
  const orders = { written: [] as string[], rows: [] as { id: string; text: string }[], reads: 0, sick: null as number | null };
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    if (request.method === 'POST') void write(orders, request, response, conduct);
    else read(orders, request.url ?? '', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(orders, { port: (server.address() as AddressInfo).port });
}

type Store = Omit<Orders, 'port'>;

async function write(
  orders: Store,
  request: IncomingMessage,
  response: ServerResponse,
  conduct: (number: number) => Conduct,
): Promise<void> {
  let body = '';
  for await (const piece of request) body += String(piece);
  const { id, text } = JSON.parse(body) as { id: string; text: string };
  const how = conduct(orders.written.push(id) - 1);
  const keep = (): void => {
    for (let copy = 0; copy < (how.copies ?? 1); copy++) orders.rows.push({ id, text: how.text ?? text });
  };
  if (how.lateMs === undefined) keep();
  else setTimeout(keep, how.lateMs);
  if (how.status !== null) response.writeHead(how.status ?? 201).end();
}

function read(orders: Store, url: string, response: ServerResponse): void {
  orders.reads++;
  const [, id] = /^\/orders\/(.+)$/.exec(url) ?? [];
  const [, run] = /^\/orders\?run=(.+)$/.exec(url) ?? [];
  const found = orders.rows.filter((row) => (id === undefined ? row.id.startsWith(`${run}-`) : row.id === id));
  if (orders.sick !== null) response.writeHead(orders.sick).end('sick');
  else if (id !== undefined && found.length === 0) response.writeHead(404).end();
  else response.end(JSON.stringify(found.length === 1 && id !== undefined ? found[0] : found));
}
