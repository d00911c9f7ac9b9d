import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openLink } from '../../../../src/world/link/link.ts';
import { feltOf } from '../../../../src/world/targets/link/felt.ts';
import { echo, serve, until } from '../parties.ts';

test.each([
  ['HTTP/2', Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')],
  ['TLS', Buffer.from('16030100050100000100', 'hex')],
  ['no HTTP', Buffer.from('*1\r\n$4\r\nPING\r\n')],
])('a fault that strikes requests says that its link carries %s', async (protocol, bytes) => {
  for (const pieces of [[bytes], [...bytes].map((byte) => Buffer.from([byte]))]) {
    const link = await openLink({ listen: null, to: await serve(echo), http: true });
    onTestFinished(() => link.close());
    const client = connect(link.listen.port, link.listen.host).setNoDelay(true);
    onTestFinished(() => void client.destroy());
    let back = 0;
    client.on('data', (piece) => (back += piece.length));
    for (const piece of pieces) {
      client.write(piece);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await until(() => back === bytes.length);
    const counts = { ...link.counts(), disturbed: true };
    expect(feltOf(counts, 'http-error')).toMatchObject({
      ok: false,
      says: `this link carries ${protocol}, and \`http-error\` acts on HTTP/1.x alone: use \`reset\` or \`latency\` here`,
    });
    expect(feltOf(counts, 'latency').says).toBe('no connection met it');
  }
});
