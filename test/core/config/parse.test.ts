import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../src/core/config/parse.ts';
import { given, parsed, right, wrong } from './given.ts';

const text = (name: string) => readFileSync(new URL(`../../golden/config/${name}`, import.meta.url), 'utf8');

describe('a config', () => {
  test('becomes the nouns of the model, with everything decided', () => {
    expect(right(text('shop.yml'))).toEqual(JSON.parse(text('shop.json')));
  });

  test('of the design is accepted, except features of later versions, which are reported', () => {
    expect(wrong(text('design.yml')).map((line) => line.split(' | ')[0])).toEqual([
      'CG1105 targets.api-to-db.link.from: only the connections of a container are intercepted by its name in this version; `api` is a process',
    ]);
  });

  test('has sensible defaults', () => {
    const { name, plan, checks } = right(given());
    expect({ name, plan }).toEqual({
      name: 'preview',
      plan: { scenarios: 5, faults: { min: 1, max: 1 }, seed: 'auto', budgetMs: 600_000, shrink: { tries: 30, timeMs: 180_000 } },
    });
    expect(checks[0]).toMatchObject({ timeoutMs: 2000, recoversMs: 10_000, steady: { success: 0.99, percentiles: [] } });
    expect(
      right(given({ checks: '[{ name: home, http: {} }]', faults: '[{ fault: kill, on: api, lasts: 15s }]' })).checks[0]?.ratePerSecond,
    ).toBe(10);
  });

  test('takes each tolerance that `during` does not set from `steady`', () => {
    const of = (check: string) => right(given({ checks: `[{ name: home, http: {}, ${check} }]` })).checks[0]?.during;
    expect(of('steady: { success: 98%, p95: 300ms }')).toEqual({ success: 0.98, percentiles: [{ quantile: 0.95, limitMs: 300 }] });
    expect(of('steady: { success: 98%, p95: 300ms }, during: { success: 90% }')).toEqual({
      success: 0.9,
      percentiles: [{ quantile: 0.95, limitMs: 300 }],
    });
    expect(of('during: { p99: 1s }')).toEqual({ success: 0.99, percentiles: [{ quantile: 0.99, limitMs: 1000 }] });
  });

  test('needs no targets: the preview is always one', () => {
    expect(right(given({ targets: '', faults: '[{ fault: surge, on: preview }]' })).targets).toEqual([]);
  });

  test('keeps a seed as it is written', () => {
    for (const seed of ['007', '1e21', '9007199254740993', 'spring', 'v1.2']) {
      expect(right(given({ plan: `{ seed: ${seed} }` })).plan.seed).toBe(seed);
    }
  });

  test('strikes a target that is named twice only once', () => {
    expect(right(given({ faults: '[{ fault: kill, on: [api, api] }]' })).faults[0]?.on).toEqual(['api']);
  });

  test('draws parameters that are left out from their standard', () => {
    expect(right(given({ faults: '[{ fault: latency, on: cache, jitter: 0ms }]' })).faults[0]?.params).toMatchObject({
      delay: { min: 50, max: 3000 },
      jitter: { oneOf: [0] },
    });
  });
});

describe('variables', () => {
  test('leave our own hints alone, however alike they begin', () => {
    const reported = wrong(given({ preview: `"\${PREVIEW_URL}"` }), { PREVIEW_URL: 'https://shop.example.com:0' }).join('\n');
    expect(reported).toContain('`https://pr-7.example.org`');
  });

  test('stand for numbers, also by their default', () => {
    const text = given({ targets: `{ api: { process: { port: "\${WORKER_PORT:-9000}" } } }` });
    const portWith = (env: Record<string, string>) => (right(text, env).targets[0] as { port?: number }).port;
    expect([portWith({}), portWith({ WORKER_PORT: '9000' }), portWith({ WORKER_PORT: '9001' })]).toEqual([9000, 9000, 9001]);
  });

  test.each(['hunter2', `ghp_${'x'.repeat(70)}`, 'two\nlines of a secret'])(
    'are named in messages, and what is in them is not said: %j',
    (value) => {
      const reported = [
        ...wrong(given({ checks: `[{ name: home, http: {}, rate: "\${SECRET}" }]` }), { SECRET: value }),
        ...wrong(given({ faults: `[{ fault: kill, on: "\${SECRET}", lasts: 10s }]` }), { SECRET: value }),
      ].join('\n');
      expect(reported).toContain(`\${SECRET}`);
      expect(reported).not.toContain(value.slice(0, 7));
    },
  );

  test('are put into values', () => {
    const config = right(given({ preview: `https://\${HOST}/\${PATH_PART:-start}`, name: `\${NAME:-shop}` }), {
      HOST: 'pr-7.example.org',
      NAME: '',
    });
    expect(config).toMatchObject({ preview: 'https://pr-7.example.org/start', name: 'shop' });
  });

  test('are numbers where a number is needed, and text where text is', () => {
    const env = { N: '7', PORT: '9001', KEY: '12345678' };
    expect(right(given({ plan: `{ scenarios: "\${N}" }` }), env).plan.scenarios).toBe(7);
    expect(right(given({ targets: `{ api: { process: { port: "\${PORT}" } } }` }), env).targets[0]).toMatchObject({ port: 9001 });
    const header = given({ checks: `[{ name: home, http: { send: { headers: { x-key: "\${KEY}" } } } }]` });
    expect(right(header, env).checks[0]?.params).toMatchObject({ send: { headers: { 'x-key': '12345678' } } });
    expect(wrong(given({ targets: `{ api: { process: { port: "\${PORT}" } } }` }), { PORT: 'http' })[0]).toContain(
      'targets.api.process.port',
    );
  });

  test('must be in quotes between braces, and the message says so', () => {
    expect(wrong(given({ plan: `{ scenarios: \${N} }` }), { N: '7' })[0]).toContain('write variables in quotes');
  });

  test('can be avoided by a second dollar, and are never looked for in keys', () => {
    expect(right(given({ checks: `[{ name: home, http: { contains: "$\${HOME}" } }]` })).checks[0]?.params).toMatchObject({
      contains: `\${HOME}`,
    });
    const key = `\${KEY}`;
    expect(wrong(given({ [key]: '1' }), { KEY: 'name' })[0]).toContain('unknown key');
  });

  test('never show in a message what is in them', () => {
    const secret = 'hunter2-hunter2';
    for (const text of [
      given({ plan: `{ seed: "a \${S}" }` }),
      given({ checks: `[{ name: home, http: {}, rate: "\${S}" }]` }),
      given({ faults: `[{ fault: "\${S}", on: "\${S}" }]` }),
    ]) {
      const result = parsed(text, { S: secret });
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toContain(secret);
    }
  });

  test('stand for nothing that the runner entrusted to the job', () => {
    for (const name of ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_KEY', 'STATE_x', 'GH_TOKEN']) {
      expect(wrong(given({ preview: `https://example.org/\${${name}:-x}` }), { [name]: 'ghs_secret' })[0]).toContain('CG1012');
    }
  });
});

describe('a protected preview', () => {
  const guarded = given({ preview: `{ url: "\${URL:-http://127.0.0.1:8080}", headers: { X-Open: "\${KEY}" } }` });
  const env = { KEY: 'open-sesame' };

  test('has headers in addition to its address', () => {
    expect(right(guarded, env)).toMatchObject({ preview: 'http://127.0.0.1:8080/', previewHeaders: { 'X-Open': 'open-sesame' } });
    expect(right(given())).toMatchObject({ preview: 'http://127.0.0.1:8080/', previewHeaders: {} });
  });

  test('keeps its headers when its address comes from outside the file', () => {
    for (const overrides of [{ preview: 'https://pr-7.example.org/' }, { previewFallback: 'https://pr-7.example.org/' }]) {
      const read = parseConfig({ text: guarded, file: 'chaos.yml', env, overrides });
      expect(read).toMatchObject({
        ok: true,
        config: { preview: 'https://pr-7.example.org/', previewHeaders: { 'X-Open': 'open-sesame' } },
      });
    }
  });

  test('may have its headers alone in the file', () => {
    const text = given({ preview: '{ headers: { a: b } }' });
    for (const overrides of [{ preview: 'https://pr-7.example.org/' }, { previewFallback: 'https://pr-7.example.org/' }]) {
      const read = parseConfig({ text, file: 'chaos.yml', env, overrides });
      expect(read).toMatchObject({ ok: true, config: { preview: 'https://pr-7.example.org/', previewHeaders: { a: 'b' } } });
    }
  });

  test('as the base of a comparison has its address in the file', () => {
    const compare = '{ preview: { headers: { a: b } }, targets: { api: { process: { port: 9001 } } } }';
    expect(wrong(given({ compare }))[0]).toBe(
      `CG1101 compare.preview.url: \`url\` is missing | write the address of the base: \`url: \${BASE_URL}\``,
    );
  });

  test('is a base of a comparison as well, with headers of its own', () => {
    const targets = '{ api: { process: { port: 9001 } } }';
    const at = (preview: string) => right(given({ compare: `{ preview: ${preview}, targets: ${targets} }` })).compare;
    expect(at('http://127.0.0.1:9080')).toMatchObject({ preview: 'http://127.0.0.1:9080/', previewHeaders: {} });
    expect(at('{ url: "http://127.0.0.1:9080", headers: { a: b } }')).toMatchObject({ previewHeaders: { a: 'b' } });
  });

  test.each([
    [
      '{ headers: { a: b } }',
      `CG1101 preview.url: \`url\` is missing | write the address of the deployed change: \`url: \${PREVIEW_URL}\`, or set it by the input`,
    ],
    ['{ url: "ftp://example.org" }', 'CG1107 preview.url: the preview must be reached by http or https'],
    ['{ url: "http://127.0.0.1:1", header: { a: b } }', 'CG1102 preview.header: unknown key `header` | did you mean `headers`?'],
    ['{ url: "http://127.0.0.1:1", headers: { host: b } }', 'CG1104 preview.headers.host: a header other than those that the gate sets'],
    ['42', 'CG1104 preview: expected the address of the preview, or `url` and `headers`'],
  ])('that is written as %s gets a problem at the right position', (preview, message) => {
    expect(wrong(given({ preview }))[0]).toContain(message);
  });
});

describe('what comes from outside the file', () => {
  const read = (text: string, overrides: object) => parseConfig({ text, file: 'chaos.yml', env: {}, overrides });

  test('takes the place of what the file says', () => {
    const result = read(given({ preview: `\${UNSET}`, plan: '{ scenarios: nine, faults: 1..2 }' }), {
      preview: 'https://pr-7.example.org',
      name: 'other',
      scenarios: 3,
      seed: '007',
      budget: '2m',
    });
    expect(result).toMatchObject({
      ok: true,
      config: {
        name: 'other',
        preview: 'https://pr-7.example.org/',
        plan: { scenarios: 3, faults: { min: 1, max: 2 }, seed: '007', budgetMs: 120_000 },
      },
    });
  });

  test('may give a preview only where the file has none', () => {
    const previewFallback = 'https://pr-7.example.org/';
    for (const preview of ['', `\${UNSET}`, '""', '~']) {
      expect(read(given({ preview }), { previewFallback })).toMatchObject({ ok: true, config: { preview: previewFallback } });
    }
    expect(read(given(), { previewFallback })).toMatchObject({ ok: true, config: { preview: 'http://127.0.0.1:8080/' } });
  });
});

describe('warnings', () => {
  const warnings = (parts: Readonly<Record<string, string>>) => {
    const result = parsed(given(parts));
    return result.ok ? result.warnings.map(({ code, message }) => `${code} ${message}`) : ['not ok'];
  };

  test('tell with the arithmetic that a fault is too short for the rate of a check', () => {
    expect(warnings({ faults: '[{ fault: kill, on: api, lasts: 1s..10s }]' })).toEqual([
      'CG1304 `20/s` × `1s`, the shortest `kill`, is 20 samples; deciding `success: 99%` needs 90, so such a scenario ends `inconclusive`',
    ]);
    expect(warnings({})).toEqual([]);
  });

  test('tell that the budget may not do', () => {
    expect(warnings({ plan: '{ scenarios: 10, budget: 150s }' })[0]).toContain('10 scenarios × (up to `10s` + `10s` to recover) = `200s`');
  });

  test('report limits that no response can exceed', () => {
    expect(warnings({ checks: '[{ name: home, http: { timeout: 1s }, rate: 20/s, during: { p95: 5s } }]' })[0]).toContain(
      'longer than the timeout',
    );
    expect(warnings({ checks: '[{ name: home, http: {}, rate: 50/s, steady: { p50: 1s, p95: 100ms } }]' })[0]).toContain(
      'p95 is limited to `100ms`',
    );
  });
});
