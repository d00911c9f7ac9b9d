import { expect, test } from 'vitest';
import { wrongBody } from '../../../../src/core/faults/link/wrong-body.ts';
import { wrongBodies } from '../../../../src/core/model/plan/wrong-body.ts';
import { dice } from '../../../../src/core/random/dice.ts';
import { exampleConfig } from '../../../contracts/example-config.ts';
import { faultContract } from '../../../contracts/fault.ts';

faultContract(wrongBody);

test('a share of the requests gets a wrong body, on every connection, and which ones replays', () => {
  for (const kind of Object.keys(wrongBodies)) {
    const struck = () => {
      const toxic = wrongBody.toxic?.({ kind, share: 0.5 }, dice('a'));
      return Array.from({ length: 2000 }, (_, number) => toxic?.connection?.(number % 20)?.request?.(Math.floor(number / 20))?.body);
    };
    expect(struck().filter((body) => body === kind).length / 2000).toBeCloseTo(0.5, 1);
    expect(struck()).toEqual(struck());
  }
});

test('a config names one kind, several, or none for all', () => {
  const kinds = (written: string) => exampleConfig({ fault: `{ fault: wrong-body, on: app-to-stock${written} }` }).faults[0]?.params.kind;
  expect(kinds(', kind: nulls')).toEqual({ oneOf: ['nulls'] });
  expect(kinds(', kind: [half, twice, half]')).toEqual({ oneOf: ['half', 'twice'] });
  expect(kinds('')).toEqual({ oneOf: Object.keys(wrongBodies) });
});

test.each([
  ['zeros', '`zeros` is not one of `empty`, `nulls`, `html`, `half`, `large`, `twice`'],
  ['[]', 'the list is empty; write at least one of `empty`, `nulls`, `html`, `half`, `large`, `twice`'],
  ['[empty, { a: 1 }]', 'this value is not one of'],
  ['toString', '`toString` is not one of'],
  ['null', 'an empty value is not one of'],
])('`kind: %s` is refused with the words that it may be', (written, message) => {
  expect(() => exampleConfig({ fault: `{ fault: wrong-body, on: app-to-stock, kind: ${written} }` })).toThrow(message);
});
