import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../src/core/config/parse.ts';
import { isRefusal } from '../../../src/core/config/source/problem.ts';
import { given, parsed, wrong } from './given.ts';

/** Each row: the number in the list of bad inputs, what it is, the text, and what the first problem begins with. */
const check = (part: string) => given({ checks: `[{ name: home, http: {}, rate: 20/s, ${part} }]` });
const http = (part: string) => given({ checks: `[{ name: home, http: { ${part} } }]` });
const fault = (part: string) => given({ faults: `[{ fault: latency, on: cache, ${part} }]` });
const preview = (url: string) => given({ preview: `"${url}"` });
const plan = (part: string) => given({ plan: `{ ${part} }` });

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...'bcdefgh'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefg'[i]}`).join(', ')}]`),
];

const rows: readonly (readonly [number: number, what: string, text: string, first: string])[] = [
  [5, 'an empty file', '', 'CG1002 : the file is empty'],
  [5, 'an empty document', '---\n', 'CG1002'],
  [6, 'only comments', '# version: 1\n', 'CG1002'],
  [8, 'a tab as indentation', 'version: 1\nchecks:\n\t- name: home\n', 'CG1001 : Tabs are not allowed as indentation'],
  [8, 'wrong indentation', 'version: 1\nchecks:\n  - name: home\n   rate: 1/s\n', 'CG1001'],
  [9, 'a key twice', `${given()}version: 1\n`, 'CG1005 version: the key `version` appears twice; the first one is in line 1'],
  [10, 'two documents', `${given()}---\n${given()}`, 'CG1003'],
  [11, 'a bomb of anchors', bomb.join('\n'), 'CG1004'],
  [11, 'an anchor in itself', 'a: &a [*a]', 'CG1004'],
  [11, 'too deep', `a: ${deep(40)}`, 'CG1004'],
  [11, 'so deep that the parser ends', `a: ${deep(5000)}`, 'CG1004'],
  [11, 'too large', `a: ${'x'.repeat(262_145)}`, 'CG1004'],
  [11, 'too many parts', `a: [${'1,'.repeat(20_001)}]`, 'CG1004'],
  [12, '__proto__', `${given()}__proto__: { polluted: true }\n`, 'CG1006'],
  [12, 'constructor', `${given()}constructor: {}\n`, 'CG1006'],
  [12, 'prototype, deep inside', http('json: { a: [{ prototype: 1 }] }'), 'CG1006 checks[0].http.json.a[0]'],
  [13, 'an unknown key', http('statsu: 200'), 'CG1102 checks[0].http.statsu: unknown key `statsu` | did you mean `status`?'],
  [13, 'a key of another section', check('contains: hi'), 'CG1102 checks[0].contains: unknown key `contains` | `contains` belongs under'],
  [
    13,
    'a key in another spelling',
    given({ plan: '{ Scenarios: 5 }' }),
    'CG1102 plan.Scenarios: unknown key `Scenarios` | did you mean `scenarios`?',
  ],
  [14, 'a number for a duration', http('timeout: 5'), 'CG1104 checks[0].http.timeout: 5 has no unit; did you mean `5s`?'],
  [14, 'text for a list', given({ checks: 'home' }), 'CG1103 checks: expected a list, got the text `home`'],
  [14, 'a list for keys', given({ plan: '[]' }), 'CG1103 plan: expected keys with values, got a list'],
  [14, 'nothing for keys', given({ plan: '~' }), 'CG1103 plan: expected keys with values, got nothing'],
  [14, 'text for the whole file', 'hello', 'CG1103 : expected keys with values, got the text `hello`'],
  [15, 'a number in base eight', http('status: 0o310'), 'CG1008 checks[0].http.status: YAML reads `0o310` as the number 200'],
  [15, 'a number with an exponent', check('recovers: 1e3'), 'CG1008'],
  [15, 'base sixty', check('recovers: 1:30'), 'CG1104 checks[0].recovers: `1:30` is not a duration; write `90s`'],
  [15, 'null', check('recovers: null'), 'CG1104 checks[0].recovers: nothing is not a duration'],
  [15, 'a version that was rounded', given({ version: '1.10' }), 'CG1106 version: the version of this config is `1.10`'],
  [15, 'YAML 1.1', `%YAML 1.1\n---\n${given()}`, 'CG1007'],
  [15, 'a tag', `${given()}name: !!binary aGk=\n`, 'CG1007'],
  [15, 'a merge key of no map', `${given()}<<: 3\n`, 'CG1007'],
  [15, 'a key that is no text', `${given()}1: x\n`, 'CG1007'],
  [16, 'a negative duration', check('recovers: -5s'), 'CG1104 checks[0].recovers: `-5s`: a duration cannot be negative'],
  [16, 'a duration of zero', fault('lasts: 0s'), 'CG1104 faults[0].lasts: `0s`: a duration of zero would do nothing'],
  [16, 'a duration with a space', check('recovers: 5 sec'), 'CG1104 checks[0].recovers: `5 sec` is not a duration; write `5s`'],
  [16, 'a duration in two units', check('recovers: 5m30'), 'CG1104 checks[0].recovers: `5m30` is not a duration; write `330s`'],
  [16, 'days', check('recovers: 1d'), 'CG1104'],
  [16, 'Infinity', check('recovers: Infinity'), 'CG1104 checks[0].recovers: `Infinity` is not a duration: it must be finite'],
  [16, 'YAML infinity', check('recovers: .inf'), 'CG1008'],
  [16, 'more than a day', check('recovers: 100h'), 'CG1104 checks[0].recovers: `100h` is too much'],
  [16, 'a range upside down', fault('delay: 3s..50ms'), 'CG1104 faults[0].delay: `3s..50ms`: the smaller end comes first'],
  [17, 'more than all', check('steady: { success: 150% }'), 'CG1104 checks[0].steady.success: `150%` is too much'],
  [
    17,
    'a share that could be both',
    check('steady: { success: 0.5 }'),
    'CG1104 checks[0].steady.success: `0.5` is ambiguous as a share; write `50%`',
  ],
  [18, 'units in other letters', given({ faults: '[{ fault: bandwidth, on: cache, rate: 10mb/s }]' }), 'CG1104 faults[0].rate: `10mb/s`'],
  [
    19,
    'an unknown fault',
    given({ faults: '[{ fault: latancy, on: cache }]' }),
    'CG1201 faults[0].fault: unknown fault `latancy` | did you mean `latency`?',
  ],
  [19, 'no fault', given({ faults: '[{ on: cache }]' }), 'CG1101 faults[0].fault: `fault` is missing'],
  [19, 'a fault of a later version', given({ faults: '[{ fault: reorder, on: cache }]' }), 'CG1105'],
  [
    20,
    'a newer format, and nothing else about it',
    'version: 3\nprevews: x\n',
    'CG1106 version: the version of this config is `3`, and this release reads version 1',
  ],
  [20, 'no version', given({ version: '' }), 'CG1101 version: `version` is missing'],
  [20, 'a version in quotes', given({ version: '"1"' }), 'CG1106'],
  [21, 'zero scenarios', plan('scenarios: 0'), 'CG1104 plan.scenarios: `0`'],
  [22, 'zero checks', given({ checks: '[]' }), 'CG1104 checks: the list is empty | add at least one entry'],
  [22, 'no checks', given({ checks: '' }), 'CG1101 checks: `checks` is missing | add at least one check'],
  [23, 'zero faults', given({ faults: '[]' }), 'CG1104 faults: the list is empty'],
  [23, 'zero faults at once', plan('faults: 0'), 'CG1104 plan.faults'],
  [
    24,
    'two checks of one name',
    given({ checks: '[{ name: home, http: {} }, { name: home, tcp: {} }]' }),
    'CG1205 checks[1].name: two checks have the name `home`',
  ],
  [
    24,
    'a target named twice',
    given({ targets: '{ api: { process: { port: 1 } }, api: { process: { port: 2 } } }' }),
    'CG1005 targets.api',
  ],
  [
    24,
    'the name of the preview',
    given({ targets: '{ api: { process: { port: 1 } }, preview: { process: { port: 2 } } }' }),
    'CG1206 targets.preview',
  ],
  [
    25,
    'an unknown target',
    given({ faults: '[{ fault: kill, on: apo }]' }),
    'CG1202 faults[0].on: unknown target `apo` | did you mean `api`?',
  ],
  [
    25,
    'an unknown target, and no target but the preview',
    given({ targets: '{}', faults: '[{ fault: surge, on: worker }]' }),
    'CG1202 faults[0].on: unknown target `worker` | The only target is `preview`',
  ],
  [25, 'an unknown target in a list', given({ faults: '[{ fault: kill, on: [api, ap] }]' }), 'CG1202 faults[0].on[1]'],
  [
    25,
    'a fault that the target cannot take',
    given({ faults: '[{ fault: latency, on: api }]' }),
    'CG1204 faults[0].on: `latency` needs a link, a Kubernetes workload or a proxy of Toxiproxy; `api` is a process | targets that support it: `cache`',
  ],
  [25, 'a target that is nothing', given({ targets: '{ api: {} }' }), 'CG1203 targets.api: the target `api` has no kind'],
  [25, 'a check that is two', check('tcp: {}'), 'CG1203 checks[0].tcp: this check has more than one kind: `http` and `tcp`'],
  [
    27,
    'a recovery shorter than an answer',
    given({ checks: '[{ name: home, http: { timeout: 5s }, recovers: 2s }]' }),
    'CG1303 checks[0].recovers',
  ],
  [
    27,
    'scenarios that cannot fit',
    plan('scenarios: 100, budget: 10m'),
    'CG1301 plan.budget: 100 scenarios × at least `10s` = `1000s`, but the budget is `10m`',
  ],
  [28, 'more than everything must succeed', check('steady: { success: 101% }'), 'CG1104 checks[0].steady.success'],
  [28, 'quicker than nothing', check('steady: { p95: -1s }'), 'CG1104 checks[0].steady.p95'],
  [28, 'a percentile that is none', check('steady: { p101: 1s }'), 'CG1102 checks[0].steady.p101'],
  [30, 'an empty seed', plan('seed: ""'), 'CG1104 plan.seed'],
  [30, 'a negative seed', plan('seed: -1'), 'CG1104 plan.seed: `-1` is not a seed'],
  [30, 'a seed that cannot be repeated', plan('seed: random'), 'CG1104 plan.seed: `random` could not be repeated'],
  [30, 'a seed that is a list', plan('seed: [1]'), 'CG1104 plan.seed'],
  [31, 'a pattern that is none', http('matches: "("'), 'CG1104 checks[0].http.matches'],
  [31, 'a pattern that takes forever', http('matches: "(a+)\\\\1"'), 'CG1104 checks[0].http.matches'],
  [32, 'no scheme', preview('pr-7.example.org'), 'CG1107 preview: the address of the preview has no scheme'],
  [32, 'ftp', preview('ftp://example.org'), 'CG1107 preview: the preview must be reached by http or https'],
  [32, 'file', preview('file:///etc/passwd'), 'CG1107'],
  [32, 'data', preview('data:text/plain,x'), 'CG1107'],
  [
    32,
    'a password',
    preview('https://me:secret@example.org'),
    'CG1107 preview: the address of the preview must not contain a user or password',
  ],
  [32, 'a fragment', preview('https://example.org/#top'), 'CG1107 preview: the address of the preview must not have a fragment'],
  [32, 'port 0', preview('http://example.org:0'), 'CG1107 preview: port 0 cannot be reached'],
  [32, 'port 65536', preview('http://example.org:65536'), 'CG1107'],
  [32, 'no preview', given({ preview: '' }), 'CG1101 preview: `preview` is missing'],
  [32, 'metadata', preview('http://169.254.169.254/latest'), 'CG1701 preview'],
  [33, 'a variable that is not set', preview(`https://\${PREVIEW}/`), 'CG1010 preview: the variable `PREVIEW` is not set'],
  [
    33,
    'a variable that is empty',
    preview(`https://\${EMPTY}/`),
    'CG1107 preview: the address of the preview has no host | is a variable in it empty?',
  ],
  [
    33,
    'nothing but an empty variable',
    preview(`\${EMPTY}`),
    'CG1107 preview: the address of the preview is empty | was the step that deploys it skipped?',
  ],
  [33, 'an open variable', preview(`https://\${PREVIEW`), 'CG1011'],
  [34, 'a line break in a header', http('send: { headers: { x-a: "1\\r\\nx-b: 2" } }'), 'CG1104 checks[0].http.send.headers.x-a'],
  [34, 'a line break in the name of a header', http('send: { headers: { "x\\na": "1" } }'), 'CG1104 checks[0].http.send.headers'],
  [35, 'a weight of zero', fault('weight: 0'), 'CG1104 faults[0].weight: expected a weight above 0'],
  [35, 'a negative weight', fault('weight: -1'), 'CG1104 faults[0].weight'],
  [35, 'a weight that is no number', fault('weight: .nan'), 'CG1008 faults[0].weight'],
  [36, 'an empty selection', given({ faults: '[{ fault: kill, on: [] }]' }), 'CG1702 faults[0].on: `on` selects nothing'],
  [36, 'an empty name', given({ faults: '[{ fault: kill, on: "" }]' }), 'CG1702'],
  [36, 'a selection that was forgotten', given({ faults: '[{ fault: kill, on: }]' }), 'CG1702'],
  [
    38,
    'a command that says how to inject, and not how to undo or to verify',
    given({ targets: '{ api: { command: { inject: touch x } } }', faults: '[{ fault: command, on: api }]' }),
    'CG1101 targets.api.command',
  ],
  [
    38,
    'a command as a fault of a target that has none',
    given({ faults: '[{ fault: command, on: api }]' }),
    'CG1204 faults[0].on: `command` needs a `command` target; `api` is a process',
  ],
  [43, 'a name that ends a comment', given({ name: '"x -->"' }), 'CG1104 name: expected a name of 1 to 80 letters'],
];

const elsewhere: Readonly<Record<number, string>> = {
  1: 'test/world/config',
  2: 'test/world/config',
  3: 'test/world/config',
  4: 'test/world/config',
  7: 'test/world/config',
  26: 'scenarios are drawn and have no `needs`',
  29: 'a warning with the arithmetic: parse.test.ts; the run itself says inconclusive',
  37: 'a selector is a list of names, each of one target',
  39: 'no target of this version is remote',
  40: 'every fault of this version works wherever Node does; hands say at `prepare` what they cannot do',
};

describe('bad input', () => {
  test.each(rows)('%i: %s', (_number, _what, text, first) => {
    const problems = wrong(text, { EMPTY: '' });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.slice(0, first.length)).toBe(first);
  });

  test('covers every number of the list that concerns a config', () => {
    const answered = new Set([...rows.map(([number]) => number), ...Object.keys(elsewhere).map(Number)]);
    expect(Array.from({ length: 40 }, (_, i) => i + 1).filter((number) => !answered.has(number))).toEqual([]);
  });

  test('of a safety rule is refused, everything else is invalid', () => {
    const refusals = rows.filter(([, , text, first]) => {
      const isSmall = text.length < 5000;
      const result = isSmall ? parsed(text, { EMPTY: '' }) : undefined;
      return first.includes('CG17') || (result?.ok === false && result.problems.some(isRefusal));
    });
    expect(refusals.map(([number]) => number)).toEqual([32, 36, 36, 36]);
  });

  test('is reported together, in the order of the file, at most twenty and how many more', () => {
    const faults = Array.from({ length: 30 }, (_, i) => `  - { fault: nothing${i}, on: api }\n`).join('');
    const result = parseConfig({ text: `${given({ faults: '' })}name: "!"\nfaults:\n${faults}`, file: 'chaos.yml', env: {} });
    expect(result).toMatchObject({ ok: false, more: 11 });
    expect(result.ok ? [] : result.problems.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, i) => (i === 0 ? 5 : i + 6)));
  });

  test('pollutes nothing', () => {
    parsed('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
