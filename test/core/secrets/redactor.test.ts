import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactData } from '../../../src/core/secrets/redact-data.ts';
import { redactJson } from '../../../src/core/secrets/redact-json.ts';
import { redactor } from '../../../src/core/secrets/redactor.ts';
import { canaries, encodings } from './encodings.ts';

const redact = redactor(canaries);

describe('a secret', () => {
  it.each(Object.entries(encodings))('is hidden: %s', (_, encode) => {
    const shown = canaries.filter((canary) => redact(`<before ${encode(canary)} after>`) !== '<before *** after>');
    // In base64 the digits at either end also depend on the text around the secret.
    const left = shown.filter(
      (canary) => !/^<before [\w+/=-]{0,4}(?:%2B|%2F|%3D)?\*\*\*[\w+/=%-]{0,7} after>$/.test(redact(`<before ${encode(canary)} after>`)),
    );
    expect(left).toEqual([]);
  });

  it('is hidden in any mixture of escapes', () => {
    const written = (canary: string, choices: readonly number[]) =>
      [...canary]
        .map((character, n) => {
          const code = character.codePointAt(0) ?? 0;
          const ways = [character, encodeURIComponent(character), `&#${code};`, `\\u{${code.toString(16)}}`];
          return ways[(choices[n % choices.length] ?? 0) % ways.length];
        })
        .join('');
    fc.assert(
      fc.property(fc.constantFrom(...canaries), fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }), (canary, choices) => {
        expect(redact(`x ${written(canary, choices)} y`)).toBe('x *** y');
      }),
    );
  });

  it('is hidden where it was cut off, and what is left of it too', () => {
    const secret = 'postgres://app:hunter2-hunter2@db.internal/app';
    const hide = redactor([secret]);
    expect(hide(`cannot connect to ${secret.slice(0, 30)}`)).toBe('cannot connect to ***');
    expect(hide(`cannot connect to ${secret.slice(0, 9)}…`)).toBe('cannot connect to ***…');
    expect(hide(`…${secret.slice(-20)} is gone`)).toBe('…*** is gone');
    expect(hide('cannot reach postgres')).toBe('cannot reach postgres');
  });

  it('is hidden line by line', () => {
    expect(redactor(['first line\nsecond line'])('x second line y')).toBe('x *** y');
    expect(redactor(['first line\nsecond line'])('x first line\\nsecond line y')).toBe('x *** y');
  });

  it('that is short is hidden where it stands alone', () => {
    expect(redactor(['q7Z'])('key q7Z, q7Zoo, "q7Z"')).toBe('key ***, q7Zoo, "***"');
    expect(redactor(['', '     '])('abc     def')).toBe('abc     def');
  });

  it('is all that is hidden', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(redact(text)).toBe(text);
      }),
    );
  });

  it('is looked for in time that grows with the text alone', () => {
    for (const piece of ['\\', '%25', '&amp;', "'\\''", 'cnry1', 'cnry1Zq8v%', 'a b']) {
      const text = piece.repeat(30_000 / piece.length);
      const start = performance.now();
      redact(text);
      expect(performance.now() - start).toBeLessThan(20_000);
    }
  });

  it('is hidden in data; keys, numbers and words of our own stay', () => {
    const hide = redactor(['inconclusive', '20000000']);
    const told = {
      verdict: 'inconclusive',
      times: [20_000_000, null],
      says: 'it was inconclusive',
      deep: [{ inconclusive: 'inconclusive' }],
    };
    expect(redactData(told, hide)).toEqual({
      verdict: 'inconclusive',
      times: [20_000_000, null],
      says: 'it was ***',
      deep: [{ inconclusive: '***' }],
    });
  });

  it('is hidden in JSON so that it can be read back, and in a torn line of it', () => {
    const hide = redactor(['preview', '20000000']);
    const told = { preview: 'http://preview/', times: [20_000_000, null], 'a "preview" key:': 'said "preview": no' };
    const clean = redactJson(`${JSON.stringify(told)}\n{"says":"preview of a torn`, hide);
    const [whole, torn] = clean.split('\n');
    expect(JSON.parse(whole ?? '')).toEqual({ preview: 'http://***/', times: [20_000_000, null], 'a "preview" key:': 'said "***": no' });
    expect(torn).toBe('{"says":"*** of a torn');
  });

  it('leaves a replay token alone, whose letters may look like anything', () => {
    const token = 'cg2.WyJzMyIsIjIvczMiLFsiYmxhY2tob2xlIiwiYXBpLXRvLWNhY2hlIix7fSwwLDEwMDBdXQ.1hw63g5';
    expect(redactor(['blackhole'])(`replay ${token} of blackhole`)).toBe(`replay ${token} of ***`);
    expect(redactor(['blackhole'])(token.replace('cg2.', 'x'))).not.toContain('YmxhY2tob2xl');
  });
});
