import { GateFailure } from '../model/failure.ts';
import type { Result } from '../model/result/result.ts';
import { safeJson } from '../stdout/safe-json.ts';
import { resultShape } from './json/result-shape.ts';

/** A result file is smaller than this; a larger one is not read. */
const limitBytes = 64 * 1024 * 1024;

/** The bytes of result.json: two spaces, a trailing newline, the order of the keys as they are. */
export const resultJson = (result: Result): string => safeJson(result);

/** Reads result.json back. @throws GateFailure RESULT_INVALID, which names up to five places. */
export function parseResult(text: string): Result {
  if (text.length > limitBytes) throw invalid(`it is larger than ${limitBytes} bytes`);
  const read = resultShape.safeParse(jsonOf(text));
  if (read.success) return read.data;
  const places = read.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.map(String).join('.').slice(0, 100) || 'the file'}: ${message.slice(0, 200)}`);
  throw invalid(places.join('; '));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid('it is not JSON', cause);
  }
}

const invalid = (message: string, cause?: unknown): GateFailure =>
  new GateFailure('RESULT_INVALID', `this is not a result file of the gate: ${message}`, {
    hint: 'pass the `result.json` written by a run',
    cause,
  });
