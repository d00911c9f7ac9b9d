import { describe, expect, it } from 'vitest';
import type { Address } from '../../src/core/address/address.ts';
import { addressOfUrl } from '../../src/core/address/address-of-url.ts';
import { faults } from '../../src/core/faults/catalog.ts';
import { wayOn } from '../../src/core/faults/ways-of.ts';
import type { Target } from '../../src/core/model/config/target.ts';
import type { TargetKind } from '../../src/core/targets/target-kind.ts';
import { exampleConfig } from './example-config.ts';

export interface TargetSamples {
  /** Values under the key of the kind that a config may hold; between them, every key. */
  readonly valid: readonly unknown[];
  readonly invalid: readonly (readonly [value: unknown, message: RegExp])[];
}

const preview = 'https://pr-7.example.org/';

/** Every object in the parameters that has a host and a port. */
function addressesIn(value: unknown): Address[] {
  if (value === null || typeof value !== 'object') return [];
  if ('host' in value && 'port' in value) return [value as Address];
  return Object.values(value).flatMap(addressesIn);
}

/** Is there a command, a list of words, in the parameters? */
const hasCommand = (params: object): boolean => Object.values(params).some((value) => Array.isArray(value) && typeof value[0] === 'string');

/** What the pure half of every kind of target keeps to. What it says about safety is compared with what its parameters hold. */
export function targetKindContract(kind: TargetKind, { valid, invalid }: TargetSamples): void {
  const targetOf = (value: unknown): Target => ({ ...(kind.schema.parse(value) as object), kind: kind.kind, name: 'sample' });

  describe(kind.kind, () => {
    it('has a name that a config can write, a summary and a fault that it takes', () => {
      expect(kind.kind).toMatch(/^[a-z][a-z-]*$/);
      expect(kind.summary).toMatch(/^[^A-Z].*[^.]$/s);
      expect(kind.noun).toMatch(/^(a|an|the) \S/);
      expect(kind.takes.length).toBeGreaterThan(0);
    });

    it('has docs whose example a config accepts as a target that takes a fault', () => {
      expect(kind.docs.why).toMatch(/^[A-Z].*\.$/);
      const { example } = kind.docs;
      const [name = kind.kind] = example?.split(':') ?? [];
      // Not one whose usual values some targets refuse.
      const given = valid.length === 0 ? undefined : targetOf(valid[0]);
      const fault = faults.find((one) => one.limitOfProxy === undefined && wayOn(one, kind, given) !== undefined)?.kind;
      const config = exampleConfig({ fault: `{ fault: ${fault}, on: ${name} }`, ...(example !== null && { target: example }) });
      if (example !== null) expect(config.targets.find((one) => one.name === name)?.kind).toBe(kind.kind);
    });

    it.each(valid)('is consistent about %j', (value) => {
      const target = targetOf(value);
      if (hasCommand(target)) expect(kind.runsPrograms(target), 'a command is a program').toBe(true);
      if (kind.runsPrograms(target)) expect(kind.touchesMachine(target), 'a program may do anything').toBe(true);
      if (kind.takes.includes('signal')) expect(kind.touchesMachine(target), 'a signal leaves the gate').toBe(true);
      if (kind.isServer(target) && kind.startedByGate(target)) expect(kind.runsPrograms(target)).toBe(true);
      if (kind.leadsToPreview(target)) expect(kind.leadsTo(target, preview)).toEqual(addressOfUrl(preview));
      expect(kind.addresses(target).map(({ address }) => address)).toEqual(addressesIn(target));
      expect(kind.rehearsalStepMs(target) ?? 1).toBeGreaterThan(0);
      for (const ms of Object.values(kind.stepsMs(target))) expect(ms).toBeGreaterThanOrEqual(0);
      expect(kind.identities(target)).toEqual([...new Set(kind.identities(target))]);
    });

    it.each(invalid)('refuses %j', (value, message) => {
      expect(JSON.stringify(kind.schema.safeParse(value).error?.issues)).toMatch(message);
    });
  });
}
