import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../../src/core/quantity/format.ts';
import { parseQuantity } from '../../../src/core/quantity/parse.ts';
import { type QuantityKind, quantityKinds } from '../../../src/core/quantity/quantity.ts';
import { quantityText } from '../../../src/core/quantity/say.ts';
import { hostileText } from '../../contracts/hostile-text.ts';
import { assertProperty } from '../../contracts/property.ts';

describe('right ways to write a quantity', () => {
  test.each<[QuantityKind, unknown, number]>([
    ['duration', '300ms', 300],
    ['duration', '10s', 10_000],
    ['duration', '5m', 300_000],
    ['duration', '1.5h', 5_400_000],
    ['duration', '1.1m', 66_000],
    ['duration', '0.5ms', 0.5],
    ['duration', 0, 0],
    ['duration', '24h', 86_400_000],
    ['rate', '20/s', 20],
    ['rate', '6/m', 0.1],
    ['rate', '0.5/s', 0.5],
    ['bandwidth', '64kB/s', 64_000],
    ['bandwidth', '1MB/s', 1_000_000],
    ['bandwidth', '10Mbit/s', 1_250_000],
    ['bandwidth', '1KiB/s', 1024],
    ['size', '512B', 512],
    ['size', '64kB', 64_000],
    ['size', '1MiB', 1_048_576],
    ['size', '1.5kB', 1500],
    ['share', '99%', 0.99],
    ['share', '99.9%', 0.999],
    ['share', '0%', 0],
    ['share', 1, 1],
    ['share', 0, 0],
    ['count', 10, 10],
    ['count', '10', 10],
    ['status', 503, 503],
  ])('%s %j is %d', (kind, input, value) => {
    expect(parseQuantity(kind, input)).toEqual({ ok: true, value });
  });
});

describe('wrong ways, and what would be right', () => {
  test.each<[QuantityKind, unknown, string]>([
    ['duration', 5, '5 has no unit; did you mean `5s`?'],
    ['duration', '5', '5 has no unit; did you mean `5s`?'],
    ['duration', '5 sec', '`5 sec` is not a duration; write `5s`'],
    ['duration', '5 s', '`5 s` is not a duration; write `5s`'],
    ['duration', '5S', '`5S` is not a duration; write `5s`'],
    ['duration', '5m30', '`5m30` is not a duration; write `330s`'],
    ['duration', '5m30s', '`5m30s` is not a duration; write `330s`'],
    ['duration', '1:30', '`1:30` is not a duration; write `90s`'],
    ['duration', '1d', '`1d` is not a duration; write `24h`'],
    ['duration', '1,5s', '`1,5s` is not a duration; write `1.5s`'],
    ['duration', '.5s', '`.5s` is not a duration; write `500ms`'],
    ['duration', '1e3ms', '`1e3ms` is not a duration; write `1s`'],
    ['duration', 'soon', '`soon` is not a duration; write for example `5s`'],
    ['duration', '', '`` is not a duration; write for example `5s`'],
    ['duration', '-5s', '`-5s`: a duration cannot be negative; write for example `5s`'],
    ['duration', -5, '`-5`: a duration cannot be negative; write for example `5s`'],
    ['duration', 'Infinity', '`Infinity` is not a duration: it must be finite; write for example `5s`'],
    ['duration', Number.NaN, '`NaN` is not a duration: it must be finite; write for example `5s`'],
    ['duration', Number.NEGATIVE_INFINITY, '`-Infinity` is not a duration: it must be finite; write for example `5s`'],
    ['duration', '25h', '`25h` is too much: at most `24h` is allowed here'],
    ['duration', `${'9'.repeat(50)}s`, `\`${'9'.repeat(40)}...\` is too much: at most \`24h\` is allowed here`],
    ['duration', null, 'nothing is not a duration; write for example `5s`'],
    ['duration', true, '`true` is not a duration; write for example `5s`'],
    ['duration', { a: 1 }, 'this is not a duration; write for example `5s`'],
    ['duration', ['5s'], 'a list is not a duration; write for example `5s`'],
    ['duration', '5s`\u202e\n', '`5s\\u{60}\\u{202e}\\u{a}` is not a duration; write for example `5s`'],
    ['rate', 20, '20 has no unit; did you mean `20/s`?'],
    ['rate', '20 rps', '`20 rps` is not a rate; write `20/s`'],
    ['rate', '20 requests per second', '`20 requests per second` is not a rate; write `20/s`'],
    ['rate', '20/sec', '`20/sec` is not a rate; write `20/s`'],
    ['size', '10mb', '`10mb` is not a size; write `10MB`'],
    ['size', '10M', '`10M` is not a size; write `10MB`'],
    ['size', '0.5B', '`0.5B`: a size must be whole; write `1B`'],
    ['bandwidth', '10mb', '`10mb` is not a bandwidth; write `10MB/s`'],
    ['bandwidth', '10Mbit', '`10Mbit` is not a bandwidth; write `1.25MB/s`'],
    ['bandwidth', '8mbps', '`8mbps` is not a bandwidth; write `1MB/s`'],
    ['bandwidth', '64kb/s', '`64kb/s` is not a bandwidth; write `64kB/s`'],
    ['share', 0.5, '`0.5` is ambiguous as a share; write `50%`'],
    ['share', '0.5', '`0.5` is ambiguous as a share; write `50%`'],
    ['share', 99, '99 has no unit; did you mean `99%`?'],
    ['share', '150%', '`150%` is too much: at most `100%` is allowed here'],
    ['share', 150, '150 has no unit; write for example `99%`'],
    ['share', '50 percent', '`50 percent` is not a share; write `50%`'],
    ['count', 1.5, '`1.5`: a count must be whole; write `2`'],
    ['count', 'many', '`many` is not a count; write for example `10`'],
    ['status', 600, '`600` is too much: at most `599` is allowed here'],
    ['status', 99, '`99` is too little: at least `100` is needed here'],
    ['status', 0, '`0`: an HTTP status of zero would do nothing; at least `100` is needed here'],
  ])('%s %j', (kind, input, message) => {
    expect(parseQuantity(kind, input)).toEqual({ ok: false, message });
  });

  test('a limit of the parameter is named in its own words', () => {
    expect(parseQuantity('duration', '90s', { min: 1, max: 60_000 })).toEqual({
      ok: false,
      message: '`90s` is too much: at most `1m` is allowed here',
    });
    expect(parseQuantity('duration', '0ms', { min: 1, max: 60_000 })).toEqual({
      ok: false,
      message: '`0ms`: a duration of zero would do nothing; at least `1ms` is needed here',
    });
  });

  test('whatever comes in, the answer is a value or one short printable sentence', () => {
    assertProperty(
      fc.property(fc.constantFrom(...quantityKinds), fc.oneof(fc.anything(), hostileText, pieces), (kind, input) => {
        const parsed = parseQuantity(kind, input);
        if (parsed.ok) return Number.isFinite(parsed.value) && parsed.value >= 0;
        return /^[ -~]{5,400}$/.test(parsed.message);
      }),
      { numRuns: 150 },
    );
  });

  test('what a message tells to write is read', () => {
    assertProperty(
      fc.property(fc.constantFrom(...quantityKinds), pieces, (kind, input) => {
        const parsed = parseQuantity(kind, input);
        if (parsed.ok) return;
        const advice = /(?:write(?: for example)?|did you mean|at most|at least) `([^`]+)`/.exec(parsed.message)?.[1];
        expect(advice, parsed.message).toBeDefined();
        expect(parseQuantity(kind, advice).ok, parsed.message).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

const pieces = fc
  .array(
    fc.constantFrom(
      '5',
      '30',
      '1.5',
      '0.5',
      ' ',
      's',
      'm',
      'ms',
      'mb',
      'kB',
      'Mbit',
      '/s',
      '/m',
      '%',
      ',',
      ':',
      '-',
      '+',
      '.',
      'e3',
      'sec',
    ),
    {
      maxLength: 5,
    },
  )
  .map((all) => all.join(''));

describe('writing a quantity', () => {
  test.each<[QuantityKind, number, string, string]>([
    ['duration', 1900, '1.9s', '1.9 s'],
    ['duration', 500, '500ms', '500 ms'],
    ['duration', 60_000, '1m', '1 m'],
    ['duration', 330_000, '330s', '330 s'],
    ['duration', 0, '0ms', '0 ms'],
    ['rate', 20, '20/s', '20/s'],
    ['rate', 5 / 60, '5/m', '5/m'],
    ['bandwidth', 64_000, '64kB/s', '64 kB/s'],
    ['bandwidth', 1_250_000, '1.25MB/s', '1.25 MB/s'],
    ['size', 65_536, '64KiB', '64 KiB'],
    ['size', 65_500, '65.5kB', '65.5 kB'],
    ['duration', 1903.2281, '1.9032281s', '1.9 s'],
    ['share', 0.384, '38.4%', '38.4 %'],
    ['share', 0.999, '99.9%', '99.9 %'],
    ['count', 12, '12', '12'],
    ['status', 503, '503', '503'],
  ])('%s %d is written %s and said %s', (kind, value, written, said) => {
    expect(formatQuantity(kind, value)).toBe(written);
    expect(quantityText(kind, value)).toBe(said);
  });

  const values: Record<QuantityKind, fc.Arbitrary<number>> = {
    duration: fc.double({ min: 0, max: 86_400_000, noNaN: true }),
    rate: fc.double({ min: 0, max: 1e6, noNaN: true }),
    bandwidth: fc.double({ min: 0, max: 100e9, noNaN: true }),
    size: fc.integer({ min: 0, max: 1e12 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    count: fc.integer({ min: 0, max: 1e6 }),
    status: fc.integer({ min: 100, max: 599 }),
  };
  test.each(quantityKinds)('what is written of a %s is read back as the very same value', (kind) => {
    assertProperty(
      fc.property(values[kind], (value) => {
        const written = formatQuantity(kind, value);
        // Denormal numbers are longer than anything that may be written.
        if (written.length <= 60) expect(parseQuantity(kind, written)).toEqual({ ok: true, value: Object.is(value, -0) ? 0 : value });
      }),
      { numRuns: 150 },
    );
  });
});

describe('a duration without a unit', () => {
  test.each<[number, { min: number; max: number } | undefined, string]>([
    [5, undefined, '5 has no unit; did you mean `5s`?'],
    [300, undefined, '300 has no unit; did you mean `300ms`?'],
    [2000, { min: 1, max: 60_000 }, '2000 has no unit; did you mean `2s`?'],
    [90, { min: 1, max: 60_000 }, '90 has no unit; write for example `5s`'],
  ])('of %d: nothing is suggested that would be refused, or that nobody means', (input, limits, message) => {
    expect(parseQuantity('duration', input, limits)).toEqual({ ok: false, message });
  });
});
