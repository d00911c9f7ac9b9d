import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { doctorText } from '../../../src/core/doctor/doctor-text.ts';
import { type Examination, isPossible } from '../../../src/core/doctor/examination.ts';
import { noPaint } from '../../../src/core/report/terminal/paint.ts';
import { widthOf } from '../../../src/core/report/terminal/width.ts';
import { assertProperty } from '../../contracts/property.ts';
import { anyText } from '../../fixtures/results/any-text.ts';

const noRight = {
  code: 'TARGET_UNAVAILABLE' as const,
  says: 'the gate may not act in the network of a container: user 1001 is not root',
  hint: 'run the gate as root',
};

const found: Examination = {
  way: null,
  wayObstacle: noRight,
  targets: [
    {
      target: 'db',
      found: 'container shop-db-1',
      obstacle: null,
      faults: [
        { fault: 'pause', listed: true, obstacle: null },
        { fault: 'partition', listed: true, obstacle: noRight },
        { fault: 'packet-loss', listed: true, obstacle: noRight },
        { fault: 'cpu', listed: false, obstacle: { code: null, says: 'unlisted', hint: null } },
      ],
    },
    {
      target: 'cache',
      found: null,
      obstacle: { code: null, says: 'there is no container "shop-cache"', hint: 'did you mean "shop_cache"?' },
      faults: [],
    },
  ],
  checks: [{ check: 'home', found: '127.0.0.1:8080 accepts connections', obstacle: null }],
  grants: [],
};

test('says what is there, what is possible, and each reason once with what to do', () => {
  expect(doctorText(found, noPaint, 80)).toBe(`rights
  none  the gate may not act in the network of a container: user 1001 is not
        root

targets
  NO  db     container shop-db-1  possible: pause; not: partition, packet-loss,
                                  cpu
  NO  cache  not found            nothing is possible

checks
  ok  home  127.0.0.1:8080 accepts connections

to change
  - partition on db, packet-loss on db: the gate may not act in the network of a
    container: user 1001 is not root
    do: run the gate as root
  - cache: there is no container "shop-cache"
    do: did you mean "shop_cache"?
`);
});

test('what grants the rights is printed in lines to copy, for all who need it', () => {
  const text = doctorText(
    { ...found, targets: [], checks: [], grants: [{ to: ['db', 'pods'], text: 'kind: Role\nrules: []' }] },
    noPaint,
    80,
  );
  expect(text).toContain('what grants the gate enough for db, pods\nkind: Role\nrules: []\n');
});

test('only what the config lists can make it impossible', () => {
  expect(isPossible(found)).toBe(false);
  const fine = found.targets.slice(0, 1).map((one) => ({ ...one, faults: one.faults.filter(({ fault }) => !fault.startsWith('pa')) }));
  expect(isPossible({ ...found, targets: fine })).toBe(true);
  expect(doctorText({ ...found, targets: fine }, noPaint, 80)).toContain('Everything that the config asks for is possible here.');
  expect(isPossible({ ...found, targets: [], checks: [{ check: 'home', found: '', obstacle: noRight }] })).toBe(false);
});

test('text from outside is escaped and wrapped', () => {
  assertProperty(
    fc.property(anyText, anyText, (name, says) => {
      const text = doctorText(
        {
          ...found,
          targets: [
            {
              target: name,
              found: says,
              obstacle: null,
              faults: [{ fault: 'kill', listed: true, obstacle: { code: null, says, hint: says } }],
            },
          ],
          checks: [{ check: name, found: says, obstacle: { code: null, says, hint: null } }],
        },
        noPaint,
        80,
      );
      expect(text).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
      for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
    }),
  );
});
