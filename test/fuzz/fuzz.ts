import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseConfig } from '../../src/core/config/parse.ts';
import { type JsonSchema, jsonSchema } from '../../src/core/config/schema/json-schema.ts';
import { pendingUndos } from '../../src/core/evidence/pending-undos.ts';
import { GateFailure } from '../../src/core/model/failure.ts';
import { eventsIn } from '../../src/world/journal/read.ts';

/** How many inputs of each kind: 100,000, 100,000 and 50,000 in the row of docs/safety.md, a small part of them in the suite. */
export interface Counts {
  readonly structured: number;
  readonly bytes: number;
  readonly journals: number;
}

export interface Fuzzed {
  readonly tried: number;
  /** Errors that are not the gate's own, or do not name their place; the first hundred. */
  readonly wrong: readonly string[];
  /** Over 1 s. */
  readonly slow: number;
  readonly slowestMs: number;
  readonly largestRssMb: number;
}

const limitMs = 1000;
const batch = 500;

/** Feeds generated inputs to the readers of configs and journals. The same seed gives the same inputs. */
export function fuzz(counts: Counts, seed: number): Fuzzed {
  const wrong: string[] = [];
  let [tried, slow, slowestMs, largestRssMb] = [0, 0, 0, 0];
  const feed = (what: string, inputs: fc.Arbitrary<string>, count: number, read: (text: string) => string | null) => {
    for (let done = 0; done < count; done += batch) {
      for (const text of fc.sample(inputs, { numRuns: Math.min(batch, count - done), seed: seed + done })) {
        // Of the processor: what else the machine does is not ours.
        const before = process.cpuUsage();
        const message = complaint(read, text);
        const { user, system } = process.cpuUsage(before);
        const tookMs = (user + system) / 1000;
        tried += 1;
        slowestMs = Math.max(slowestMs, tookMs);
        if (tookMs > limitMs) slow += 1;
        if (message !== null && wrong.length < 100) wrong.push(`${what}: ${message}: ${JSON.stringify(text.slice(0, 300))}`);
      }
      largestRssMb = Math.max(largestRssMb, Math.round(process.memoryUsage().rss / 1e6));
    }
  };
  feed('structured config', structured, counts.structured, configComplaint);
  feed('mutated config', mutated, counts.bytes, configComplaint);
  feed('journal', journals, counts.journals, journalComplaint);
  return { tried, wrong, slow, slowestMs: Math.round(slowestMs), largestRssMb };
}

function complaint(read: (text: string) => string | null, text: string): string | null {
  try {
    return read(text);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

function configComplaint(text: string): string | null {
  const read = parseConfig({ text, file: 'chaos.yml', env: { X: 'a-long-value-of-x' } });
  if (read.ok) return null;
  if (read.problems.length === 0) return 'no problem is named';
  const misplaced = read.problems.find(
    ({ code, line, column, message }) => !/^CG\d{4}$/.test(code) || line < 1 || column < 1 || message === '',
  );
  return misplaced === undefined ? null : `a problem without its place: ${JSON.stringify(misplaced)}`;
}

function journalComplaint(text: string): string | null {
  try {
    pendingUndos(eventsIn(text, 'j.jsonl'));
    return null;
  } catch (error) {
    return error instanceof GateFailure && error.code === 'JOURNAL_UNREADABLE' && /j\.jsonl:\d+/.test(error.message)
      ? null
      : `not JOURNAL_UNREADABLE with its line: ${error}`;
  }
}

const junk = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '300ms',
    '20/s',
    '99%',
    '1e999',
    '50ms..3s',
    '${X}',
    '__proto__',
    '::error::x',
    '\u202e',
    '',
    '127.0.0.1:80',
    'http://127.0.0.1',
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant([]),
  fc.constant({}),
);

/** Values that the schema allows, with something else in one place of eight. */
function drawnFrom(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const fits = fitting(schema, depth);
  return fc.oneof({ weight: 7, arbitrary: fits }, { weight: 1, arbitrary: junk });
}

function fitting(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined && schema.enum.length > 0) return fc.constantFrom(...schema.enum);
  if (depth > 7) return junk;
  if (choices !== undefined && choices.length > 0) return fc.oneof(...choices.map((choice) => drawnFrom(choice, depth + 1)));
  if (schema.items !== undefined) return fc.array(drawnFrom(schema.items, depth + 1), { maxLength: 3 });
  if (schema.properties !== undefined) return objectOf(schema.properties, schema.required ?? [], depth);
  if (typeof schema.additionalProperties === 'object')
    return fc.dictionary(
      fc.constantFrom('api', 'db', 'a b', '__proto__', 'x'.repeat(90)),
      drawnFrom(schema.additionalProperties, depth + 1),
      { maxKeys: 3 },
    );
  return schema.default === undefined ? junk : fc.oneof(fc.constant(schema.default), junk);
}

function objectOf(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[], depth: number): fc.Arbitrary<unknown> {
  const entries = Object.entries(properties).map(([key, schema]) =>
    fc
      .tuple(fc.nat(9), drawnFrom(schema, depth + 1))
      .map(([drawn, value]) => (drawn < (required.includes(key) ? 9 : 3) ? [[drawn === 0 ? `${key}x` : key, value] as const] : [])),
  );
  return fc.tuple(...entries).map((all) => Object.fromEntries(all.flat()));
}

const structured = fitting(jsonSchema(), 0).map((value) => JSON.stringify(value) ?? '');

const valid = readFileSync(new URL('../golden/config/shop.yml', import.meta.url), 'utf8');
const pieces = [
  '\t',
  '- ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '&a ',
  '*a',
  '!!set ',
  '? ',
  '|',
  '\n',
  '\r\n',
  '---\n',
  '#',
  '${',
  '${X}',
  '~',
  '<<: ',
  '\0',
  '\ud800',
  '1e999',
  '..',
];

/** The text with a few places cut, doubled or overwritten. */
const mutationsOf = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(30), fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 }))), {
      minLength: 1,
      maxLength: 6,
    })
    .map((cuts) => cuts.reduce((now, [at, length, piece]) => now.slice(0, at) + piece + now.slice(at + length), text));
const mutated = mutationsOf(valid);

const gate = { pid: 4242, startTicks: 1, bootId: '00000000-0000-4000-8000-000000000000' };
const lines = [
  { atMs: 0, type: 'run.started', gate, mark: 'm', host: 'h' },
  { atMs: 1, type: 'scenario.started', scenario: 's1', plan: { id: 's1', faults: [] } },
  { atMs: 2, type: 'undo.recorded', undo: { id: 'u1', target: 'api', kind: 'process.continue', state: { processes: [gate] } } },
  { atMs: 3, type: 'fault.felt', scenario: 's1', fault: 'f1', sighting: { ok: true, says: '', numbers: {} } },
  { atMs: 4, type: 'undo.done', id: 'u1' },
  { atMs: 5, type: 'run.ended', reason: 'done', detail: '' },
];
const journal = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
const someEvents = fc.array(
  fc.record(
    {
      type: fc.constantFrom(...lines.map(({ type }) => type), 'window', 'note', '__proto__', 'toString'),
      atMs: fc.oneof(fc.nat(), junk),
      gate: fc.oneof(fc.constant(gate), junk),
      undo: fc.oneof(fc.record({ id: junk, target: junk, kind: junk, state: fc.jsonValue() }), junk),
      scenario: junk,
      id: junk,
      reason: junk,
    },
    { requiredKeys: ['type', 'atMs'] },
  ),
  { maxLength: 6 },
);
const journals = fc.oneof(
  mutationsOf(journal),
  someEvents.map((all) => `${[lines[0], ...all].map((each) => JSON.stringify(each)).join('\n')}\n`),
  fc.array(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), { maxLength: 5 }).map((all) => all.join('\n')),
);
