// node generic-pool-page.js PORT FEED destroys|forgets: prices from a feed through `generic-pool`, 250 ms for each. A connection without a response is
// destroyed, as the README says, or it never returns to the pool.
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { createPool } from 'generic-pool';

const [port, feed, failed] = process.argv.slice(2);
const pool = createPool(
  {
    create: () =>
      new Promise((done, fail) => {
        const socket = connect({ host: '127.0.0.1', port: Number(feed), noDelay: true });
        socket.once('connect', () => done(socket)).on('error', fail);
      }),
    destroy: async (socket) => socket.destroy(),
    validate: async (socket) => !socket.destroyed,
  },
  { max: 10, testOnBorrow: true },
);
// A feed that cannot be reached is tried again without a pause.
pool.on('factoryCreateError', () => {});

const ask = (socket) =>
  new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error('no response')), 250);
    const end = () => fail(new Error('the connection is closed'));
    const take = (data) => {
      clearTimeout(late);
      socket.off('close', end);
      done(String(data).trim().split(' ')[1]);
    };
    socket.once('close', end).once('data', take).write('mug\n');
  });

async function price() {
  const socket = await pool.acquire();
  try {
    const found = await ask(socket);
    await pool.release(socket);
    return found;
  } catch (error) {
    if (failed === 'destroys') await pool.destroy(socket);
    throw error;
  }
}

createServer(async (_, response) => {
  const found = await price().catch(() => null);
  response.writeHead(found === null ? 503 : 200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: found !== null, found }));
}).listen(Number(port), '127.0.0.1');
