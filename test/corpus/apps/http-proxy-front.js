// node http-proxy-front.js PORT STOCK listens|deaf: passes every request to the stock service with `http-proxy`. With a listener for `error` a request
// without a response is an error page; without one (deaf) `http-proxy` throws the error.
import { createServer } from 'node:http';
import proxies from 'http-proxy';

const [port, stock, mode] = process.argv.slice(2);
const proxy = proxies.createProxyServer({ target: stock, proxyTimeout: 500 });
if (mode === 'listens')
  proxy.on('error', (_, _request, response) => {
    if (!response.headersSent) response.writeHead(502, { 'content-type': 'application/json' });
    response.end('{"ok":false}');
  });

createServer((request, response) => proxy.web(request, response)).listen(Number(port), '127.0.0.1');
