// node shelf.js PORT: a page that is the same for all users, and that a cache may keep for one second.
import { createServer } from 'node:http';

const answer = JSON.stringify({ ok: true, items: ['mug', 'lamp', 'rug'] });
const headers = { 'content-type': 'application/json', 'cache-control': 'max-age=1', etag: '"shelf"', 'content-length': answer.length };
createServer((_, response) => response.writeHead(200, headers).end(answer)).listen(Number(process.argv[2]), '127.0.0.1');
