import { GateFailure } from '../model/failure.ts';
import type { Result } from '../model/result/result.ts';
import { safeJson } from '../stdout/safe-json.ts';
import { memory, resultShape } from './json/result-shape.ts';

/** A result file is smaller than this; a larger one is not read. */
const limitBytes = 64 * 1024 * 1024;

/** The bytes of result.json: two spaces, a trailing newline, the order of the keys as they are. */
export const resultJson = (result: Result): string => safeJson(result);

/** A result that was read, and the parts of its memory that were wrong, so that they were left out. */
export interface ReadResult {
  readonly result: Result;
  readonly leftOut: readonly (keyof typeof memory)[];
}

/** Reads result.json back. What it remembers of earlier runs is left out if it is wrong. @throws GateFailure RESULT_INVALID, which names up to five places. */
export function readResult(text: string): ReadResult {
  if (text.length > limitBytes) throw invalid(`it is larger than ${limitBytes} bytes`);
  const { value, leftOut } = withoutWrongMemory(jsonOf(text));
  const read = resultShape.safeParse(value);
  if (read.success) return { result: read.data, leftOut };
  const places = read.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.map(String).join('.').slice(0, 100) || 'the file'}: ${message.slice(0, 200)}`);
  throw invalid(places.join('; '));
}

/** The same without saying what was left out. */
export const parseResult = (text: string): Result => readResult(text).result;

function withoutWrongMemory(value: unknown): { readonly value: unknown; readonly leftOut: ReadResult['leftOut'] } {
  if (typeof value !== 'object' || value === null) return { value, leftOut: [] };
  const names = Object.keys(memory) as (keyof typeof memory)[];
  const leftOut = names.filter(
    (name) => Object.hasOwn(value, name) && !memory[name].safeParse((value as Record<string, unknown>)[name]).success,
  );
  if (leftOut.length === 0) return { value, leftOut };
  return { value: Object.fromEntries(Object.entries(value).filter(([name]) => !leftOut.some((one) => one === name))), leftOut };
}

/** For people: what a file has lost. null: nothing. */
export const leftOutText = ({ leftOut }: ReadResult): string | null =>
  leftOut.length === 0
    ? null
    : `what it remembers of earlier runs is wrong and was left out: ${leftOut.map((name) => `\`${name}\``).join(', ')}`;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid('it is not JSON, or not all of it is there', cause);
  }
}

const invalid = (message: string, cause?: unknown): GateFailure =>
  new GateFailure('RESULT_INVALID', `this is not a result file of the gate: ${message}`, {
    hint: 'pass the `result.json` written by a run',
    cause,
  });
