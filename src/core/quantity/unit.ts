import type { QuantityKind } from './quantity.ts';

/** One way to write a quantity: `number × 10^exponent × times ÷ over` is the value in base units. */
export interface Unit {
  readonly suffix: string;
  readonly exponent: number;
  readonly times: number;
  readonly over: number;
  /** Accepted, but never written by `formatQuantity`. */
  readonly readOnly: boolean;
}

const decimal = (suffix: string, exponent: number): Unit => ({ suffix, exponent, times: 1, over: 1, readOnly: false });
const scaled = (suffix: string, times: number, exponent = 0): Unit => ({ ...decimal(suffix, exponent), times });
const readOnly = (unit: Unit): Unit => ({ ...unit, readOnly: true });

const bytes = [decimal('B', 0), decimal('kB', 3), decimal('MB', 6), decimal('GB', 9)];
const powersOfTwo = [scaled('KiB', 2 ** 10), scaled('MiB', 2 ** 20), scaled('GiB', 2 ** 30)];
const bits = [scaled('kbit', 125), scaled('Mbit', 125, 3), scaled('Gbit', 125, 6)];
const perSecond = (unit: Unit): Unit => ({ ...unit, suffix: `${unit.suffix}/s` });

/** Smallest first. */
export const units: Readonly<Record<QuantityKind, readonly Unit[]>> = {
  duration: [decimal('ms', 0), decimal('s', 3), scaled('m', 6, 4), scaled('h', 36, 5)],
  rate: [{ ...decimal('/m', 0), over: 60 }, decimal('/s', 0)],
  bandwidth: [...bytes.map(perSecond), ...[...powersOfTwo, ...bits].map(perSecond).map(readOnly)],
  size: [...bytes, ...powersOfTwo],
  share: [decimal('%', -2)],
  count: [decimal('', 0)],
  status: [decimal('', 0)],
};

export const unitOf = (kind: QuantityKind, suffix: string): Unit | undefined => units[kind].find((unit) => unit.suffix === suffix);

/** Moves the decimal point in the text, because `99.9 × 0.01` is not exactly `0.999`. */
export const valueIn = (unit: Unit, number: string): number => (Number(`${number}e${unit.exponent}`) * unit.times) / unit.over;
