import * as fc from 'fast-check';

/** Any code points, lone surrogates too. (fast-check's own `unit: 'binary'` spends a second on tables first.) */
export const hostileText = fc.string({ unit: fc.nat({ max: 0x10ffff }).map((point) => String.fromCodePoint(point)) });
