import { connect, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { observedEffectOf } from '../../../../src/world/drivers/link/observed-effect.ts';
import { openLink } from '../../../../src/world/link/link.ts';
import { echo, serve, until } from '../parties.ts';

/** A server of HTTP/2 sends its settings as soon as it is connected (RFC 9113, section 3.4). */
const settings = Buffer.from('000000040000000000', 'hex');
const speaksFirst = (socket: Socket): void => {
  socket.write(settings);
  echo(socket);
};

test.each([
  ['HTTP/2', Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')],
  ['TLS', Buffer.from('16030100050100000100', 'hex')],
  ['another protocol', Buffer.from('*1\r\n$4\r\nPING\r\n')],
])('a fault on requests reports that its link carries %s', async (protocol, bytes) => {
  const whole = [bytes];
  const inBytes = [...bytes].map((byte) => Buffer.from([byte]));
  for (const [pieces, server] of [
    [whole, echo],
    [inBytes, echo],
    [inBytes, speaksFirst],
  ] as const) {
    const link = await openLink({ listen: null, to: await serve(server), http: true });
    onTestFinished(() => link.close());
    const client = connect(link.listen.port, link.listen.host).setNoDelay(true);
    onTestFinished(() => void client.destroy());
    let back = 0;
    client.on('data', (piece) => (back += piece.length));
    if (server === speaksFirst) await until(() => back === settings.length);
    back = 0;
    for (const piece of pieces) {
      client.write(piece);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await until(() => back === bytes.length);
    const counts = { ...link.counts(), disturbed: true };
    expect(observedEffectOf(counts, { kind: 'http-error', params: {} })).toMatchObject({
      ok: false,
      says: `this link carries ${protocol}, and \`http-error\` needs HTTP/1.x: use \`reset\` or \`latency\` here`,
    });
    expect(observedEffectOf(counts, { kind: 'latency', params: {} }).says).toMatch(/^\d+ B in \d+ responses? passed unaffected$/);
  }
});
