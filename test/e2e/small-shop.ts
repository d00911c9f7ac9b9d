/** What a preview would print to take the runner over. */
export const hostileOutput = '::error::taken over\n##[error]taken over\n::add-mask::passed\n::set-output name=verdict::passed';

const app = `
const { createServer, get } = require('node:http');
const [port, link, stock] = process.argv.slice(2).map(Number);
console.log(${JSON.stringify(hostileOutput)});
createServer((_, response) => response.end('{"ok":true}')).listen(stock, '127.0.0.1');
createServer((_, response) => {
  get({ host: '127.0.0.1', port: link }, (stocked) => stocked.pipe(response)).on('error', () => response.destroy());
}).listen(port, '127.0.0.1');
`;

/** A workspace with a small shop that asks its stock through a link, and a gate that strikes it in one way. */
export const smallShop = ([port, link, stock]: readonly number[], faults: string, scenarios = 1): Readonly<Record<string, string>> => ({
  'shop.cjs': app,
  '.github/chaos.yml': `version: 1
name: small shop
preview: http://127.0.0.1:${port}
targets:
  shop:
    process: { run: node shop.cjs ${port} ${link} ${stock}, port: ${port}, ready: / }
  edge:
    link: { listen: 127.0.0.1:${link}, to: 127.0.0.1:${stock} }
checks:
  - name: front
    http: { path: /, json: { ok: true }, timeout: 1s }
    rate: 40/s
    steady: { success: 95% }
    during: { success: 90% }
    recovers: 8s
faults:
${faults}
plan: { scenarios: ${scenarios}, budget: 3m, shrink: { tries: 2, time: 10s } }
`,
});
