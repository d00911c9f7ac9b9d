import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkOf, checks } from '../../src/core/checks/catalog.ts';
import type { Check } from '../../src/core/checks/check.ts';
import type { HttpResponse } from '../../src/core/checks/http/http-response.ts';
import type { Json } from '../../src/core/model/json.ts';
import { exampleConfig } from './example-config.ts';
import { assertProperty } from './property.ts';

const reasons =
  /^(?:status (?:\d{1,3}|none)|exit \d{1,3}|no exit|header|body|json|not JSON|output|cut|value|no data|grpc status (?:\d{1,3}|none)|no health|not serving|no workload|not ready)$/;

/** Bodies and outputs: any text, and JSON. */
export const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json());

export const httpResponses: fc.Arbitrary<HttpResponse> = fc.record({
  status: fc.option(fc.integer({ min: 0, max: 999 })),
  headers: fc.dictionary(fc.string(), fc.string()),
  body: anyText,
  cut: fc.boolean(),
});

export interface CheckCases<R> {
  /** As written in a config. */
  readonly valid: readonly Json[];
  /** With a part of the message that says what would be right. */
  readonly invalid: readonly (readonly [params: Json, says: RegExp])[];
  /** Any response that its probe may return. */
  readonly responses: fc.Arbitrary<R>;
}

/** What every kind of check promises. */
export function checkContract<P, R>(check: Check<P, R>, { valid, invalid, responses }: CheckCases<R>): void {
  describe(`the check "${check.kind}" keeps the contract`, () => {
    test('is in the catalog under its kind', () => {
      expect(check.kind).toMatch(/^[a-z]+$/);
      expect(checks.filter(({ kind }) => kind === check.kind)).toHaveLength(1);
      expect(checkOf(check.kind)).toBe(check);
    });

    test('its documentation is a sentence, and an example that a config accepts', () => {
      expect(check.docs.why).toMatch(/^[A-Z].*\.$/);
      expect(exampleConfig({ check: check.docs.example }).checks.map(({ kind }) => kind)).toEqual([check.kind]);
    });

    test('describes itself as a JSON Schema that allows no unknown key', () => {
      expect(z.toJSONSchema(check.params, { io: 'input' })).toMatchObject({ type: 'object', additionalProperties: false });
      expect(check.params.safeParse({ ...Object(valid[0]), nosuchkey: 1 }).success).toBe(false);
    });

    test.each(valid.map((params) => [params]))('accepts %j, and the result is plain data that means the same when read again', (params) => {
      const read = check.params.parse(params);
      expect(JSON.parse(JSON.stringify(read))).toEqual(read);
      expect(check.params.parse(read)).toEqual(read);
      expect(check.describe(read)).toMatch(/^[^\n]+$/);
    });

    test.each(valid.map((params) => [params]))(
      'says what the probes of %j ask, and only a check that asks nothing runs programs',
      (params) => {
        const asked = check.asks(check.params.parse(params));
        if (typeof asked !== 'string') expect([asked.key in Object(params), asked.address]).toEqual([true, expect.anything()]);
        if (check.runsPrograms) expect(asked).toBe('nothing');
        if (check.requests !== undefined || check.readsBack) expect(asked).toBe('preview');
        expect(check.noun).toMatch(/^[a-z]+s$/);
      },
    );

    test.each(invalid)('refuses %j and says what would be right', (params, message) => {
      const issues = check.params.safeParse(params).error?.issues ?? [];
      expect(issues.map(({ message }) => message).join('\n')).toMatch(message);
    });

    test('judges any answer by the closed vocabulary, and the same way twice', () => {
      const params = valid.map((one) => check.params.parse(one));
      assertProperty(
        fc.property(fc.constantFrom(...params), responses, (one, response) => {
          const reason = check.judge(one, response);
          if (reason !== null) expect(reason).toMatch(reasons);
          expect(check.judge(one, structuredClone(response))).toBe(reason);
        }),
      );
    });
  });
}
