import { expect, test } from 'vitest';
import { faults, traitsOf } from '../../../src/core/faults/catalog.ts';
import type { Fault, FaultTraits, Stop } from '../../../src/core/faults/fault.ts';
import { drawParams } from '../../../src/core/plan/draw-params.ts';
import { dice } from '../../../src/core/random/dice.ts';
import { wrongTraits } from '../../contracts/fault-traits.ts';

const others: readonly (Stop | null)[] = [
  null,
  { what: 'process', clientSees: 'refused' },
  { what: 'process', clientSees: 'silence' },
  { what: 'connections', clientSees: 'refused' },
  { what: 'connections', clientSees: 'interrupted' },
  { what: 'connections', clientSees: 'reset' },
  { what: 'connections', clientSees: 'closed' },
  { what: 'connections', clientSees: 'silence' },
  { what: 'responses', clientSees: 'error' },
];
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

test.each(faults)('the contract finds each wrong trait of $kind', (fault) => {
  const params = drawParams(fault, { params: {} }, dice('a'));
  const { stops, delays, adds, strikes } = fault.traits;
  const lies: readonly Partial<FaultTraits>[] = [
    ...others.filter((other) => !isSame(other, stops)).map((other) => ({ stops: other })),
    { delays: delays === null ? () => 300 : null },
    ...(delays === null ? [] : [{ delays: (given: typeof params) => delays(given) * 1.5 }]),
    { adds: adds === null ? 'load' : null },
    { strikes: (given) => (strikes(given) > 0.5 ? 0.3 : 0.8) },
  ];
  expect(wrongTraits(fault, params, 'a')).toEqual([]);
  for (const lie of lies) expect(wrongTraits({ ...fault, traits: { ...fault.traits, ...lie } }, params, 'a')).toHaveLength(1);
  expect(wrongTraits({ ...fault, instant: fault.instant ? undefined : true } as Fault, params, 'a')).toHaveLength(1);
});

test('of a fault that this version does not know, only its share is known', () => {
  const { strikes, ...rest } = traitsOf({ fault: 'of-later' });
  expect(rest).toEqual({ stops: null, delays: null, adds: null });
  expect([strikes({ share: 0.3 }), strikes({})]).toEqual([0.3, 1]);
});
