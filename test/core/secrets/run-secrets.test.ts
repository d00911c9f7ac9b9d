import { expect, test } from 'vitest';
import { parseConfig } from '../../../src/core/config/parse.ts';
import { faults } from '../../../src/core/faults/catalog.ts';
import { redactor } from '../../../src/core/secrets/redactor.ts';
import { runSecrets } from '../../../src/core/secrets/run-secrets.ts';

const env = {
  OF_CHECK: 'canary-of-the-check',
  OF_CLIENTS: 'canary-of-the-clients',
  BODY: 'canary-in-the-body',
  LINK: 'canary-in-the-path',
};

const text = `
version: 1
name: shop
preview: http://127.0.0.1:4100/
checks:
  - name: home
    http: { path: /, send: { headers: { x-note: '\${OF_CHECK}' } } }
    rate: 20/s
    steady: { success: 99% }
    during: { success: 95% }
    recovers: 5s
plan: { scenarios: 1, budget: 5m }
faults:
  - fault: FAULT
    on: preview
    path: /login?ticket=\${LINK}
    headers: { authorization: Bearer literal-of-the-clients, cookie: sid=cookie-of-the-clients, x-note: '\${OF_CLIENTS}' }
    body: { login: { name: '\${BODY}' } }
`;

test.each(faults.filter(({ traffic }) => traffic !== undefined).map(({ kind }) => kind))(
  'what the clients of %s send is hidden as what a check sends',
  (kind) => {
    const parsed = parseConfig({ text: text.replace('FAULT', kind), file: 'chaos-gate.yml', env });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const redact = redactor(runSecrets(parsed.config, {}));
    const secrets = [...Object.values(env), 'literal-of-the-clients', 'cookie-of-the-clients'];
    for (const secret of secrets) expect(redact(`before ${secret} after`)).not.toContain(secret);
    expect(redact('POST /login of home')).toBe('POST /login of home');
  },
);
