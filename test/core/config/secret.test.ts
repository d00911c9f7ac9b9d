import { describe, expect, it } from 'vitest';
import { secretsOf } from '../../../src/action/secrets/secrets.ts';
import { parseConfig } from '../../../src/core/config/parse.ts';
import { redactor } from '../../../src/core/secrets/redactor.ts';

const parsed = (text: string, env: Readonly<Record<string, string>>) => {
  const read = parseConfig({ text, file: 'chaos.yml', env });
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return read.config;
};

const rest = `faults: [{ fault: command, on: db, lasts: 10s..15s }]\nplan: { scenarios: 1, budget: 5m }\n`;
const promise = 'rate: 20/s, steady: { success: 99% }, during: { success: 95% }, recovers: 5s';
const db = (word: string) => `targets: { db: { command: { inject: [psql, ${word}], undo: ["true"], verify: ["true"] } } }\n`;

describe('a variable in a config', () => {
  const env = {
    QUERY: 'canary-query',
    DATABASE_DSN: 'postgres://u:canary-db@h/d',
    PATH_PART: 'canary-in-the-path',
    EXPECTED: 'canary-expected',
    HTTP_HEADER: 'canary-http-header',
    BODY: 'canary-in-the-body',
    WRITE_HEADER: 'canary-write-header',
    READ_HEADER: 'canary-read-header',
    FRONT_DOOR: 'canary-for-the-preview',
    PASSED_ON: 'canary-passed-on',
  };
  const text = `version: 1
preview: { url: "http://127.0.0.1:9/?k=\${QUERY}", headers: { x-vercel-protection-bypass: "\${FRONT_DOOR}" } }
targets:
  db: { command: { inject: [psql, "\${DATABASE_DSN}"], undo: ["true"], verify: ["true"] } }
  app: { process: { run: node app.js, port: 8080, env: { NAME: "\${PASSED_ON}" } } }
checks:
  - name: a
    http: { path: "/\${PATH_PART}", method: POST, headers: { x: "\${EXPECTED}" }, send: { headers: { authorization: "Bearer \${HTTP_HEADER}" }, body: { name: "\${BODY}" } } }
    ${promise.replaceAll(', ', '\n    ').replace('rate', 'rate')}
  - name: w
    writes: { write: { path: "/r/{id}", headers: { x-any: "\${WRITE_HEADER}" } }, read: { path: "/r/{id}", headers: { x-any: "\${READ_HEADER}" } } }
    rate: 5/s
    recovers: 5s
${rest}`;

  it.each(Object.entries(env))('is a secret of the run, wherever it stands: %s', (_, value) => {
    const hide = redactor(secretsOf(parsed(text, env), undefined, env));
    expect(hide(`<${value}>`)).toBe('<***>');
  });

  it('is found by its name with only the journal', () => {
    expect(parsed(text, env).secret?.variables).toEqual(expect.arrayContaining(['DATABASE_DSN', 'HTTP_HEADER', 'PASSED_ON']));
  });

  it('is none in fields for addresses, names and quantities', () => {
    const shown = {
      ADDRESS: 'http://127.0.0.1:9/preview-of-the-change',
      WHO: 'storefront',
      LASTS: '10s..15s',
      BUDGET: '120000ms',
      WHERE: '127.0.0.1:6433',
      TO: 'cache.internal:6379',
    };
    const config = parsed(
      `version: 1
name: \${WHO}
preview: \${ADDRESS}
targets: { cache: { link: { listen: "\${WHERE}", to: "\${TO}" } } }
checks: [{ name: "\${WHO}", http: { path: / }, ${promise} }]
faults: [{ fault: latency, on: cache, lasts: "\${LASTS}" }]
plan: { scenarios: 1, budget: "\${BUDGET}" }
`,
      shown,
    );
    expect(config.secret).toBeUndefined();
    expect(secretsOf(config, undefined, shown)).toEqual([]);
  });

  it('is not a secret if GitHub shows it, or if it is too short', () => {
    const shown = { GITHUB_REPOSITORY: 'acme/shop-front', RUNNER_TEMP: '/home/runner/temp', SHORT: '1234567' };
    const config = parsed(
      `version: 1\npreview: http://127.0.0.1:9/\n${db('"§{GITHUB_REPOSITORY}§{RUNNER_TEMP}§{SHORT}"'.replaceAll('§', '$'))}checks: [{ name: a, http: {}, ${promise} }]\n${rest}`,
      shown,
    );
    expect(secretsOf(config, undefined, shown)).toEqual([]);
  });

  it('is secret in parts: the password of an address, the value of its query', () => {
    const address = { PLACE: 'https://deploy:canary-pass@pr.example/hook?sig=canary-sig&page=1' };
    const config = parsed(
      `version: 1\npreview: http://127.0.0.1:9/\n${db('"§{PLACE}"'.replaceAll('§', '$'))}checks: [{ name: a, http: {}, ${promise} }]\n${rest}`,
      address,
    );
    const hide = redactor(secretsOf(config, undefined, address));
    expect(hide('as deploy with canary-pass and canary-sig, page 1')).toBe('as *** with *** and ***, page 1');
  });
});

describe('a header that carries credentials', () => {
  const config = parsed(
    `version: 1
preview: http://127.0.0.1:9/
${db('x')}checks:
  - name: a
    http: { send: { headers: { X-Api-Key: q7Z, cookie: "sid=s3ss10n; theme=dark", authorization: "Basic ${btoa('me:pass-word')}", accept: text/html } } }
    rate: 20/s
    recovers: 5s
${rest}`,
    {},
  );

  it('is secret at any length, also without a variable', () => {
    const hide = redactor(secretsOf(config, undefined, {}));
    expect(hide('key q7Z, session s3ss10n, as me:pass-word (pass-word), takes text/html, theme dark')).toBe(
      'key ***, session ***, as *** (***), takes text/html, theme dark',
    );
  });
});

describe('the environment', () => {
  it('holds secrets in variables whose name says so, and in addresses with a password', () => {
    const env = {
      DB_PASSWORD: 'hunter2-hunter2',
      API_KEY: 'k-123456789',
      TOKEN: 'short',
      PATH: '/usr/local/bin',
      UPSTREAM: 'http://me:secret-pass@127.0.0.1/',
      GITHUB_TOKEN: 'ghs_1234567890',
    };
    expect(secretsOf(null, undefined, env)).toEqual(['hunter2-hunter2', 'k-123456789', 'secret-pass', 'ghs_1234567890']);
  });

  it('does not contain public values: a name in the config, the commit', () => {
    const config = parsed(
      `version: 1\npreview: "https://pr.example/?env=storefront&ref=0123abc&t=s3cr3t"\n${db('x')}checks: [{ name: storefront, http: {}, ${promise} }]\n${rest}`,
      {},
    );
    expect(secretsOf(config, undefined, { POSTGRES_PASSWORD: 'storefront' }, ['0123abcdef'])).toEqual(['s3cr3t']);
  });
});
