import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

/** `npm run fuzz`: row R7 of the safety table, in full. Exits 1 when one input was read in a wrong way, took over 1 s, or memory was not bounded. */
const { values } = parseArgs({
  options: {
    structured: { type: 'string', default: '100000' },
    bytes: { type: 'string', default: '100000' },
    journals: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
  },
});
const counts = { structured: Number(values.structured), bytes: Number(values.bytes), journals: Number(values.journals) };
const { wrong, ...found } = fuzz(counts, Number(values.seed));
console.log(JSON.stringify({ ...found, wrong: wrong.length }));
for (const one of wrong) console.log(one);
const largestRssMb = 1024;
process.exitCode = wrong.length === 0 && found.slow === 0 && found.largestRssMb <= largestRssMb ? 0 : 1;
