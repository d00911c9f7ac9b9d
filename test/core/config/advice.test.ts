import { describe, expect, it } from 'vitest';
import { problemsText } from '../../../src/core/config/messages/problems-text.ts';
import { parseConfig } from '../../../src/core/config/parse.ts';

interface Parts {
  readonly top?: string;
  readonly targets?: string;
  readonly http?: string;
  readonly fault?: string;
}

const text = ({ top = '', targets = 'api: { process: { port: 8080 } }', http = 'path: /', fault = 'fault: kill, on: api' }: Parts) =>
  `version: 1
preview: http://127.0.0.1:8080
${top}targets: { ${targets} }
checks: [{ name: page, http: { ${http} }, rate: 100/s }]
faults: [{ ${fault} }]
`;
const parsed = (config: string, env = {}) => parseConfig({ text: config, file: 'chaos.yml', env });
const said = (parts: Parts): string => {
  const read = parsed(text(parts));
  return read.ok ? '' : problemsText(read.problems, read.more);
};
const config = (parts: Parts) => {
  const read = parsed(text(parts));
  if (!read.ok) throw new Error(problemsText(read.problems));
  return read.config;
};

describe('a character that only looks like another', () => {
  it.each([
    ['\u00a0', 'no-break space', 'a space'],
    ['\u202f', 'narrow no-break space', 'a space'],
    ['\u3000', 'ideographic space', 'a space'],
    ['\u2003', 'space of another width', 'a space'],
    ['\u200b', 'zero-width character', 'nothing there'],
    ['\ufeff', 'byte order mark', 'nothing there'],
  ])('is shown by its number and named: %j', (character, name, instead) => {
    const shown = `\\u{${character.codePointAt(0)?.toString(16)}}`;
    for (const line of [
      `targets:\n${character}${character}api: { process: { port: 8080 } }`,
      `name:${character}shop`,
      `na${character}me: shop`,
    ]) {
      const read = parsed(`version: 1\npreview: http://127.0.0.1:8080\n${line}\n`);
      const told = read.ok ? '' : problemsText(read.problems);
      expect(told).toContain(`\`${shown}\` (${name}): write ${instead}`);
      expect(told).not.toContain(character);
    }
  });

  it.each(['“/”', '‘/’'])('is named where it stands for a quote: %s', (path) => {
    expect(said({ http: `path: ${path}` })).toContain('(typographic quote): write a plain');
  });
});

describe('a value without quotes', () => {
  it.each(['20.10', '1.50', 'true'])('is told to be quoted as it is written: %s', (value) => {
    expect(said({ http: `path: /, contains: ${value}` })).toContain(`put it in quotes: \`"${value}"\``);
    expect(said({ targets: `api: { process: { port: 8080, pidfile: ${value} } }` })).toContain(`put it in quotes: \`"${value}"\``);
  });

  it('is text where it is a variable of a process, as it is written', () => {
    const values = { PORT: '3000', VERSION: '20.10', FILE_MODE: '0640', BIG: '1e3', ON: 'true', DAY: '2026-01-02', YES: 'yes' };
    const env = Object.entries(values).map(([name, value]) => `${name}: ${value}`);
    expect(config({ targets: `api: { process: { run: node app.js, port: 8080, env: { ${env.join(', ')} } } }` }).targets[0]).toMatchObject({
      env: values,
    });
  });
});

describe('a number in quotes', () => {
  it('is taken where a number is needed', () => {
    const read = config({ targets: 'api: { process: { port: "3000" } }', http: 'path: /, status: "404"' });
    expect(read.targets[0]).toMatchObject({ port: 3000 });
    expect(read.checks[0]?.params).toMatchObject({ status: 404 });
    expect(config({ http: 'path: /, status: ["200", 404]' }).checks[0]?.params).toMatchObject({ status: [200, 404] });
  });

  it('stays what it is where text is needed', () => {
    expect(config({ http: 'path: /, contains: "404"' }).checks[0]?.params).toMatchObject({ contains: '404' });
  });
});

describe('the address of a link', () => {
  const link = (value: string, key = 'to') =>
    said({
      targets: `db: { link: { ${key === 'to' ? `listen: 127.0.0.1:6380, to: ${value}` : `listen: ${value}, to: 127.0.0.1:6379`} } }`,
      fault: 'fault: latency, on: db',
    });

  it.each([
    '"unix:/run/postgresql/.s.PGSQL.5432"',
    '/var/run/docker.sock',
    '"unix:///run/php/fpm.sock"',
    './redis.sock',
    '"http+unix://%2Fvar%2Frun"',
    '"@abstract"',
  ])('is refused clearly where it is a unix socket: %s', (value) => {
    for (const key of ['to', 'listen']) {
      const told = link(value, key);
      expect(told).toContain('unix sockets are not carried; let it listen on 127.0.0.1');
      expect(told).not.toContain('put it in quotes');
    }
  });

  it.each([
    ['6433', '127.0.0.1:6433'],
    ['"6433"', '127.0.0.1:6433'],
    ['":6433"', '127.0.0.1:6433'],
    ['"tcp://127.0.0.1:6433"', '127.0.0.1:6433'],
    ['"redis://:pw@localhost:6433/0"', 'localhost:6433'],
  ])('gets advice that is then accepted: %s', (value, right) => {
    expect(link(value, 'listen')).toContain(`write \`${right}\``);
    expect(link(`"${right}"`, 'listen')).toBe('');
  });
});

describe('a fault of another tool', () => {
  it.each([
    ['delay', 'use `latency`'],
    ['network_delay', 'use `latency`'],
    ['packet-drop', 'use `packet-loss`'],
    ['cpu-stress', 'use `cpu`'],
    ['memory-stress', 'use `memory`'],
    ['file-descriptors', 'use `open-files`'],
    ['pids', 'use `processes`'],
    ['reboot', 'use `restart`'],
    ['disk-fill', 'use `disk-full`'],
    ['io-stress', 'use `disk-slow`'],
    ['clock', 'use `clock-skew`'],
    ['TimeChaos', 'use `clock-skew`'],
    ['loss', 'use `packet-loss`'],
    ['stress', '`command` target'],
    ['network-partition', '`partition`'],
    ['crash', 'use `kill`'],
    ['timeout', 'use `blackhole`'],
    ['http-abort', 'use `http-error`'],
    ['throttle', 'use `bandwidth`'],
  ])('is suggested by its name here: %s', (fault, message) => {
    expect(said({ fault: `fault: ${fault}, on: api` })).toContain(message);
  });
});

describe('a target of another tool', () => {
  it.each(['docker', 'image', 'pod', 'url', 'host', 'tcp'])('gets a pointer: %s', (kind) => {
    expect(said({ targets: `api: { ${kind}: { name: web } }` })).toMatch(
      /a container is `compose: SERVICE`|a workload of a cluster is|is a `link`/,
    );
  });
});

it.each([
  ['100-300ms', '100ms..300ms'],
  ['100ms-300ms', '100ms..300ms'],
  ['100ms - 2s', '100ms..2s'],
  ['1 to 3s', '1s..3s'],
])('a range with a dash gets a suggestion with dots: %s', (range, right) => {
  const delay = (value: string) => ({
    targets: 'db: { link: { listen: 127.0.0.1:6380, to: 127.0.0.1:6379 } }',
    fault: `fault: latency, on: db, delay: ${value}`,
  });
  expect(said(delay(range))).toContain(`write \`${right}\``);
  expect(said(delay(right))).toBe('');
});

it.each(['PORT=31002 node server.js', '[PORT=31002, node]', 'A=1 B=2 node'])(
  'a command that begins with a variable is refused: %s',
  (run) => {
    expect(said({ targets: `api: { process: { run: "${run}", port: 8080 } }`.replace(/"(\[.*\])"/, '$1') })).toMatch(
      /is not a program, .* under `env`/,
    );
  },
);

it('a header says which character cannot stand in it', () => {
  expect(said({ http: 'path: /, send: { headers: { x-name: "Zoë €" } }' })).toContain('`€` (U+20AC) cannot stand in it');
  expect(said({ http: 'path: /, send: { headers: { x-name: "a\\nb" } }' })).toContain('U+000A cannot stand in it');
  expect(said({ http: 'path: /, send: { headers: { x-name: "Zoë" } }' })).toBe('');
});

describe('anchors, as in compose files', () => {
  const shop = (
    check: string,
    top = 'x-defaults: &d { rate: 20/s, steady: { success: 90% } }\nx-slow: &s { rate: 5/s, recovers: 60s }\n',
  ) => parsed(`version: 1\npreview: http://127.0.0.1:8080\n${top}checks:\n  - ${check}\nfaults: [{ fault: surge, on: preview }]\n`);
  const checkOf = (check: string) => {
    const read = shop(check);
    if (!read.ok) throw new Error(problemsText(read.problems));
    return read.config.checks[0];
  };

  it('stand under keys that begin with x-, and are merged; what stands in the map itself comes first', () => {
    expect(checkOf('{ <<: *d, name: page, http: {} }')).toMatchObject({ ratePerSecond: 20, steady: { success: 0.9 } });
    expect(checkOf('{ name: page, http: {}, rate: 7/s, <<: *d }')).toMatchObject({ ratePerSecond: 7, steady: { success: 0.9 } });
    expect(checkOf('{ <<: [*s, *d], name: page, http: {} }')).toMatchObject({
      ratePerSecond: 5,
      recoversMs: 60_000,
      steady: { success: 0.9 },
    });
    expect(checkOf('{ <<: { <<: *s, rate: 9/s }, name: page, http: {} }')).toMatchObject({ ratePerSecond: 9, recoversMs: 60_000 });
  });

  it('are reported if they cannot be merged, and with their own problems', () => {
    const told = (check: string, top?: string) => {
      const read = shop(check, top);
      return read.ok ? '' : problemsText(read.problems);
    };
    expect(told('{ <<: 3, name: page, http: {} }')).toContain('`<<` takes a map, or a list of maps');
    expect(told('{ <<: *d, name: page, http: {} }', 'x-defaults: &d { rat: 20/s }\n')).toContain('chaos.yml:3:18: unknown key `rat`');
    expect(told('{ name: page, http: {}, x-mine: 1 }')).toContain('unknown key `x-mine`');
  });
});

it('every problem is counted, and the message says how to see the rest', () => {
  const many = `version: 1\npreview: http://127.0.0.1:8080\n${Array.from({ length: 50 }, (_, n) => `k${n}: 1\n`).join('')}checks: [{ name: a, http: {} }]\nfaults: [{ fault: surge, on: preview }]\n`;
  const read = parsed(many);
  expect(read.ok ? '' : problemsText(read.problems, read.more)).toMatch(/and 30 more: `chaos-gate validate` shows them$/);
  const all = parseConfig({ text: many, file: 'chaos.yml', env: {}, limit: 200 });
  expect(all.ok ? 0 : all.problems.length).toBe(50);
});

it.each([
  ['quotes', '"'.repeat(262_000)],
  ['brackets', '['.repeat(262_000)],
  ['braces', '{a: '.repeat(60_000)],
  ['a list in lists', `${'- '.repeat(100_000)}x`],
  [
    'misspelt targets',
    `targets:\n${Array.from({ length: 7_000 }, (_, n) => `  t${n}: { proces: 1 }`).join('\n')}\nchecks: []\nfaults: []\n`.slice(0, 262_000),
  ],
  ['variables in one value', `a: "${'§{V}'.repeat(60_000)}"`.replaceAll('§', '$')],
  ['variables in many values', `a: [${Array(19_000).fill('"§{V}"')}]`.replaceAll('§', '$')],
  ['look-alikes', '\u00a0b: 1\n'.repeat(9_000)],
])('a config of the largest size gets a clear error quickly: %s', (_, huge) => {
  const before = process.cpuUsage();
  const read = parsed(huge, { V: 'x'.repeat(100_000) });
  const { user, system } = process.cpuUsage(before);
  expect(read.ok ? [] : read.problems.map(({ message }) => message)).not.toEqual([]);
  expect((user + system) / 1e6).toBeLessThan(15);
});
