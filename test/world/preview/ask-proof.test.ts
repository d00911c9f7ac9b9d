import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { waitForCommit } from '../../../src/world/preview/ask-proof.ts';

const commit = '0123abcdef'.repeat(4);
const other = 'fedcba3210'.repeat(4);
const patience = { silent: 1_500, other: 600 };

async function preview(response: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<string> {
  const server = createServer(response);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const shown = (proof: Parameters<typeof waitForCommit>[0], url: string, wanted = commit) =>
  waitForCommit(proof, wanted, { preview: url, headers: { 'x-bypass': 'secret' } }, new AbortController().signal, patience);

describe('the proof that a preview runs a commit', () => {
  it.each([
    ['the whole commit', commit],
    ['its first digits as a separate word', `v2 (${commit.slice(0, 7)})`],
    ['in capitals', commit.toUpperCase()],
  ])('is %s', async (_, text) => {
    const url = await preview((_request, response) => response.setHeader('x-commit', text).end(`{"commit":"${text}"}`));
    expect([await shown({ header: 'x-commit' }, url), await shown({ path: '/version' }, url)]).toEqual(['shown', 'shown']);
  });

  it.each([
    ['another commit', other],
    ['too few digits', commit.slice(0, 6)],
    ['the digits inside another number', `a${commit}`],
    ['the digits inside another word', `z${commit}`],
    ['nothing', ''],
  ])('is not %s', async (_, text) => {
    const url = await preview((_request, response) => response.setHeader('x-commit', text).end(text));
    expect(await shown({ header: 'x-commit' }, url)).toBe('not shown');
  });

  it('is not accepted from another host, from an error page, or for a run without a commit', async () => {
    const elsewhere = await preview((_request, response) => response.end(commit));
    const away = await preview((_request, response) => response.writeHead(302, { location: elsewhere, 'x-commit': '' }).end());
    const missing = await preview((_request, response) => response.writeHead(404).end(commit));
    expect(await Promise.all([shown({ path: '/' }, away), shown({ path: '/' }, missing), shown({ path: '/' }, elsewhere, '')])).toEqual([
      'not shown',
      'not shown',
      'not shown',
    ]);
  });

  it('is requested again while the previous version still responds, with the headers of the preview', async () => {
    let requests = 0;
    const url = await preview((request, response) => {
      requests += 1;
      response.end(request.headers['x-bypass'] === 'secret' && requests > 1 ? commit : other);
    });
    expect([await shown({ path: '/version' }, url), requests]).toEqual(['shown', 2]);
  });

  it('is not waited for after the end of the run', async () => {
    const cancel = new AbortController();
    const url = await preview(() => cancel.abort(new Error('cancelled')));
    await expect(waitForCommit({ path: '/' }, commit, { preview: url }, cancel.signal)).rejects.toThrow('cancelled');
  });
});
