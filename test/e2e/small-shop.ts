/** What a preview would print to take the runner over. */
export const hostileOutput = '::error::taken over\n##[error]taken over\n::add-mask::passed\n::set-output name=verdict::passed';

const app = `
const { createServer } = require('node:http');
console.log(${JSON.stringify(hostileOutput)});
createServer((request, response) => response.end('{"ok":true}')).listen(Number(process.argv[2]), '127.0.0.1');
`;

/** A workspace with a small shop, and a gate that strikes it in one way. */
export const smallShop = (port: number, faults: string, scenarios = 1): Readonly<Record<string, string>> => ({
  'shop.cjs': app,
  '.github/chaos.yml': `version: 1
name: small shop
preview: http://127.0.0.1:${port}
targets:
  shop:
    process: { run: node shop.cjs ${port}, port: ${port}, ready: / }
  edge:
    link: { to: preview }
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
